import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkContent, type Finding, type Scope } from '../../scripts/content/check.ts';
import type { FaultSentences } from '../../src/domain/fault-sentence.ts';
import { faultsCa } from '../../src/i18n/faults.ca.ts';

/** The day on which the tests check content: no file of the fixture is dated later. */
export const TODAY = '2026-11-21';

const VALID = join(import.meta.dirname, '../content/valid');

/** The richest sheet of the fixture, its translations, and one local body. */
export const SHEET = 'projectes/vilaclara-cita-previa/ca.md';
export const SPANISH = 'projectes/vilaclara-cita-previa/es.md';
export const ENGLISH = 'projectes/vilaclara-cita-previa/en.md';
export const BODY = 'administracions/ajuntament-de-vilaclara.yaml';

/** A sheet without translations, which a change of its words would leave behind, and without a Markdown body. */
export const LONE = 'projectes/la-riba-expedient-unic/ca.md';

/** A copy of the valid content, in a folder called `content` that is gone when the test ends. */
export class Scratch {
  readonly folder: string;

  constructor() {
    const parent = mkdtempSync(join(tmpdir(), 'digicanvis-'));
    onTestFinished(() => {
      rmSync(parent, { recursive: true, force: true });
    });
    this.folder = join(parent, 'content');
    cpSync(VALID, this.folder, { recursive: true });
  }

  path(file: string): string {
    return join(this.folder, file);
  }

  read(file: string): string {
    return readFileSync(this.path(file), 'utf8');
  }

  write(file: string, content: string | Uint8Array): this {
    mkdirSync(dirname(this.path(file)), { recursive: true });
    writeFileSync(this.path(file), content);
    return this;
  }

  /** Replaces one passage of a file; a passage that is not there is a mistake of the test. */
  edit(file: string, from: string | RegExp, to: string): this {
    const text = this.read(file);
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`«${String(from)}» is not in ${file}, or is already «${to}».`);
    return this.write(file, changed);
  }

  remove(file: string): this {
    rmSync(this.path(file), { recursive: true });
    return this;
  }

  /** Line and column of the first place where a passage stands in a file. */
  at(file: string, passage: string): { line: number; column: number } {
    const offset = this.read(file).indexOf(passage);
    if (offset === -1) throw new Error(`«${passage}» is not in ${file}.`);
    const before = this.read(file).slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  }

  findings(sentences: FaultSentences = faultsCa, scope?: Scope): Finding[] {
    return checkContent(this.folder, sentences, TODAY, scope);
  }
}

/** What the checker says when a barrier of the fixture, which has its source, is said anew in the three languages. */
export function saidOfBarrier(catalan: string, spanish: string, english: string): string[] {
  return new Scratch()
    .edit(SHEET, /- text: Les persones grans .*/, `- text: ${catalan}`)
    .edit(SPANISH, /- text: Las personas mayores .*/, `- text: ${spanish}`)
    .edit(ENGLISH, /- text: Older people .*/, `- text: ${english}`)
    .findings()
    .map(({ file, message }) => `${file.slice(-5)} ${message}`);
}

/** What the checker says of the fixture when one passage of one file is something else. */
export function findingsAfter(file: string, from: string | RegExp, to: string): Finding[] {
  return new Scratch().edit(file, from, to).findings();
}
