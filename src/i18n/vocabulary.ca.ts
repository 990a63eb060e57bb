import type {
  AdministrationKind,
  Area,
  Label,
  Level,
  MaterialKind,
  MaturityAxis,
  OpenTo,
  Phase,
  Proximity,
  SavingPeriod,
  SavingUnit,
  SizeBand,
  Transformation,
} from '../domain/vocabulary.ts';

/** The closed lists, the levels and the fields, as readers see them. */
export const vocabularyCa = {
  area: {
    'primera-linia': {
      name: 'Primera línia d’atenció ciutadana',
      hint: 'Oficines, assistents virtuals, avisos i suggeriments',
    },
    'serveis-i-tramits': { name: 'Serveis i tràmits', hint: 'Tràmits simples i segurs, a qualsevol hora' },
    'serveis-socials': { name: 'Serveis socials', hint: 'Ajuts, teleassistència, atenció a les persones' },
    'participacio-i-govern-obert': {
      name: 'Participació i govern obert',
      hint: 'Processos participatius, transparència, dades obertes',
    },
    'planificacio-i-gestio': {
      name: 'Planificació i gestió pública',
      hint: 'Decidir amb dades: mobilitat, espai públic, seguretat',
    },
    'transformacio-integral': {
      name: 'Transformació integral i canvi cultural',
      hint: 'Tota l’organització, no només una eina',
    },
  } satisfies Record<Area, { name: string; hint: string }>,
  type: {
    servei: { name: 'Servei', hint: 'Un servei nou, o un de clarament millorat' },
    proces: { name: 'Processos i procediments', hint: 'Tràmits i circuits interns refets' },
    organitzacio: { name: 'Organització', hint: 'Noves maneres de treballar i de relacionar-se' },
  } satisfies Record<Transformation, { name: string; hint: string }>,
  phase: {
    prototip: { name: 'Prototip', hint: 'S’ha construït i s’ha ensenyat, però encara no el fa servir ningú' },
    pilot: { name: 'Pilot', hint: 'El fa servir poca gent, per provar-lo' },
    implantat: { name: 'Implantat', hint: 'És al servei de tothom' },
  } satisfies Record<Phase, { name: string; hint: string }>,
  proximity: {
    km0: { name: 'Km0', hint: 'D’ens locals catalans. El que ha fet el veí es pot anar a veure.' },
    forans: {
      name: 'Forans',
      hint: 'De lluny, però amb trets com els vostres, quan a prop no hi ha res que us encaixi.',
    },
  } satisfies Record<Proximity, { name: string; hint: string }>,
  size: {
    'menys-de-1000': 'Menys de 1.000 habitants',
    '1000-5000': 'De 1.000 a 5.000 habitants',
    '5000-20000': 'De 5.000 a 20.000 habitants',
    '20000-50000': 'De 20.000 a 50.000 habitants',
    '50000-100000': 'De 50.000 a 100.000 habitants',
    'mes-de-100000': 'Més de 100.000 habitants',
  } satisfies Record<SizeBand, string>,
  openTo: { contacte: 'Contacte', visita: 'Visites', collaboracio: 'Col·laboració' } satisfies Record<
    OpenTo,
    string
  >,
  savingUnit: {
    euros: 'euros',
    hores: 'hores',
    dies: 'dies',
    fulls: 'fulls de paper',
    desplacaments: 'desplaçaments',
    'kg-co2': 'kg de CO₂',
    percentatge: '%',
    altres: '',
  } satisfies Record<SavingUnit, string>,
  /** What a saving is counted in when it is none of these; the figure says it by itself. */
  otherUnit: 'una altra cosa',
  savingPeriod: {
    any: 'cada any',
    mes: 'cada mes',
    tramit: 'per tràmit',
    total: 'en total',
  } satisfies Record<SavingPeriod, string>,
  materialKind: {
    article: 'Article',
    video: 'Vídeo',
    demo: 'Demostració',
    document: 'Document',
    presentacio: 'Presentació',
    codi: 'Codi',
    acte: 'Acte',
    web: 'Web',
  } satisfies Record<MaterialKind, string>,
  label: {
    'bona-practica': 'Bona pràctica',
    'iniciativa-innovadora': 'Iniciativa innovadora',
  } satisfies Record<Label, string>,
  maturity: {
    digital: { letter: 'D', name: 'Digital' },
    open: { letter: 'O', name: 'Oberta' },
    personalised: { letter: 'P', name: 'Personalitzada' },
    accountable: { letter: 'R', name: 'Responsable' },
    intelligent: { letter: 'I', name: 'Intel·ligent' },
  } satisfies Record<MaturityAxis, { letter: string; name: string }>,
  administrationKind: {
    ajuntament: 'Ajuntament',
    'consell-comarcal': 'Consell comarcal',
    diputacio: 'Diputació',
    consorci: 'Consorci',
    comunitat: 'Comunitat d’ens locals',
    associacio: 'Associació',
    altres: 'Un altre tipus d’ens',
  } satisfies Record<AdministrationKind, string>,
  /** Units that results are counted in, as sheets write them in Catalan; one that is not here is shown as written. */
  resultUnit: {} as Readonly<Record<string, string>>,
  level: {
    1: { title: 'Títol', question: 'Què és?' },
    2: { title: 'Ens i contacte', question: 'Qui ho ha fet, i com hi podeu parlar?' },
    3: { title: 'Descripció i valor', question: 'Com ho han fet, i què n’han tret?' },
    4: { title: 'Anàlisi', question: 'Què els va frenar, què ha funcionat, i amb quines eines?' },
    5: { title: 'Fase', question: 'Fins on han arribat?' },
    6: { title: 'Documents i difusió', question: 'On se’n pot llegir i veure més?' },
  } satisfies Record<Level, { title: string; question: string }>,
};

/** The shape of the vocabulary in every language. */
export type VocabularyWords = typeof vocabularyCa;
