import type { AdministrationFacts } from '../domain/administration.ts';
import { telephone } from '../domain/contact.ts';
import { rowsByLevel } from '../domain/compared-fields.ts';
import type { ComparedSheet, ToldLine, ToldValue } from '../domain/comparison.ts';
import type { FieldName } from '../domain/fields.ts';
import { placeNames, type Sheet } from '../domain/join.ts';
import { bareAddress, hostOf, paths } from '../domain/links.ts';
import { paragraphsOf } from '../domain/paragraphs.ts';
import type { Reading, Said } from '../domain/reading.ts';
import { MATURITY_AXES } from '../domain/vocabulary.ts';
import { countryName, formatDate, formatNumber, languageName } from '../i18n/format.ts';
import { resultFigure, resultUnit, resultUnitLang, savingFigure, savingUnits } from './figure-words.ts';
import type { Frame } from './frame.ts';
import { cardOf } from './sheet-card.ts';

/** Where a statement comes from, as `SourceLink` says it; nothing of none. */
function sourceOf(url: string | undefined, date: string | undefined, { lang, t }: Frame): ToldLine[] {
  if (url === undefined) return [];
  const when = date === undefined ? '' : `, ${formatDate(date, lang)}`;
  return [{ name: t.sheet.source, text: hostOf(url) + when, lang, href: url }];
}

/** Some lines, without those that nobody tells. */
const lines = (...all: readonly (ToldLine | undefined | false)[]): ToldValue =>
  all.flatMap((line) => line || []);

/** One value of one line; none of what is not told. */
const alone = (said: Said | undefined): ToldValue[] => (said ? [[said]] : []);

function bodiesOf({ administrations }: Sheet, { lang, t, href }: Frame): ToldValue[] {
  return administrations.map((body) => {
    const { value, year } = body.population ?? {};
    const where = [...placeNames(body).filter((one) => one !== body.name), countryName(body.country, lang)];
    return lines(
      { text: body.name, lang, href: href(paths.administration(body.id)) },
      { text: where.join(', '), lang },
      value !== undefined && {
        text: t.administrations.population(
          t.counts.inhabitants(value, formatNumber(value, lang)),
          String(year),
        ),
        lang,
      },
    );
  });
}

function contactsOf({ contacts }: Reading, { lang }: Frame): ToldValue[] {
  return contacts.map(({ role, person, url, email, phone }) =>
    lines(
      role,
      person !== undefined && { text: person, lang },
      url !== undefined && { text: hostOf(url), lang, href: url },
      email !== undefined && { text: email, lang, href: `mailto:${email}` },
      phone !== undefined && { text: phone, lang, href: telephone(phone) },
    ),
  );
}

function resultsOf({ results }: Reading, frame: Frame): ToldValue[] {
  const { lang, t } = frame;
  return results.map(({ indicator, before, after, unit, source, date }) => {
    const line = (name: string, value: number) => ({
      name,
      text: [resultFigure(value, unit, frame), resultUnit(unit, frame)].filter(Boolean).join(' '),
      lang: resultUnitLang(unit, frame),
    });
    return lines(
      indicator,
      before === undefined
        ? { name: t.sheet.before, text: t.sheet.beforeUnknown, lang }
        : line(t.sheet.before, before),
      line(t.sheet.after, after),
      ...sourceOf(source, date, frame),
    );
  });
}

function savingsOf({ savings }: Reading, frame: Frame): ToldValue[] {
  return savings.map((saving) => {
    const text = `${savingFigure(saving, frame)} ${savingUnits(saving, frame)}`;
    return lines({ text, lang: frame.lang }, saving.what, ...sourceOf(saving.source, undefined, frame));
  });
}

function materialsOf({ materials }: Reading, { lang, t }: Frame): ToldValue[] {
  return materials.map(({ kind, title, url, lang: written, date }) => {
    const about = [t.materialKind[kind], hostOf(url), t.sheet.inLanguage(languageName(written, lang))];
    return [
      { text: title, lang: written, href: url },
      { text: [...about, ...(date === undefined ? [] : [formatDate(date, lang)])].join(', '), lang },
    ];
  });
}

/** What a sheet tells of every field, in the words of its page. A field that is not here does not compile. */
function toldOf(
  sheet: Sheet,
  names: Readonly<Record<string, string>>,
  frame: Frame,
): Record<FieldName, ToldValue[]> {
  const { lang, t, href } = frame;
  const reading = sheet.readings[lang];
  const { facts } = sheet;
  const here = (text: string): ToldLine => ({ text, lang });
  const all = (texts: readonly string[]) => texts.map((text) => [here(text)]);
  const prose = (said: Said | undefined) =>
    said ? paragraphsOf(said.text).map((text) => [{ ...said, text }]) : [];
  const day = (date: string | undefined) => (date === undefined ? [] : all([formatDate(date, lang)]));
  const { label, maturity, ended } = reading;
  return {
    title: alone(reading.title),
    summary: alone(reading.summary),
    administrations: bodiesOf(sheet, frame),
    contacts: contactsOf(reading, frame),
    openTo: all(facts.openTo.map((offer) => t.openTo[offer])),
    transformation: all(facts.transformation.map((type) => t.type[type].name)),
    areas: all(facts.areas.map((area) => t.area[area].name)),
    problem: prose(reading.problem),
    solution: prose(reading.solution),
    beneficiaries: reading.beneficiaries.map((one) => [one]),
    value: reading.value.map((one) => [one]),
    savings: savingsOf(reading, frame),
    results: resultsOf(reading, frame),
    barriers: reading.barriers.map(({ text, overcome, source }) =>
      lines(
        text,
        { name: t.sheet.overcame, ...(overcome ?? here(t.sheet.unknown)) },
        ...sourceOf(source, undefined, frame),
      ),
    ),
    benefits: reading.benefits.map(({ text, source }) => lines(text, ...sourceOf(source, undefined, frame))),
    technologies: reading.technologies.map((one) => [one]),
    methodologies: reading.methodologies.map((one) => [one]),
    tools: reading.tools.map((one) => [one]),
    phase: all([t.phase[facts.phase].name]),
    since: day(facts.since),
    ended: ended
      ? [lines(here(formatDate(ended.date, lang)), ended.reason, ...sourceOf(ended.source, undefined, frame))]
      : [],
    materials: materialsOf(reading, frame),
    images: reading.images.map(({ alt, credit }) => [alt, here(t.sheet.picture(credit))]),
    label: label ? all([t.label[label]]) : [],
    maturity: maturity
      ? MATURITY_AXES.map((axis) => [{ name: t.maturity[axis].name, ...here(String(maturity[axis])) }])
      : [],
    replications: reading.replications.map(({ administration, name, since, source }) =>
      lines(
        {
          ...here(name ?? names[administration ?? ''] ?? ''),
          ...(administration !== undefined && { href: href(paths.administration(administration)) }),
        },
        since !== undefined && here(formatDate(since, lang)),
        ...sourceOf(source, undefined, frame),
      ),
    ),
    sources: reading.sources.map((source) => [
      typeof source === 'string'
        ? { ...here(bareAddress(source)), href: source }
        : { text: `${source.title}. ${source.publisher}`, lang: 'ca' },
    ]),
    published: day(facts.published),
    verified: day(facts.verified),
  };
}

/**
 * What a column is called of its body: a town hall by its town, and any other by its own name, as of its town there may be
 * others; without what a name has in brackets or behind a comma, for it stands over every value on a phone.
 */
function whoseName({ kind, city, name }: AdministrationFacts): string {
  return (kind === 'ajuntament' ? city : undefined) ?? name.replace(/(?:,| \().*/, '');
}

/**
 * A sheet as it is compared on a page. `names` are those of the bodies its replications refer to by id; what its body
 * tells at length is a link to where it stands.
 */
export function comparedSheet(
  sheet: Sheet,
  names: Readonly<Record<string, string>>,
  hasBody: boolean,
  frame: Frame,
): ComparedSheet {
  const { lang, t } = frame;
  const { href, title, who, at, phase } = cardOf(sheet, frame);
  const [first] = sheet.administrations;
  const read: ToldLine = { text: t.compare.readIt, lang, href: `${href}#nivell-3` };
  const how = { field: 'body', label: t.sheet.how, values: hasBody ? [[read]] : [] };
  return {
    ...{ slug: sheet.slug, href, title, who, at, phase },
    whose: first ? whoseName(first) : '',
    levels: rowsByLevel(toldOf(sheet, names, frame), (field) => t.field[field].label).map(
      ({ level, rows }) => ({ level, rows: level === 3 ? [...rows, how] : rows }),
    ),
  };
}
