import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { keyMark, strictMark, threadKey } from '../../src/domain/thread.ts';
import { FakeForum, type FakeComment } from './fake-forum.ts';

/** The sheets in whose threads somebody has spoken, by what their threads are for the tests. */
export const TALKED = {
  /** Has a chosen answer, replies, and things hidden and deleted. */
  lively: 'sant-boi-emap',
  /** Has more comments than a page holds. */
  long: 'imio-valonia',
  /** Has a thread in which nobody has spoken. */
  silent: 'salou-control-aforament-platges',
  /** Has comments that no compressor makes smaller, under one of the longest texts. */
  dense: 'trelleborg-ajuts-socials-automatitzats',
  /** Has no thread yet. */
  none: 'girona-rpa-fitxes-tecniques-vehicles',
  /** Has a thread that an editor opened, with words of their own that nobody has answered. */
  begun: 'alella-representa',
  /** Has a thread like most, but one in which only editors may write. */
  locked: 'rubi-atencio-tramitacio-videotrucada',
} as const;

const BOT = 'github-actions[bot]';

function bodyOf(slug: string): string {
  const key = threadKey(slug);
  const mark = strictMark(createHash('sha1').update(key).digest('hex'));
  return `Aquest és el fil de la fitxa.\n\n${keyMark(key)}\n${mark}`;
}

const PROJECTS = join(import.meta.dirname, '../../content/projectes');
const SLUGS = readdirSync(PROJECTS).filter((slug) => existsSync(join(PROJECTS, slug, 'ca.md')));
/** The Catalan title of a sheet, which is what its thread is opened as. */
function titleOf(slug: string): string {
  return /^title: ["']?(.*?)["']?$/m.exec(readFileSync(join(PROJECTS, slug, 'ca.md'), 'utf8'))?.[1] ?? slug;
}

/** What people write about, in the words of the sheets: as varied as a forum is. */
const SENTENCES = SLUGS.flatMap((slug) =>
  readFileSync(join(PROJECTS, slug, 'ca.md'), 'utf8')
    .split('\n')
    .flatMap((line) => /^\s*(?:- |\w+: )?["']?([^:"']{60,})["']?$/.exec(line)?.[1] ?? []),
);

/** A comment of the long thread, far from its first page, that says what no other does. */
export const RARE = { at: 40, word: 'xerinola', text: 'La xerinola de l’estrena va durar tres dies.' };

/** A comment of an ordinary length, the same each time for its number. */
function ordinary(i: number): FakeComment {
  const sentence = (j: number) => SENTENCES[(i * 7 + j * 31) % SENTENCES.length] ?? '';
  return {
    by: `ajuntament-${i % 17}`,
    createdAt: new Date(Date.parse('2026-03-01T09:00:00Z') + i * 3_600_000).toISOString(),
    text: `${sentence(0)}\n\n${sentence(1)} **${sentence(2)}**\n\nVegeu https://exemple.cat/${i}`,
  };
}

/** What no compressor makes smaller: a file pasted as text, and a language of thousands of signs. */
const LOG = Array.from({ length: 200 }, (_, i) => createHash('sha256').update(`${i}`).digest('base64')).join(
  '',
);
const IDEOGRAMS = Array.from({ length: 9000 }, (_, i) =>
  String.fromCodePoint(0x4e00 + ((i * 7919) % 20_000)),
).join('');

/** A forum in which people have spoken, about the site at an address. */
export function talk(site: string): FakeForum {
  const forum = new FakeForum();
  const ofSheet = (slug: string, comments: FakeComment[], title = titleOf(slug)) =>
    forum.add({ title, body: bodyOf(slug), by: BOT, category: 'projectes', comments });
  forum.add({
    ...{ title: 'Trobada d’oficines d’atenció ciutadana', category: 'anuncis', by: 'editora' },
    ...{ createdAt: '2026-03-02T10:00:00Z', body: 'El 22 de novembre, a Mataró. Hi sou tots convidats.' },
  });
  ofSheet(
    TALKED.lively,
    [
      {
        ...{ by: 'ajuntament-manresa', createdAt: '2026-03-03T10:00:00Z', hearts: 3, isAnswer: true },
        text: 'Sí que es pot visitar: escriviu-nos i quedem un **dimarts**.',
        replies: [
          {
            by: 'alcaldia-arbeca',
            createdAt: '2026-03-04T08:00:00Z',
            text: 'Hi vindrem tres persones. Gràcies!',
          },
          { by: 'trol', createdAt: '2026-03-04T09:00:00Z', text: 'Un insult', isMinimized: true },
        ],
      },
      {
        ...{ by: null, createdAt: '2026-03-05T10:00:00Z' },
        text: '<script>window.hostile = 1</script><img src="https://elsewhere.example/pixel.png" onerror="window.hostile = 2" alt="Una foto"> [clic](javascript:alert(1))\n\n![captura](https://elsewhere.example/captura.png)',
      },
      { by: 'penedit', createdAt: '2026-03-05T11:00:00Z', text: 'Esborrat', isDeleted: true },
    ],
    'L’atenció de Sant Boi, vista de prop',
  );
  ofSheet(
    TALKED.long,
    Array.from({ length: 70 }, (_, i) => (i === RARE.at ? { ...ordinary(i), text: RARE.text } : ordinary(i))),
  );
  ofSheet(TALKED.silent, []);
  ofSheet(TALKED.dense, [{ text: IDEOGRAMS }, { text: LOG }]);
  const { locked, ...others } = TALKED;
  const told: readonly string[] = Object.values(others);
  for (const [place, slug] of SLUGS.filter((one) => !told.includes(one)).entries())
    ofSheet(
      slug,
      Array.from({ length: 12 }, (_, i) => ordinary(place * 12 + i)),
    ).isLocked = slug === locked;
  const odd = (title: string, texts: readonly string[]) =>
    forum.add({
      ...{ title, category: 'idees', createdAt: '2026-01-15T10:00:00Z' },
      comments: texts.map((text) => ({ text })),
    });
  odd('Un registre enganxat', ['Acaba dos cops: ]]> i ]]> encara', LOG, ordinary(1).text, LOG.slice(5000)]);
  odd('日本語のコメント', [IDEOGRAMS, IDEOGRAMS.slice(0, 900), IDEOGRAMS]);
  odd('Una taula que ho omple tot', [`|${'a|'.repeat(1487)}\n|${'-|'.repeat(1487)}\n${'|\n'.repeat(2970)}`]);
  forum.add({
    ...{ title: 'Quant costa mantenir-ho?', category: 'preguntes', by: 'secretaria-llivia' },
    createdAt: '2026-03-06T10:00:00Z',
    body: `Som un poble de 1.500 habitants.\n\n### Fitxa\n\n${site}/projectes/${TALKED.lively}/`,
  });
  forum.add({
    ...{ title: 'Què en feu, de les sol·licituds en paper?', category: 'preguntes', by: 'oac-valls' },
    createdAt: '2026-03-01T10:00:00Z',
    body: 'Encara en rebem **quaranta** cada setmana.\nI no sabem si digitalitzar-les.',
    comments: [
      {
        ...{ by: 'oac-reus', createdAt: '2026-03-06T12:00:00Z', isAnswer: true },
        text: 'Les escanegem el mateix dia :tada:\n\n> Encara en rebem quaranta\n\n- [x] registre\n- [ ] expedient',
      },
    ],
  });
  for (const slug of SLUGS.slice(-3))
    for (let i = 0; i < 6; i++)
      forum.add({
        ...{ title: `Una pregunta sobre ${slug}, la número ${i + 1}`, category: 'preguntes', by: `oac-${i}` },
        body: `Ho voldríem saber.\n\n${site}/projectes/${slug}/`,
      });
  for (let i = 0; i < 30; i++)
    forum.add({
      ...{ title: `Una idea petita, la número ${i + 1}`, category: 'idees', by: `idea-${i}` },
      createdAt: new Date(Date.parse('2026-02-01T09:00:00Z') + i * 43_200_000).toISOString(),
    });
  ofSheet(TALKED.begun, []).by = 'editora';
  const poll = { question: '# On ens trobem?', options: { '> 5.000 habitants': 4, ':tada: *tots*': 1 } };
  forum.add({ title: 'Un fil \u202Eque gira', category: 'altres', by: 'oac-olot', poll });
  return forum;
}
