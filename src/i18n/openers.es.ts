import type { OpenersWords } from './openers.ca.ts';

export const openersEs: OpenersWords = {
  ways: {
    replicar: { title: 'Queremos replicarlo', hint: '¿Por dónde empezasteis? ¿Con quién?' },
    visitar: { title: '¿Podemos ir a verlo?', hint: 'Proponed un día y decid cuántos sois.' },
    dubte: { title: 'Tenemos una duda', hint: 'Sobre dinero, contratos, personas…' },
    tambe: { title: 'También lo hacemos', hint: 'Contad qué os ha funcionado.' },
    idea: { title: 'Propongo una idea', hint: 'Qué faltaría y a quién serviría.' },
    experiencia: { title: 'Cuento una experiencia', hint: 'Qué habéis probado y cómo os ha ido.' },
    pregunta: { title: 'Hago una pregunta', hint: 'Alguien más se habrá encontrado con lo mismo.' },
  },
  join: 'Apuntaos a la ficha',
  onGitHub: 'Cada tarjeta abre un formulario en GitHub, donde hace falta una cuenta.',
  byMail: 'Por correo',
  noAccount: '¿Sin cuenta de GitHub?',
  published: 'Escribidnos por correo: lo publicamos solo si nos decís con qué nombre.',
  mailAlone: 'El mensaje se abre en vuestro correo, medio escrito, y va al equipo editor.',
  mail: {
    who: 'Quiénes somos:',
    text: 'Mensaje:',
    name: 'Nombre para publicarlo:',
  },
  page: {
    title: 'Sin cuenta de GitHub',
    lead: 'Para leer el foro no hace falta nada. Para escribir en él hace falta una cuenta de GitHub, que es donde vive.',
    orWrite: 'Si no queréis ninguna, escribidnos.',
    forum: 'Foro',
    stepsTitle: 'Una cuenta en tres pasos',
    steps: [
      {
        title: 'Abridla',
        text: 'Id a la página de alta de GitHub y escribid un correo, una contraseña y un nombre de usuario. Es gratis y no pide ninguna tarjeta.',
      },
      {
        title: 'Elegid el nombre',
        text: 'El correo del trabajo sirve. El nombre de usuario puede ser un seudónimo: es lo que se verá junto a lo que escribáis. El nombre de verdad no es obligatorio.',
      },
      {
        title: 'Confirmad el correo y volved',
        text: 'GitHub os envía un código. Cuando lo hayáis escrito, volved aquí y elegid cómo empezar.',
      },
    ],
    signUp: 'Abrid una cuenta en GitHub',
    notes: [
      'La cuenta es personal: GitHub no permite compartirla dentro de un departamento.',
      'La verificación en dos pasos no hace falta para participar en un foro. Si más adelante os la pide, basta con una aplicación; no tenéis que dar el teléfono.',
    ],
    mailTitle: 'O por correo',
    mailLead:
      'Escribid al equipo editor y lo publicaremos por vosotros. En cada ficha, debajo de cada manera de empezar, está «Por correo». Para empezar un hilo que no sea de ninguna ficha:',
    mailMeanwhile:
      'Mientras tanto, escribid al equipo editor. En cada ficha, cada manera de empezar abre un correo a medio escribir; y para lo que no es de ninguna ficha:',
    mailRules: [
      'Publicamos el mensaje tal como lo escribís, sin vuestra dirección de correo.',
      'Ponemos el nombre que nos digáis: el vuestro, un cargo o el de la entidad. Si no decís ninguno, no lo publicamos.',
      'Os respondemos con el enlace del hilo, para que podáis seguir lo que os contesten.',
      'Si después queréis que lo quitemos, escribidnos y lo quitaremos.',
    ],
    anythingElse: 'Para cualquier otra cosa, quejas sobre el foro incluidas, escribid al equipo editor:',
    conduct: 'Para todo lo que escribáis vale el código de conducta',
  },
};
