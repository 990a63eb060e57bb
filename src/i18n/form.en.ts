import { formCa, type FormWords } from './form.ca.ts';

export const formEn: FormWords = formCa;
