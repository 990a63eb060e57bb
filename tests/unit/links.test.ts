import { describe, expect, it } from 'vitest';
import { isLanguage, langParam, LANGUAGES, localise } from '../../src/domain/language.ts';
import {
  editOnGitHub,
  newIssueOnGitHub,
  newOnGitHub,
  sourceOnGitHub,
} from '../../src/domain/github-links.ts';
import { mailTo, hostOf, paths, proposalOf } from '../../src/domain/links.ts';
import { threadAddress, threadKey } from '../../src/domain/thread.ts';

describe('A public address', () => {
  it.each([
    ['a sheet', paths.sheet('mataro-espai'), '/projectes/mataro-espai/'],
    ['what is near', paths.proximity('km0'), '/proximitat/km0/'],
    ['a comarca', paths.comarca("Pla d'Urgell"), '/proximitat/km0/pla-d-urgell/'],
    ['a country', paths.country('DE'), '/proximitat/forans/de/'],
    ['an area', paths.area('serveis-socials'), '/ambits/serveis-socials/'],
    ['a type', paths.type('proces'), '/tipus/proces/'],
    ['a phase', paths.phase('pilot'), '/fases/pilot/'],
    ['a size', paths.size('1000-5000'), '/mida/1000-5000/'],
    ['a body', paths.administration('consorci-aoc'), '/administracions/consorci-aoc/'],
    ['the search', paths.search, '/cerca/'],
    ['what the search shows', paths.searchRecord(3), '/cerca/registres/3.json'],
    ['what the search narrows', paths.facetIndex, '/cerca/facetes.json'],
    ['a question', paths.question('contacte'), '/preguntes/contacte/'],
    ['what held projects back', paths.lessonGroup('barreres'), '/que-ha-funcionat/barreres/'],
    ['what worked with a technology', paths.lessonTechnology('rpa'), '/que-ha-funcionat/tecnologies/rpa/'],
    ['the map of gaps', paths.gaps, '/contribuir/mapa-de-buits/'],
    [
      'a proposal, at the place its form needs',
      proposalOf('serveis-socials', 'pilot'),
      '/contribuir/?ambit=serveis-socials&fase=pilot#ambit-serveis-socials',
    ],
    ['a guide', paths.guide('que-es'), '/guies/que-es/'],
  ])('of %s is the one that was promised', (_, path, promised) => {
    expect(path).toBe(promised);
  });

  it('begins with a slash, ends with one unless it is a file, and needs no escape', () => {
    const all = Object.values(paths).map((path) =>
      typeof path === 'string' ? path : path('km0' as never, 'pilot', 'menys-de-1000'),
    );
    expect(
      all.filter((path) => !/^\/(?:[a-z0-9-]+\/)*(?:[a-z0-9]+\.(?:json|md|xml|svg))?$/.test(path)),
    ).toEqual([]);
  });
});

describe('The same page in another language', () => {
  it('has the same path, after the language, and Catalan stands at the root', () => {
    expect(LANGUAGES.map((lang) => localise('/ambits/', lang))).toEqual([
      '/ambits/',
      '/es/ambits/',
      '/en/ambits/',
    ]);
    expect(LANGUAGES.map((lang) => localise('/', lang))).toEqual(['/', '/es/', '/en/']);
    expect(LANGUAGES.map(langParam)).toEqual([undefined, 'es', 'en']);
  });

  it.each(['fr', 'CA', '', 'constructor', undefined])('does not exist in %j', (lang) => {
    expect(isLanguage(lang)).toBe(false);
  });
});

describe('A thread', () => {
  it('is bound to its sheet by a key without language, so that all languages share it', () => {
    expect(threadKey('mataro-espai')).toBe('projectes/mataro-espai');
  });

  it('is found on GitHub by that key, whole', () => {
    const address = new URL(threadAddress('digicanvis/observatori', threadKey('mataro-espai')));
    expect(address.origin + address.pathname).toBe('https://github.com/digicanvis/observatori/discussions');
    expect(address.searchParams.get('discussions_q')).toBe('"projectes/mataro-espai"');
  });
});

describe('A file on GitHub', () => {
  it('is read, changed and begun in the browser', () => {
    const file = 'content/projectes/mataro-espai/ca.md';
    const [edit, source] = [editOnGitHub('a/b', file), sourceOnGitHub('a/b', file)];
    expect(edit).toBe(`https://github.com/a/b/edit/main/${file}`);
    expect(source).toBe(`https://github.com/a/b/blob/main/${file}?plain=1`);
    expect(newOnGitHub('a/b', 'content/projectes')).toBe('https://github.com/a/b/new/main/content/projectes');
  });
});

describe('A way to send a sheet', () => {
  it('is a form of GitHub by its name', () => {
    expect(newIssueOnGitHub('a/b', 'nova-fitxa.yml')).toBe(
      'https://github.com/a/b/issues/new?template=nova-fitxa.yml',
    );
  });

  it('is an e-mail whose text arrives as it was written', () => {
    const address = mailTo('fitxes+web@vilaclara.cat', 'Fitxa & més', 'Bon dia,\nÉs això: a+b');
    expect(address).toMatch(/^mailto:fitxes%2Bweb@vilaclara\.cat\?subject=[^+ ]+&body=[^+ ]+$/);
    const [, query = ''] = address.split('?');
    const said = query.split('&').map((pair) => decodeURIComponent(pair.split('=')[1] ?? ''));
    expect(said).toEqual(['Fitxa & més', 'Bon dia,\r\nÉs això: a+b']);
  });
});

describe('The host of an address', () => {
  it.each([
    ['https://www.vilaclara.cat/a', 'vilaclara.cat'],
    ['https://wwwww.vilaclara.cat', 'wwwww.vilaclara.cat'],
    ['https://seu.vilaclara.cat:8443/', 'seu.vilaclara.cat'],
  ])('of %s is said %s', (address, host) => {
    expect(hostOf(address)).toBe(host);
  });
});
