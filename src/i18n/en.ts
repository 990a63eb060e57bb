import { ca, type Interface } from './ca.ts';

export const en: Interface = ca;
