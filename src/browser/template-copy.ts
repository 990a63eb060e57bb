/** A copy of what a template inside an element holds; nothing where there is none. */
export function copyOf(root: Element, selector: string): DocumentFragment {
  const found = root.querySelector<HTMLTemplateElement>(`template${selector}`);
  // Imported, not cloned: a link of a template's own document leads nowhere.
  return found ? document.importNode(found.content, true) : new DocumentFragment();
}
