import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyNamed, idOf, placeOf } from '../../src/domain/administration-name.ts';
import { valueAt } from '../../src/domain/fault.ts';
import { toldSheet } from '../../src/domain/issue-sheet.ts';
import { QUESTIONS } from '../../src/domain/issue-form.ts';
import { slug } from '../../src/domain/values.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { readFrontmatter } from '../../scripts/content/frontmatter.ts';
import { readYaml } from '../../scripts/content/yaml.ts';
import { proposalOf } from '../../scripts/from-issue/proposal.ts';
import { QUESTION_LABELS } from '../../scripts/generate/issue-form.ts';
import { ANSWERS, issueWith } from './filled-issue.ts';

const t = wordsOf('ca');
const KNOWN = [
  { id: 'ajuntament-de-vilaclara', name: 'Ajuntament de Vilaclara', kind: 'ajuntament', city: 'Vilaclara' },
  { id: 'bages', name: 'Consell Comarcal del Bages', kind: 'consell-comarcal', city: 'Manresa' },
];
const MAIN = { slugs: ['vilaclara-padro-sense-paper'], bodies: KNOWN };
const TODAY = '2026-11-22';

const issueOf = (body: string) => ({
  ...{ number: 12, title: 'Fitxa: ', body, isCut: false, isAccepted: true },
  author: undefined,
});

/** Answers of all kinds: words, the labels of the form among them, and what YAML, Markdown and HTML obey. */
const answer = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.string({ unit: 'binary', maxLength: 10 }).map((text) => text.replaceAll('\0', '').toWellFormed()),
      fc.constantFrom(...Object.values(t.part), ...Object.values(t.administrationPart)),
      fc.constantFrom(
        ...[
          ': ',
          '\n',
          '\n\n',
          '- ',
          '---',
          '#',
          '"',
          "'",
          '|',
          '>',
          '&a',
          '*a',
          '!!x',
          '{',
          '[',
          '%',
          '@',
          '`',
        ],
        ...[
          '<!--',
          '-->',
          '<b>',
          '../',
          '/',
          '\\',
          'null',
          'no',
          '1.200',
          '12',
          '2024-05',
          'ajuntament',
          '### Fonts',
        ],
      ),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

const answers = fc.record(Object.fromEntries(QUESTIONS.map((question) => [question, answer])), {
  noNullPrototype: true,
});

/** Numbers of one value, however they are written. */
const plain = (data: unknown) => JSON.parse(JSON.stringify(data)) as unknown;

describe('Whatever an issue answers,', () => {
  const LABELS = { question: QUESTION_LABELS, ...t };

  it('its files stand where they must, are read back as they were told, and are dated today', () => {
    fc.assert(
      fc.property(answers, (said) => {
        const issue = issueOf(issueWith(said));
        const proposal = proposalOf(issue, MAIN, TODAY);
        if (!('files' in proposal)) {
          expect(proposal.length).toBeGreaterThan(0);
          return;
        }
        const told = toldSheet(issue.body, LABELS);
        // Those two hold names, which become ids, and contacts may lose that of somebody who does not agree.
        const rest = Object.entries(told.data).filter(
          ([field]) => !['administrations', 'replications', 'contacts'].includes(field),
        );
        expect(slug.safeParse(proposal.slug).success).toBe(true);
        expect(MAIN.slugs).not.toContain(proposal.slug);
        for (const [path, text] of proposal.files) {
          const [, id = ''] = /^content\/administracions\/([^/]+)\.yaml$/.exec(path) ?? [];
          if (id === '') {
            expect(path).toBe(`content/projectes/${proposal.slug}/ca.md`);
            const { data, body, faults } = readFrontmatter(text);
            expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
            expect(data).toMatchObject(
              plain({ ...Object.fromEntries(rest), published: TODAY, verified: TODAY }) as object,
            );
            for (const contact of [valueAt(data, ['contacts']) ?? []].flat())
              if (valueAt(contact, ['person']) !== undefined)
                expect(contact).toMatchObject({ consent: true });
            expect(body.trim()).toBe(told.body.trim());
          } else {
            expect(slug.safeParse(id).success).toBe(true);
            expect(KNOWN.map((known) => known.id)).not.toContain(id);
            const { data, faults } = readYaml(text);
            expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
            expect(plain(told.bodies)).toContainEqual(data);
          }
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('of any text at all there is either a proposal, or something that it lacks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const proposal = proposalOf(issueOf(text), MAIN, TODAY);
        expect('files' in proposal || proposal.length > 0).toBe(true);
      }),
    );
  });
});

describe('The name of a person', () => {
  const CONTACT = 'Departament o càrrec: OAC\nTelèfon: 973 000 000\nNom de la persona: Pep Soler';
  const proposed = (consent: string) => {
    const contacts = `${CONTACT}\n${consent}`;
    const proposal = proposalOf(issueOf(issueWith({ ...ANSWERS, contacts })), MAIN, TODAY);
    if (!('files' in proposal)) throw new Error('There is no proposal.');
    return { text: [...proposal.files.values()].join('\n'), notes: proposal.notes };
  };

  it.each(['', 'La persona hi està d’acord: no', 'La persona hi està d’acord: sí, quan ho sàpiga'])(
    'of whom it is not said that they agree is left out, and the editors are told without it: «%s»',
    (consent) => {
      const { text, notes } = proposed(consent);
      expect(text).toContain('973 000 000');
      expect(text).not.toMatch(/Pep|Soler|person|consent/);
      expect(notes).toContainEqual({ kind: 'no-consent', read: '', id: '' });
      expect(JSON.stringify(notes)).not.toMatch(/Pep|Soler/);
    },
  );

  it('who agrees is kept, and nothing is told', () => {
    const { text, notes } = proposed('La persona hi està d’acord: Sí');
    expect(text).toMatch(/person: Pep Soler\n +consent: true/);
    expect(notes.map(({ kind }) => kind)).not.toContain('no-consent');
  });
});

describe('A heading of the form inside an answer', () => {
  it('is told to the editors', () => {
    const body = issueWith({ ...ANSWERS, problem: 'Cues.\n\n### Fonts\n\nLa premsa.' });
    expect(proposalOf(issueOf(body), MAIN, TODAY)).toMatchObject({
      notes: [{ kind: 'repeated-heading', read: 'Fonts' }],
    });
  });
});

describe('The address of a proposal', () => {
  it.each([
    ['Ajuntament de Vilaclara', 'vilaclara-padro-sense-paper-2'],
    ['Consell comarcal del BAGES', 'bages-padro-sense-paper'],
    ['Ajuntament de l’Hospitalet', 'l-hospitalet-padro-sense-paper'],
    ['Ville d’Échirolles', 'ville-d-echirolles-padro-sense-paper'],
    ['漢字', 'padro-sense-paper'],
  ])('of %s begins with its place: %s', (administrations, address) => {
    const proposal = proposalOf(issueOf(issueWith({ ...ANSWERS, administrations })), MAIN, TODAY);
    expect(proposal).toMatchObject({ slug: address });
  });
});

describe('A local body by its name', () => {
  it('is found by the whole of it, whatever its capitals, accents and apostrophes', () => {
    expect(bodyNamed('AJUNTAMENT DE VILACLÀRA', KNOWN)?.id).toBe('ajuntament-de-vilaclara');
    expect(bodyNamed(' consell comarcal del bages', KNOWN)?.id).toBe('bages');
    for (const other of ['Vilaclara', 'Ajuntament de Vilaclara de Dalt', '', '!'])
      expect(bodyNamed(other, KNOWN)).toBeUndefined();
  });

  it('gets an id that its file may bear, however long it is', () => {
    expect(idOf('Ajuntament d’Arbolí')).toBe('ajuntament-d-arboli');
    expect(slug.safeParse(idOf('Mancomunitat intermunicipal '.repeat(20))).success).toBe(true);
    expect(idOf('漢字')).toBe('');
  });

  it('tells its place: a town hall its town, another what stands after its kind', () => {
    expect(placeOf({ name: 'Ajuntament de X', kind: 'ajuntament', city: 'Vilaclara' })).toBe('Vilaclara');
    expect(placeOf({ name: 'Consorci del Segrià Sud', kind: 'consorci', city: 'Seròs' })).toBe('segria-sud');
  });
});
