/** The words of the widget in which one writes in a thread: `asked` are those that only who asks for it needs. */
export const widgetCa = {
  consent: (host: string) =>
    `El fòrum és a GitHub Discussions. Si carregueu la conversa aquí, el navegador es connectarà amb ${host} i amb els servidors de GitHub, també a les altres pàgines, fins que ho desfeu. Abans de carregar-la, no surt res d’aquesta pàgina.`,
  load: 'Carregueu la conversa aquí',
  open: 'Obriu el fil a GitHub',
  rules: 'Normes de la casa',
  failed: 'No s’ha pogut carregar la conversa.',
  asked: {
    frame: 'Conversa sobre «{title}»',
    loading: 'S’està carregant la conversa…',
    loaded: 'La conversa s’ha carregat.',
    kept: 'Les altres converses també es carregaran soles quan hi arribeu.',
    blank: 'Encara no hi ha escrit ningú: podeu començar vosaltres.',
    leave: 'No la carregueu més aquí',
    left: 'Les converses ja no es carregaran soles. Aquest navegador ha oblidat la tria i, si havíeu entrat a GitHub des d’aquí, la sessió.',
    signedOut: 'La sessió s’ha tancat. Per escriure, torneu a entrar a GitHub.',
    ended: 'La sessió s’ha acabat. Torneu a carregar la pàgina i entreu a GitHub un altre cop.',
    gone: 'Aquest fil ja no hi és: l’han esborrat o l’han dut a un altre lloc.',
    limited: 'GitHub ha rebut massa peticions. Torneu-hi d’aquí a una estona o obriu el fil a GitHub.',
    notInstalled:
      'El fòrum no està ben configurat. Si el porteu vosaltres, mireu que giscus estigui instal·lat al repositori.',
    trouble: 'El fòrum ha fallat. Torneu-ho a provar d’aquí a una estona o obriu el fil a GitHub.',
  },
};

/** The shape of these words in every language. */
export type WidgetWords = typeof widgetCa;
