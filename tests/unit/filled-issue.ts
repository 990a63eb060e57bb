import { QUESTIONS, type Question } from '../../src/domain/issue-form.ts';
import { QUESTION_LABELS } from '../../scripts/generate/issue-form.ts';

/** An issue as GitHub writes it down from the form. */
export function issueWith(answers: Partial<Record<Question, string>>): string {
  return QUESTIONS.map(
    (question) => `### ${QUESTION_LABELS[question]}\n\n${answers[question] ?? '_No response_'}`,
  ).join('\n\n');
}

/** The answers of somebody of Vilaclara who tells the least that is a sheet. */
export const ANSWERS: Readonly<Partial<Record<Question, string>>> = {
  title: 'Padró sense paper',
  summary: 'La gent s’empadrona amb el mòbil, i al taulell només hi va qui vol parlar amb algú.',
  administrations: 'Ajuntament de Vilaclara',
  transformation: 'Servei',
  areas: 'serveis-i-tramits',
  value: 'Menys viatges al taulell',
  phase: 'Pilot',
  sources: 'https://vilaclara.example.cat/padro',
};
