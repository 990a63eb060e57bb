/**
 * A search engine's excerpt as nodes: its text, and its marks around the words found. Whatever else its markup holds
 * is taken for text, so that nothing a sheet says can become part of the page.
 */
export function excerptOf(markup: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(markup, 'text/html').body;
  const fragment = document.createDocumentFragment();
  for (const node of parsed.childNodes) {
    const text = (node.textContent ?? '').replace(/(\p{Letter})'(?=\p{Letter})/gu, '$1’');
    if (node.nodeName === 'MARK') {
      const mark = document.createElement('mark');
      mark.textContent = text;
      fragment.append(mark);
    } else fragment.append(text);
  }
  return fragment;
}
