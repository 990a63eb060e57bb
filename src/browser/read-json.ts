/** How long what is asked for may take, in milliseconds, before a page says that it is coming. */
export const SOON = 300;

/** What a file of ours says. Rejects where it does not come, with the answer's status as its cause, or comes as something else. */
export async function readJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`, { cause: response.status });
  return (await response.json()) as T;
}

/** Keeps what is coming by its name, so that it is asked for once; what fails is forgotten, and may be asked for again. */
export class Kept {
  private readonly coming = new Map<string, Promise<unknown>>();

  /** Lets what came by a name be asked for again. */
  forget(name: string): void {
    this.coming.delete(name);
  }

  get<T>(name: string, get: () => Promise<T>): Promise<T> {
    const there = this.coming.get(name) as Promise<T> | undefined;
    if (there) return there;
    const got = get();
    this.coming.set(name, got);
    got.catch(() => this.coming.delete(name));
    return got;
  }
}
