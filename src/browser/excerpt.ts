/** A text of the index as it is written: the index has plain apostrophes. */
export function typographic(text: string): string {
  return text.replace(/(\p{Letter})'(?=\p{Letter})/gu, '$1’');
}

/** A word of more letters is a file somebody pasted: its beginning tells enough. */
const LONGEST_WORD = /(\S{60})\S+/g;

/**
 * A search engine's excerpt as nodes: its text, and its marks around the words found. Whatever else its markup holds
 * is taken for text, so that nothing a sheet says can become part of the page.
 */
export function excerptOf(markup: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(markup, 'text/html').body;
  const fragment = document.createDocumentFragment();
  for (const node of parsed.childNodes) {
    const text = typographic(node.textContent ?? '').replace(LONGEST_WORD, '$1…');
    if (node.nodeName === 'MARK') {
      const mark = document.createElement('mark');
      mark.textContent = text;
      fragment.append(mark);
    } else fragment.append(text);
  }
  return fragment;
}
