/** The paragraphs of a text, which a blank line or a line break parts. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\n\s*\n?/);
}
