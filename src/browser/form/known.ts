import type { KnownContent, KnownMunicipalities, KnownSheet } from '../../domain/known-content.ts';
import type { Settings } from './form-words.ts';

async function bring(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response;
}

/** What is in the form, as the site publishes it: a piece of a page. */
export async function bringInside(address: string): Promise<DocumentFragment> {
  const template = document.createElement('template');
  template.innerHTML = await (await bring(address)).text();
  return template.content;
}

/** What the site publishes of its content. */
export async function bringContent({ known }: Settings): Promise<KnownContent> {
  return (await bring(known)).json() as Promise<KnownContent>;
}

/** The municipalities there are. */
export async function bringMunicipalities({ municipalities }: Settings): Promise<KnownMunicipalities> {
  return (await bring(municipalities)).json() as Promise<KnownMunicipalities>;
}

/** A published sheet as data; undefined where there is none. */
export async function bringSheet({ sheets }: Settings, slug: string): Promise<KnownSheet | undefined> {
  const response = await fetch(`${sheets}${slug}.json`);
  return response.ok ? ((await response.json()) as KnownSheet) : undefined;
}
