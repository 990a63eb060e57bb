/**
 * `<sheet-start>`: puts the area and the phase of the address, or those chosen here, into the text of a new sheet, lets
 * it be copied, and takes it along to GitHub's editor. Words arrive in `data-` attributes.
 */
class SheetStart extends HTMLElement {
  private readonly choices = this.querySelector('.choices') as HTMLElement;
  private readonly model = this.querySelector('pre') as HTMLElement;
  private readonly editor = this.querySelector<HTMLAnchorElement>('a.main');

  connectedCallback(): void {
    const asked = new URLSearchParams(location.search);
    for (const select of this.selects()) {
      const value = asked.get(select.name);
      if ([...select.options].some((option) => option.value === value)) select.value = value ?? '';
    }
    this.choices.hidden = false;
    (this.querySelector('.plain') as HTMLElement).hidden = true;
    this.choices.addEventListener('change', () => {
      this.fill();
    });
    const copy = this.querySelector('button') as HTMLButtonElement;
    copy.hidden = false;
    copy.addEventListener('click', () => void this.copy());
    this.fill();
    // Who comes from an empty cell wants to see what it chose, not the top of the page.
    const [chosen] = this.selects().filter(({ value }) => value);
    if (!chosen) return;
    // The hash leads those without scripts to the value they chose; here it would take the focus away.
    history.replaceState(null, '', location.pathname + location.search);
    this.scrollIntoView();
    chosen.focus({ preventScroll: true });
  }

  private selects(): HTMLSelectElement[] {
    return [...this.choices.querySelectorAll('select')];
  }

  private fill(): void {
    for (const { name, value } of this.selects())
      for (const place of this.model.querySelectorAll(`[data-choice="${name}"]`)) place.textContent = value;
    if (!this.editor) return;
    const address = new URL(this.editor.href);
    address.searchParams.set('value', this.model.textContent);
    this.editor.href = address.href;
  }

  private async copy(): Promise<void> {
    const status = this.querySelector('[role=status]') as HTMLElement;
    try {
      await navigator.clipboard.writeText(this.model.textContent);
      status.textContent = this.dataset['copied'] ?? '';
    } catch {
      status.textContent = this.dataset['failed'] ?? '';
    }
  }
}

customElements.define('sheet-start', SheetStart);
