import type { AnswerLabels } from './answer-text.ts';
import { readAdministrations, readAnswer } from './answers.ts';
import { answersIn, ASKED_FIELDS, type Question } from './issue-form.ts';

/** What everything in the form is called. */
export interface FormLabels extends AnswerLabels {
  question: Readonly<Record<Question, string>>;
}

/** What an issue made with the form says, not yet believed. */
export interface ToldSheet {
  /** By the names of fields; empty where nothing was answered, or the issue is something else. */
  data: Record<string, unknown>;
  /** Markdown. */
  body: string;
  /** Local bodies that are not there yet. */
  bodies: readonly object[];
}

/** Reads an issue made with the form. */
export function toldSheet(issue: string, labels: FormLabels): ToldSheet {
  const { body = '', ens = '', ...answers } = answersIn(issue, labels.question);
  const read = ASKED_FIELDS.map(
    (field) => [field, readAnswer(field, answers[field] ?? '', labels.part)] as const,
  );
  return {
    data: Object.fromEntries(read.filter(([, value]) => value !== undefined)),
    body,
    bodies: readAdministrations(ens, labels.administrationPart),
  };
}
