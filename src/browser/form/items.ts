let made = 0;

/** Gives everything of a template that has an id one of its own, and leads its labels to it. */
function withOwnIds(piece: DocumentFragment): DocumentFragment {
  made += 1;
  for (const element of piece.querySelectorAll('[id]')) {
    const own = `${element.id}-${made}`;
    for (const label of piece.querySelectorAll<HTMLLabelElement>(`label[for="${element.id}"]`))
      label.htmlFor = own;
    element.id = own;
  }
  return piece;
}

/** A copy of what a template holds, with ids of its own. */
export function copyOf(template: HTMLTemplateElement): HTMLElement {
  return withOwnIds(template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
}

/** The template of a thing that stands in the form more than once. */
export function templateOf(within: Element, what: string): HTMLTemplateElement {
  return within.closest('.inside')?.querySelector(`template[data-of="${what}"]`) as HTMLTemplateElement;
}

/** The items of a list, and not those of a list in one of them. */
export function itemsIn(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(':scope > ol > li')];
}

/** Tells each item of a list its number, in its name and in those of its buttons. */
export function renumber(list: HTMLElement): void {
  const { label = '' } = list.dataset;
  const items = itemsIn(list);
  items.forEach((item, i) => {
    const name = `${label} ${i + 1}`;
    const control = item.querySelector('[data-kind]') as HTMLElement;
    const isGroup = item.classList.contains('block');
    if (isGroup) control.setAttribute('role', 'group');
    for (const named of isGroup ? [control, ...item.querySelectorAll('[data-option="0"] input')] : [control])
      named.setAttribute('aria-label', name);
    for (const button of item.querySelectorAll<HTMLElement>(':scope > .item-ways button')) {
      const { do: what } = button.dataset;
      button.setAttribute('aria-label', `${button.textContent.trim()}: ${name}`);
      button.hidden = items.length === 1 && what !== 'remove';
      const last = what === 'up' ? 0 : what === 'down' ? items.length - 1 : -1;
      button.setAttribute('aria-disabled', String(i === last));
    }
  });
}

/** Adds a blank item to a list and gives it. */
export function addItem(list: HTMLElement): HTMLElement {
  const item = copyOf(list.querySelector(':scope > template') as HTMLTemplateElement);
  item.append(copyOf(templateOf(list, 'item')));
  (list.querySelector(':scope > ol') as HTMLElement).append(item);
  for (const inner of item.querySelectorAll<HTMLElement>('[data-kind=list]'))
    setItems(inner, Number(inner.dataset['least']));
  renumber(list);
  return item;
}

/** Makes a list as long as asked: items are added at its end, or taken from there. */
export function setItems(list: HTMLElement, count: number): HTMLElement[] {
  while (itemsIn(list).length < count) addItem(list);
  for (const item of itemsIn(list).slice(count)) item.remove();
  renumber(list);
  return itemsIn(list);
}
