/** Where the choice to load conversations is kept, which is the host to load them from. Its number grows when what is chosen becomes something else. */
const KEY = 'digicanvis.converses.1';

/** Whether this browser knows that its reader wants conversations loaded; from a host, where one is told. */
export function isChosen(host?: string): boolean {
  try {
    const chosen = localStorage.getItem(KEY);
    return chosen !== null && (host === undefined || chosen === host);
  } catch {
    return false;
  }
}

/** Keeps the choice; where the browser does not let it, it holds for this page alone. */
export function choose(host: string): void {
  try {
    localStorage.setItem(KEY, host);
  } catch {
    // The reader is asked again on the next page.
  }
}

/** Forgets the choice and, with it, the session that giscus keeps of who signed in. */
export function unchoose(): void {
  try {
    localStorage.removeItem(KEY);
    localStorage.removeItem('giscus-session');
  } catch {
    // What cannot be reached holds nothing of ours.
  }
}

/** Calls back when the choice is forgotten in another page of this browser. */
export function onUnchosen(act: () => void): void {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === null || (key === KEY && newValue === null)) act();
  });
}
