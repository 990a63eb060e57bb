import { stringify } from 'yaml';
import { CONTROLS, choicesOf, partsOf } from '../../src/domain/control.ts';
import { levelOf, type ExampleName, type PartName } from '../../src/domain/fields.ts';
import { isOneLine, isRequired, layoutOf, QUESTIONS, type Question } from '../../src/domain/issue-form.ts';
import { DEFAULT_LANGUAGE } from '../../src/domain/language.ts';
import { LEVELS } from '../../src/domain/vocabulary.ts';
import { issueFormWords } from '../../src/i18n/issue-form.ts';
import { wordsOf } from '../../src/i18n/words.ts';

const t = wordsOf(DEFAULT_LANGUAGE);

/** What each question of the form is called. */
export const QUESTION_LABELS = Object.fromEntries(
  QUESTIONS.map((question) => [
    question,
    question === 'body' ? issueFormWords.body.label : t.field[question].label,
  ]),
) as Record<Question, string>;

function description(question: Question): string {
  if (question === 'body') return issueFormWords.body.help;
  const choices = choicesOf(CONTROLS[question]);
  const layout = layoutOf(question);
  return [
    t.field[question].help,
    choices.length > 0 && issueFormWords.choices(choices.join(', ')),
    layout && issueFormWords.layout[layout],
  ]
    .filter(Boolean)
    .join(' ');
}

/** An example, or the labels of a block to fill in. */
function hint(question: Question): { placeholder?: string; value?: string } {
  if (question === 'body') return {};
  const parts = partsOf(CONTROLS[question]);
  if (layoutOf(question) && parts.length > 0)
    return { value: parts.map(({ name }) => `${t.part[`${question}.${name}` as PartName]}: `).join('\n') };
  const examples: Partial<Record<string, string>> = t.example;
  const example = examples[question satisfies string as ExampleName];
  return example === undefined ? {} : { placeholder: example };
}

/** The id of a question, apart from what an address may already say of an issue: its `title`, its `body`. */
export function questionId(question: Question): string {
  return `camp-${question}`;
}

/** A question as GitHub's form has it. Answers are boxes of text alone: GitHub fills in no other kind from an address. */
function element(question: Question): object {
  return {
    type: isOneLine(question) ? 'input' : 'textarea',
    id: questionId(question),
    attributes: { label: QUESTION_LABELS[question], description: description(question), ...hint(question) },
    ...(isRequired(question) && { validations: { required: true } }),
  };
}

const markdown = (value: string) => ({ type: 'markdown', attributes: { value } });

/** The title of a level, before its first question. */
function levelTitle(question: Question): object[] {
  const level = question === 'body' ? null : levelOf([question]);
  const first = QUESTIONS.find((other) => other !== 'body' && levelOf([other]) === level);
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
