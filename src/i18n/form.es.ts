import { formCa, type FormWords } from './form.ca.ts';

export const formEs: FormWords = formCa;
