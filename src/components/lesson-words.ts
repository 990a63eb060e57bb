import type { LessonGroup } from '../domain/lesson-listings.ts';
import type { Sheet } from '../domain/join.ts';
import type { Language } from '../domain/language.ts';
import { paths } from '../domain/links.ts';
import type { Interface } from '../i18n/ca.ts';
import { valueName, valuePath } from './facet-words.ts';

/** The name of what the lessons of a list have in common, in the reader's language. */
export function groupName(group: LessonGroup, lang: Language, t: Interface): string {
  if (group.by === 'kind') return t.lessons.kind[group.value].title;
  return group.by === 'technology' ? group.names[lang].text : valueName(group.value, t);
}

/** The page of all sheets that have it in common, whether they tell lessons or not; undefined for a kind of lessons. */
export function groupSheetsPath(group: LessonGroup): string | undefined {
  if (group.by === 'kind') return undefined;
  return group.by === 'technology' ? paths.technology(group.value) : valuePath(group.value);
}

/** How many sizes of bodies are named one by one. */
const MOST_SIZES = 2;

/** The sizes of the bodies of a sheet, in words; undefined when none is known. */
export function sizesInWords({ sizes }: Pick<Sheet, 'sizes'>, t: Interface): string | undefined {
  if (sizes.length === 0) return undefined;
  return sizes.length > MOST_SIZES ? t.lessons.manySizes : sizes.map((size) => t.size[size]).join(' · ');
}
