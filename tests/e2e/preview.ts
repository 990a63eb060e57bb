import type { Page } from '@playwright/test';
import type { SheetPreview } from '../../src/browser/sheet-preview.ts';
import type { PreviewBody } from '../../src/domain/preview.ts';

/** A draft as a test can send it to a page: its bodies are the entries of a map. */
export interface SentDraft {
  data: Record<string, unknown>;
  body?: string;
  bodies?: [string, PreviewBody][];
  lang?: string;
}

/** Shows a draft in the page of the preview. */
export async function show(
  page: Page,
  { data, body = '', bodies = [], lang = 'ca' }: SentDraft,
): Promise<void> {
  await page.locator('sheet-preview').evaluate(
    (preview, { entries, ...draft }) => {
      (preview as SheetPreview).show({ ...draft, bodies: new Map(entries) });
    },
    { data, body, lang, entries: bodies },
  );
}
