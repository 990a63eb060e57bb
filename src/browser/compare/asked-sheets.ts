import { answerOf, isGone, type Answer, type Asked } from '../../domain/compare-answer.ts';
import { isComparedSheet } from '../../domain/compared-shape.ts';
import type { ComparedSheet } from '../../domain/comparison.ts';
import { Kept, readJson } from '../read-json.ts';

/** The sheets of a comparison, fetched from a folder, each once; what does not come may be asked for again. */
export class AskedSheets {
  private readonly folder: string;
  private readonly kept = new Kept();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** What comes of asking for sheets by their slugs. Never rejects. */
  async ask(slugs: readonly string[]): Promise<Answer> {
    return answerOf(await Promise.all(slugs.map((slug) => this.askOne(slug))));
  }

  private async askOne(slug: string): Promise<Asked> {
    try {
      return { slug, sheet: await this.kept.get(slug, () => this.fetch(slug)) };
    } catch (error) {
      return { slug, isMissing: error instanceof Error && isGone(Number(error.cause)) };
    }
  }

  private async fetch(slug: string): Promise<ComparedSheet> {
    const address = `${this.folder}${slug}.json`;
    const sheet = await readJson<unknown>(address);
    if (!isComparedSheet(sheet)) throw new Error(`${address} is no sheet.`);
    return sheet;
  }
}
