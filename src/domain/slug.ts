/** A text as an address or a key has it, without capitals, accents or signs: «Serveis socials» is `serveis-socials`. */
export function slugOf(text: string): string {
  const bare = text.normalize('NFD').replace(/[\p{M}·]/gu, '');
  return bare
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
