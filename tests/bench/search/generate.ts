import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import catalan from 'dictionary-ca';
import { parse } from 'yaml';
import type { Administration } from '../../../src/domain/administration.ts';
import { join as joinSheet, type Sheet } from '../../../src/domain/join.ts';
import { sheetSchema, type Facts } from '../../../src/domain/sheet.ts';
import { HOME } from '../../../src/domain/territory.ts';
import {
  ADMINISTRATION_KINDS,
  AREAS,
  OPEN_TO,
  PHASES,
  TRANSFORMATIONS,
} from '../../../src/domain/vocabulary.ts';

/** A made-up database of as many sheets as the observatory may one day have. */
export interface Generated {
  /** Oldest first. */
  sheets: readonly Sheet[];
  /** Words that sheets have, common and rare, to search for. */
  words: readonly string[];
}

/** Numbers that look like chance and are the same each time, from 0 up to 1 (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const PROJECTS = join(import.meta.dirname, '../../../content/projectes');

/** The facts of the real sheets, whose sentences the others are made of. */
function realFacts(): Facts[] {
  return readdirSync(PROJECTS)
    .filter((slug) => !slug.includes('.'))
    .map((slug) => {
      const [, head = ''] = readFileSync(join(PROJECTS, slug, 'ca.md'), 'utf8').split(/^---$/m);
      return sheetSchema.parse(parse(head));
    });
}

/** Words of the dictionary that few sheets will have. */
function rareWords(): string[] {
  return Buffer.from(catalan.dic)
    .toString('utf8')
    .split('\n')
    .map((line) => line.split('/')[0] ?? '')
    .filter((word) => /^[a-zàèéíïòóúüç]{6,14}$/.test(word))
    .filter((_, i) => i % 7 === 0);
}

const COUNTRIES = ['ES', 'FR', 'IT', 'DE', 'EE', 'KR', 'US', 'PT', 'NL', 'FI', 'DK', 'RO'];

/** Local bodies: as many at home as there are municipalities, and others from afar. */
function bodiesBy(random: () => number): Administration[] {
  return Array.from({ length: 1400 }, (_, i) => {
    const isHome = i < 947;
    const id = `ens-${i}`;
    return {
      id,
      name: `Ajuntament número ${i}`,
      kind: ADMINISTRATION_KINDS[random() < 0.85 ? 0 : i % 7] ?? 'altres',
      country: isHome ? 'ES' : (COUNTRIES[i % COUNTRIES.length] ?? 'FR'),
      ...(isHome && { municipality: '08001', comarca: HOME.comarques[i % HOME.comarques.length] }),
      ...(random() < 0.8 && {
        population: {
          ...{ value: Math.round(100 * 1000 ** (random() ** 1.5)), year: 2024 },
          source: 'https://exemple.cat/padro',
        },
      }),
      place: isHome
        ? { latitude: 40.5 + random() * 2.3, longitude: 0.2 + random() * 3 }
        : { latitude: -40 + random() * 100, longitude: -120 + random() * 260 },
    };
  });
}

/** Sheets made of the sentences of real ones, each with words of its own; the same each time. */
export function generate(length: number): Generated {
  const random = chance(20261123);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const some = <T>(from: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(from))),
  ];
  const [facts, rare] = [realFacts(), rareWords()];
  const bodies = bodiesBy(random);
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const technologies = Array.from({ length: 300 }, (_, i) => `${rare[i * 3] ?? ''} ${rare[i * 5 + 1] ?? ''}`);
  const sheets = Array.from({ length }, (_, i) => {
    const [a, b, c] = [pick(facts), pick(facts), pick(facts)];
    const own = Array.from({ length: 6 }, () => pick(rare));
    const made: Facts = {
      ...a,
      title: `${a.title} ${own[0] ?? ''}`,
      summary: `${b.summary} ${own.slice(1, 4).join(' ')}`,
      administrations: some(bodies, random() < 0.9 ? 1 : 4).map(({ id }) => id),
      ...{ problem: c.problem, solution: b.solution, value: [...c.value, own.slice(4).join(' ')] },
      areas: some(AREAS, 2),
      transformation: some(TRANSFORMATIONS, 2),
      phase: pick(PHASES),
      since: random() < 0.8 ? String(2005 + Math.floor(random() * 21)) : undefined,
      openTo: random() < 0.3 ? some(OPEN_TO, 3) : [],
      technologies: random() < 0.8 ? some(technologies.slice(0, 20 + Math.floor(random() * 280)), 3) : [],
      ...{ contacts: [], materials: [], images: [], replications: [] },
    };
    return joinSheet(`fitxa-${i}`, made, {}, byId);
  });
  const common = [
    'ajuntament',
    'servei',
    'ciutadania',
    'tràmits',
    'dades',
    'digital',
    'persones',
    'projecte',
  ];
  const usual = [
    'cita prèvia',
    'gent gran',
    'chatbot',
    'factures',
    'pressupostos participatius',
    'robot',
    'sensors',
  ];
  return {
    sheets,
    words: [...usual, ...common, ...Array.from({ length: 25 }, (_, i) => rare[i * 11 + 3] ?? 'padró')],
  };
}
