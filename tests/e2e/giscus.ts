import { createServer } from 'node:http';

// A giscus server for the tests, with its languages, its messages and its sign-in. The frame shows what it was asked for
// and told since. A parameter `scene` of its address, which tests add on the way, chooses how it fares.

const PORT = 4392;

/** The languages of giscus that matter here: any other is an address that does not exist. */
const LANGUAGES = ['ca', 'en', 'es', 'de', 'fr'];

/** How a frame may fare: what giscus says went wrong, word for word; or that it says nothing, late or never. */
export const SCENES = {
  blank: 'Discussion not found',
  missing: 'Could not resolve to a Discussion with the number of 12.',
  limited: 'API rate limit exceeded for observatori/projectes. Sign in to increase the rate limit',
  slowDown: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
  badCredentials: 'Bad credentials',
  notInstalled: 'giscus is not installed on this repository',
  renamed: "Could not resolve to a Repository with the name 'observatori/projectes'.",
  broken: 'Unable to fetch discussion <img src=x onerror=alert(1)>',
  silent: '',
  slow: '',
  /** It says how tall it is, and nothing of the thread. */
  mute: '',
  refused: '',
} as const;

export type Scene = keyof typeof SCENES;

function isScene(name: string): name is Scene {
  return Object.hasOwn(SCENES, name);
}

/** The session that sign-in gives; any other has ended. */
const SESSION = 'sessio-bona';

/** What runs in the frame: it is sent as text, and knows nothing but what it is given. */
function play(languages: string[], session: string, scene: string, error: string): void {
  const asked = new URLSearchParams(location.search);
  const origin = asked.get('origin') ?? '';
  const has = asked.get('session') ?? '';
  const tell = (giscus: object) => {
    parent.postMessage({ giscus }, origin);
  };
  const config: Record<string, unknown> = {
    ...Object.fromEntries(asked),
    lang: location.pathname.split('/')[1],
  };
  const show = () => {
    document.body.dataset['theme'] = String(config['theme']);
    document.documentElement.style.colorScheme = String(config['theme']);
    (document.querySelector('dl') as HTMLElement).replaceChildren(
      ...Object.entries(config).flatMap(([name, value]) => {
        const [term, detail] = [document.createElement('dt'), document.createElement('dd')];
        term.textContent = name;
        detail.id = name;
        detail.textContent = String(value);
        return [term, detail];
      }),
    );
  };
  const tellThread = () => {
    const isWanted = config['emitMetadata'] === true || config['emitMetadata'] === '1';
    if (error) tell({ error });
    else if (has && has !== session) tell({ error: 'State has expired.' });
    else if (isWanted)
      tell({
        discussion: { id: 'D_prova', url: 'https://github.com/', locked: false, totalCommentCount: 1 },
        viewer: { login: has ? 'maria' : 'giscus', url: 'https://github.com/', avatarUrl: '' },
      });
  };
  addEventListener('message', ({ origin: from, data }: MessageEvent<{ giscus?: { setConfig?: object } }>) => {
    const changed = data.giscus?.setConfig as Record<string, unknown> | undefined;
    if (from !== new URL(origin).origin || !changed) return;
    const { lang, ...others } = changed;
    Object.assign(config, others, languages.includes(String(lang)) && { lang });
    show();
  });
  show();
  const sign = document.querySelector('button') as HTMLButtonElement;
  sign.textContent = has === session ? 'Sign out' : 'Sign in';
  sign.onclick = () => {
    if (has === session) tell({ signOut: true, error: 'State has expired (user signed out).' });
    else if (top) top.location.href = `/api/oauth/authorize?redirect_uri=${encodeURIComponent(origin)}`;
  };
  if (scene === 'silent' || !origin) return;
  setTimeout(
    () => {
      new ResizeObserver(([entry]) => {
        tell({ resizeHeight: entry?.contentRect.height });
      }).observe(document.body);
      if (scene !== 'mute') setTimeout(tellThread, 100);
    },
    scene === 'slow' ? 12_000 : 0,
  );
}

/** The script of a page that runs a function of ours. */
function scriptOf(run: string, ...given: unknown[]): string {
  return `<script>(${run})(${given.map((one) => JSON.stringify(one).replaceAll('<', '\\u003c')).join(', ')})</script>`;
}

createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', `http://localhost:${PORT}`);
  const [, lang = '', page] = /^\/(?:([^/]+)\/)?(widget)$/.exec(pathname) ?? [];
  const scene = searchParams.get('scene') ?? '';
  if (pathname === '/api/oauth/authorize') {
    const back = new URL(searchParams.get('redirect_uri') ?? '');
    back.searchParams.set('giscus', SESSION);
    response.writeHead(302, { location: back.href }).end();
    return;
  }
  const isThere = page !== undefined && (lang === '' || LANGUAGES.includes(lang));
  if (scene === 'refused') response.setHeader('content-security-policy', "frame-ancestors 'self'");
  response.writeHead(isThere ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
  const script = scriptOf(play.toString(), LANGUAGES, SESSION, scene, isScene(scene) ? SCENES[scene] : '');
  response.end(
    isThere
      ? `<!doctype html><html lang="${lang}"><title>giscus</title><style>body { margin: 0 } main { display: flow-root }</style><main><h1>giscus</h1><button type="button"></button><dl></dl></main>${script}`
      : '<!doctype html><title>404</title>',
  );
}).listen(PORT);
