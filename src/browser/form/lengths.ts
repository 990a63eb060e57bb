/** Tells of each text how much of its length is taken. */
export function tellLengths(root: HTMLElement): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-max]')) {
    const { value } = part.querySelector('input, textarea') as HTMLInputElement;
    part.dataset['count'] = value === '' ? '' : `${Array.from(value).length}/${part.dataset['max'] ?? ''}`;
  }
}
