import { stringify } from 'yaml';
import type { AdministrationPart } from '../../src/domain/administration.ts';
import { layoutOf } from '../../src/domain/answer-layout.ts';
import { isField, levelOf, type ExampleName, type PartName } from '../../src/domain/fields.ts';
import { isRequired, questionId, QUESTIONS, type Question } from '../../src/domain/issue-form.ts';
import { DEFAULT_LANGUAGE } from '../../src/domain/language.ts';
import { ADMINISTRATION_KINDS, LEVELS } from '../../src/domain/vocabulary.ts';
import { issueFormWords } from '../../src/i18n/issue-form.ts';
import { wordsOf } from '../../src/i18n/words.ts';

const t = wordsOf(DEFAULT_LANGUAGE);

/** What each question of the form is called. */
export const QUESTION_LABELS = Object.fromEntries(
  QUESTIONS.map((question) => [
    question,
    isField(question) ? t.field[question].label : issueFormWords[question].label,
  ]),
) as Record<Question, string>;

function helpOf(question: Question): string {
  if (question === 'ens') return issueFormWords.ens.help(ADMINISTRATION_KINDS.join(', '));
  return question === 'body' ? issueFormWords.body.help : t.field[question].help;
}

function description(question: Question): string {
  const { choices, kind } = layoutOf(question);
  return [
    helpOf(question),
    choices.length > 0 && issueFormWords.choices(choices.join(', ')),
    kind && issueFormWords.layout[kind],
  ]
    .filter(Boolean)
    .join(' ');
}

/** What a part of a block is called. */
function partLabel(question: Question, part: string): string {
  return question === 'ens'
    ? t.administrationPart[part as AdministrationPart]
    : t.part[`${question}.${part}` as PartName];
}

/** An example, or the labels of a block to fill in. */
function hint(question: Question): { placeholder?: string; value?: string } {
  const { parts } = layoutOf(question);
  if (parts.length > 0) return { value: parts.map((part) => `${partLabel(question, part)}: `).join('\n') };
  const examples: Partial<Record<string, string>> = t.example;
  const example = examples[question satisfies string as ExampleName];
  return example === undefined ? {} : { placeholder: example };
}

/** A question as GitHub's form has it. Answers are boxes of text alone: GitHub fills in no other kind from an address. */
function element(question: Question): object {
  return {
    type: layoutOf(question).isOneLine ? 'input' : 'textarea',
    id: questionId(question),
    attributes: { label: QUESTION_LABELS[question], description: description(question), ...hint(question) },
    ...(isRequired(question) && { validations: { required: true } }),
  };
}

const markdown = (value: string) => ({ type: 'markdown', attributes: { value } });

/** The title of a level, before its first question. */
function levelTitle(question: Question): object[] {
  const level = levelOf([question]);
  const first = QUESTIONS.find((other) => isField(other) && levelOf([other]) === level);
  if (question !== first) return [];
  const shown = LEVELS.find((one) => one === level);
  return [markdown(`## ${shown ? `${shown}. ${t.level[shown].title}` : t.contribute.recordTitle}`)];
}

/** GitHub's issue form for a new sheet, as a file. */
export function issueForm(): string {
  const { name, description: about, title, lead, pictures } = issueFormWords;
  const body = [
    markdown(lead),
    ...QUESTIONS.flatMap((question) => [...levelTitle(question), element(question)]),
    markdown(pictures),
  ];
  const form = { name, description: about, title, labels: ['fitxa-nova'], body };
  return `# Generated from the schema by \`npm run generate\`: change src/domain/sheet.ts or src/i18n/, not this file.\n${stringify(form, { lineWidth: 0 })}`;
}
