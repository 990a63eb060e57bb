import { ca, type Interface } from './ca.ts';

export const es: Interface = ca;
