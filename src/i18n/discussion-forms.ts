import type { Asked, FORM_OF } from '../domain/openers.ts';

interface FormWords {
  /** Said before it asks anything. */
  lead?: string;
  /** What it asks that no other does. */
  text: { label: string; help: string };
}

const asked = {
  fitxa: {
    label: 'Fitxa',
    help: 'L’adreça de la pàgina, si parleu d’un projecte que ja és a l’Observatori.',
    example: 'https://…/projectes/…',
  },
  ens: {
    label: 'D’on escriviu',
    help: 'L’ens local, quants habitants té i de què hi feu. No cal que digueu com us dieu.',
    example: 'Ajuntament de Vilaclara, 3.200 habitants, serveis socials',
  },
} satisfies Partial<Record<Asked, object>>;

const forms: Record<keyof typeof FORM_OF, FormWords> = {
  idees: {
    text: {
      label: 'Quina idea teniu?',
      help: 'Què canviaria, per a qui, i què us faria falta per provar-la.',
    },
  },
  experiencies: {
    text: {
      label: 'Què heu fet, i com us ha anat?',
      help: 'Què teníeu abans, què heu canviat, què ha funcionat i què no. Si doneu xifres, digueu d’on surten.',
    },
  },
  preguntes: {
    text: {
      label: 'Què voleu saber, o proposar?',
      help: 'Si ho voleu replicar, què us hi porta i per on començaríeu. Si hi voleu anar, quants sou i quan us aniria bé.',
    },
  },
  projectes: {
    lead: 'Cada fitxa ja té el seu fil, que s’obre sol: el trobareu al peu de la pàgina del projecte. Per preguntar, proposar o explicar res més, torneu enrere i trieu «Preguntes», «Idees» o «Experiències».',
    text: {
      label: 'Què voleu dir, que no càpiga al fil de la fitxa?',
      help: 'L’equip editor ho pot moure a la categoria on encaixi millor.',
    },
  },
};

/** The words of GitHub's forms of discussions. GitHub shows one form to everybody, so they are in Catalan, as sheets are. */
export const discussionFormWords = {
  lead: 'Escriviu en la llengua que vulgueu. Tothom ho podrà llegir.',
  conduct: (address: string) => `Hi val el [codi de conducta](${address}) de l’Observatori.`,
  asked,
  forms,
};
