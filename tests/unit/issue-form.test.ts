import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { answerText } from '../../src/domain/answer-text.ts';
import { readAdministrations, readAnswer } from '../../src/domain/answers.ts';
import { answersIn, ASKED_FIELDS, QUESTIONS, repeatedIn } from '../../src/domain/issue-form.ts';
import { GENERATED } from '../../scripts/generate.ts';
import { QUESTION_LABELS } from '../../scripts/generate/issue-form.ts';
import { issueWith } from './filled-issue.ts';
import { issueFormWords } from '../../src/i18n/issue-form.ts';
import { wordsOf } from '../../src/i18n/words.ts';

interface Element {
  type: string;
  id?: string;
  attributes: { label?: string; value?: string; description?: string };
  validations?: { required: boolean };
}

describe.each(Object.entries(GENERATED))('%s', (file, make) => {
  it('is what the schema says today, for the repository it names: npm run generate', () => {
    const text = readFileSync(file, 'utf8');
    expect(text).toBe(make(/github\.com\/([\w.-]+\/[\w.-]+)\/discussions/.exec(text)?.[1]));
  });
});

describe('What GitHub offers before an issue is written', () => {
  const chooser = (repository?: string) =>
    parse(GENERATED['.github/ISSUE_TEMPLATE/config.yml']?.(repository) ?? '') as Record<string, unknown>;

  it('sends talk to the forum of the repository, and to none where there is none', () => {
    expect(chooser('org/repo')).toMatchObject({
      blank_issues_enabled: false,
      contact_links: [{ url: 'https://github.com/org/repo/discussions' }],
    });
    expect(chooser()).toEqual({ blank_issues_enabled: false });
  });
});

describe('The form of corrections', () => {
  it('begins its titles as those of the form on the site do', () => {
    const form = parse(readFileSync('.github/ISSUE_TEMPLATE/correccio.yml', 'utf8')) as { title: string };
    expect(form.title).toBe(issueFormWords.correctionTitle);
  });
});

describe('The issue form of a new sheet', () => {
  const form = parse(GENERATED['.github/ISSUE_TEMPLATE/nova-fitxa.yml']?.(undefined) ?? '') as {
    body: Element[];
  };
  const questions = form.body.filter(({ id }) => id !== undefined);

  it('asks every question once, under a name of its own', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(QUESTIONS.length);
    expect(new Set(questions.map(({ attributes }) => attributes.label)).size).toBe(QUESTIONS.length);
    for (const taken of ['title', 'body', 'labels', 'template', 'assignees', 'projects', 'milestone'])
      expect(questions.map(({ id }) => id)).not.toContain(taken);
  });

  it('has only boxes of text, which an address can fill in', () => {
    expect(new Set(questions.map(({ type }) => type))).toEqual(new Set(['input', 'textarea']));
  });

  it('sent without touching its labels answers nothing', () => {
    const labels = wordsOf('ca').part;
    for (const field of ASKED_FIELDS) {
      const given = questions.find(({ id }) => id === `camp-${field}`)?.attributes.value ?? '';
      expect(readAnswer(field, given, labels), field).toBeUndefined();
    }
    const given = questions.find(({ id }) => id === 'camp-ens')?.attributes.value ?? '';
    expect(given.split('\n').length).toBeGreaterThan(10);
    expect(readAdministrations(given, wordsOf('ca').administrationPart)).toEqual([]);
  });
});

describe('An issue made with the form', () => {
  it('gives its answers back, and nothing for what was left blank', () => {
    const answers = { title: 'Cita prèvia', value: 'Menys cues\nMenys paper', body: '## Com\n\nAmb temps.' };
    expect(answersIn(issueWith(answers), QUESTION_LABELS)).toEqual(answers);
    expect(answersIn(issueWith(answers).replaceAll('\n', '\r\n'), QUESTION_LABELS)).toEqual(answers);
  });

  it('keeps the headings an author wrote in an answer', () => {
    const body = '### Títol\n\nUn apartat.\n\n### Fonts\n\nUn altre.';
    const answers = { title: 'Cita prèvia', problem: 'Cues.\n### Títol\nMés cues.', body };
    expect(answersIn(issueWith(answers), QUESTION_LABELS)).toEqual(answers);
  });

  it('keeps the heading of a later question in the answer where it stands, and tells that it comes twice', () => {
    const answers = {
      ...{ problem: 'Cues.\n\n### Fonts\n\nUna línia meva.', solution: 'Cita prèvia.' },
      ...{ value: 'Menys cues', phase: 'Pilot', sources: 'https://vilaclara.example.cat/a', body: 'Hola.' },
    };
    const issue = issueWith(answers);
    expect(answersIn(issue, QUESTION_LABELS)).toEqual(answers);
    expect(repeatedIn(issue, QUESTION_LABELS)).toEqual(['sources']);
    expect(repeatedIn(issueWith({ ...answers, problem: 'Cues.' }), QUESTION_LABELS)).toEqual([]);
  });

  it('of a form that had fewer questions is read all the same', () => {
    const issue = `### ${QUESTION_LABELS.title}\n\nCita\n\n### ${QUESTION_LABELS.phase}\n\nPilot`;
    expect(answersIn(issue, QUESTION_LABELS)).toEqual({ title: 'Cita', phase: 'Pilot' });
  });

  it('of a megabyte, or of something else, is read all the same', () => {
    const long = 'a\n'.repeat(500_000);
    expect(answersIn(issueWith({ body: long }), QUESTION_LABELS).body).toBe(long.trim());
    expect(answersIn('Hola, tinc un projecte.', QUESTION_LABELS)).toEqual({});
    expect(answersIn('', QUESTION_LABELS)).toEqual({});
  });

  it('brings back what a sheet says', () => {
    const labels = wordsOf('ca').part;
    const contacts = [
      { role: 'OAC', url: 'https://www.vilaclara.cat/oac' },
      { role: 'Premsa', phone: '938 000 000' },
    ];
    const issue = issueWith({ contacts: answerText('contacts', contacts, labels) });
    expect(readAnswer('contacts', answersIn(issue, QUESTION_LABELS).contacts ?? '', labels)).toEqual(
      contacts,
    );
  });
});
