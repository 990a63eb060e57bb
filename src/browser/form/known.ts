import type { KnownContent, KnownMunicipalities, KnownSheet } from '../../domain/known-content.ts';
import type { Settings } from './form-words.ts';

/** What the site answers; undefined where it has no such thing. Throws where it does not answer. */
async function bring(address: string): Promise<Response | undefined> {
  const response = await fetch(address);
  if (response.ok) return response;
  if (response.status === 404) return undefined;
  throw new Error(address);
}

/** What is in the form, as the site publishes it: a piece of a page. */
export async function bringInside(address: string): Promise<DocumentFragment> {
  const template = document.createElement('template');
  template.innerHTML = (await (await bring(address))?.text()) ?? '';
  return template.content;
}

async function bringData<T>(address: string): Promise<T | undefined> {
  return (await bring(address))?.json() as Promise<T | undefined>;
}

/** What the site publishes of its content. */
export function bringContent({ known }: Settings): Promise<KnownContent | undefined> {
  return bringData(known);
}

/** The municipalities there are. */
export function bringMunicipalities(settings: Settings): Promise<KnownMunicipalities | undefined> {
  return bringData(settings.municipalities);
}

/** A published sheet as data; undefined where there is none. */
export function bringSheet({ sheets }: Settings, slug: string): Promise<KnownSheet | undefined> {
  return bringData(`${sheets}${slug}.json`);
}
