/** What the thread of a sheet begins with. GitHub shows one text to everybody, so it is in Catalan, as sheets are. */
export const openingWords = {
  lead: (link: string) => `Aquest és el fil de la fitxa ${link} de l’Observatori DigiCanvis.`,
  ask: 'Pregunteu el que us calgui saber, expliqueu què us ha funcionat i què no, o digueu si també ho feu. Hi podeu escriure en la llengua que vulgueu.',
  here: 'El que s’hi escriu es llegeix també a la pàgina de la fitxa.',
};
