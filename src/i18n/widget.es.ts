import type { WidgetWords } from './widget.ca.ts';

export const widgetEs: WidgetWords = {
  consent: (host) =>
    `El foro está en GitHub Discussions. Si cargáis la conversación aquí, el navegador se conectará con ${host} y con los servidores de GitHub, también en las demás páginas, hasta que lo deshagáis. Antes de cargarla, no sale nada de esta página.`,
  load: 'Cargad la conversación aquí',
  open: 'Abrid el hilo en GitHub',
  rules: 'Normas de la casa',
  failed: 'No se ha podido cargar la conversación.',
  asked: {
    frame: 'Conversación sobre «{title}»',
    loading: 'Cargando la conversación…',
    loaded: 'La conversación se ha cargado.',
    kept: 'Las demás conversaciones también se cargarán solas cuando lleguéis a ellas.',
    blank: 'Todavía no ha escrito nadie: podéis empezar vosotros.',
    leave: 'No la carguéis más aquí',
    left: 'Las conversaciones ya no se cargarán solas. Este navegador ha olvidado la elección y, si habíais entrado en GitHub desde aquí, la sesión.',
    signedOut: 'La sesión se ha cerrado. Para escribir, entrad otra vez en GitHub.',
    ended: 'La sesión ha terminado. Volved a cargar la página y entrad otra vez en GitHub.',
    gone: 'Este hilo ya no está: lo han borrado o lo han llevado a otro sitio.',
    limited: 'GitHub ha recibido demasiadas peticiones. Volved dentro de un rato o abrid el hilo en GitHub.',
    notInstalled:
      'El foro no está bien configurado. Si lo lleváis vosotros, mirad que giscus esté instalado en el repositorio.',
    trouble: 'El foro ha fallado. Probad otra vez dentro de un rato o abrid el hilo en GitHub.',
  },
};
