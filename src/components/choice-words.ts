import type { Interface } from '../i18n/ca.ts';

/** The names of the values of the closed lists, by the field or the part that holds them. */
function namesOf(t: Interface): Partial<Record<string, Readonly<Record<string, string | { name: string }>>>> {
  return {
    ...{ areas: t.area, transformation: t.type, phase: t.phase, openTo: t.openTo, label: t.label },
    ...{ 'savings.unit': { ...t.savingUnit, altres: t.otherUnit }, 'savings.period': t.savingPeriod },
    ...{ 'materials.kind': t.materialKind, 'administration.kind': t.administrationKind },
  };
}

/** What a value of a closed list is called; a value without a name, such as that of a comarca, is its own. */
export function choiceWords(name: string, value: string, t: Interface): string {
  const said = namesOf(t)[name]?.[value] ?? value;
  return typeof said === 'string' ? said : said.name;
}
