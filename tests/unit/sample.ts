import { administrationSchema, type Administration } from '../../src/domain/administration.ts';
import { join, type Sheet } from '../../src/domain/join.ts';
import { sheetSchema, translationSchema, type Facts, type Words } from '../../src/domain/sheet.ts';

/** The least a sheet may say, as a YAML reader gives it. */
export const MINIMUM = {
  title: 'Cita prèvia sense trucades',
  summary: 'Una sola agenda per a la finestreta, el telèfon i el web, amb un avís el dia abans.',
  administrations: ['ajuntament-de-vilaclara'],
  transformation: ['servei'],
  areas: ['primera-linia'],
  value: ['Ningú no espera més de deu minuts.'],
  phase: 'pilot',
  sources: ['https://vilaclara.example.cat/memoria'],
  published: '2025-10-01',
  verified: '2026-09-15',
};

/** Whether the schema takes the least sheet with some fields more, or other. */
export function accepts(fields: Record<string, unknown>): boolean {
  return sheetSchema.safeParse({ ...MINIMUM, ...fields }).success;
}

/** A sheet's facts: the least, with some fields more, or other. */
export function factsOf(fields: Record<string, unknown> = {}): Facts {
  return sheetSchema.parse({ ...MINIMUM, ...fields });
}

/** A translation's words. */
export function wordsOf(fields: Record<string, unknown> = {}): Words {
  return translationSchema.parse({ title: 'Cita previa sin llamadas', summary: MINIMUM.summary, ...fields });
}

/** A local body: a Catalan town, with some fields more, or other. */
export function bodyOf(id: string, fields: Record<string, unknown> = {}): Administration {
  const town = { name: 'Ajuntament de Vilaclara', kind: 'ajuntament', country: 'ES', municipality: '08121' };
  return { id, ...administrationSchema.parse({ ...town, ...fields }) };
}

/** A sheet joined to one body. */
export function sheetOf(fields: Record<string, unknown> = {}, body: Record<string, unknown> = {}): Sheet {
  const id = 'ajuntament-de-vilaclara';
  return join('vilaclara-cita-previa', factsOf(fields), {}, new Map([[id, bodyOf(id, body)]]));
}
