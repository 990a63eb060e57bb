import type { Said } from '../domain/reading.ts';
import type { SheetCard } from '../domain/sheet-card.ts';

function say(place: Element | null, { text, lang }: Said): void {
  if (!place) return;
  place.textContent = text;
  if (lang !== document.documentElement.lang) place.setAttribute('lang', lang);
}

function marks(item: Element, { href, ambit, fase, replies }: SheetCard, search: Element): void {
  const area = item.querySelector('.area');
  const [main = ''] = ambit;
  const name = search.querySelector(`input[name=ambit][value="${CSS.escape(main)}"] + span`)?.textContent;
  area?.classList.add(main);
  if (area) area.textContent = name ?? '';
  const phase = search.querySelector<HTMLTemplateElement>(`template[data-phase="${CSS.escape(fase)}"]`);
  if (replies !== undefined) {
    const link = document.createElement('a');
    link.href = `${href}#fil`;
    link.textContent = replies;
    area?.after(' ', link);
  }
  if (phase) area?.after(' ', document.importNode(phase.content, true));
}

/** The items of the list for some sheets, made after the templates of the search. */
export function itemsOf(cards: readonly SheetCard[], search: Element): HTMLElement[] {
  const template = search.querySelector<HTMLTemplateElement>('template.item');
  const model = template?.content.firstElementChild;
  if (!model) return [];
  return cards.map((card) => {
    // Imported, not cloned: a link of a template's own document leads nowhere.
    const item = document.importNode(model, true) as HTMLElement;
    const link = item.querySelector('a');
    if (link) link.href = card.href;
    say(link, card.title);
    say(item.querySelector('.summary'), card.summary);
    const who = item.querySelector('.who');
    if (who) who.textContent = card.who;
    marks(item, card, search);
    Object.assign(item.dataset, {
      proximitat: card.proximitat,
      ambit: card.ambit.join(' '),
      fase: card.fase,
      mida: card.mida.join(' '),
    });
    return item;
  });
}
