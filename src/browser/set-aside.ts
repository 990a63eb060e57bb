/**
 * Keeps in this browser what could not be read there, under a name of its own: somebody may still mend it by hand. Throws
 * where it does not fit.
 */
export function setAside(key: string, text: string): void {
  localStorage.setItem(`${key}.malmes-${new Date().toISOString()}`, text);
}
