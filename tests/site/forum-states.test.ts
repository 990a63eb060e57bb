import { expect, it, describe } from 'vitest';
import { page, pagesOf } from './pages.ts';

it('A poll is told with the very words it has, and how many chose each', () => {
  const [html = ''] = pagesOf('forum')
    .filter((one) => /^forum\/\d+\//.test(one.file))
    .map((one) => one.html)
    .filter((one) => one.includes('class="poll"'));
  const text = html
    .slice(html.indexOf('class="poll"'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
  expect(text).toContain('# On ens trobem? &gt; 5.000 habitants: 4 vots :tada: *tots*: 1 vot');
});

describe('A forum that is not connected', () => {
  it('says how to connect it, and lists nothing', () => {
    const html = page('root', 'forum');
    expect(html).toContain('GISCUS_REPO_ID');
    expect(html).not.toContain('thread-item">');
    expect(page('root', 'es/forum/setmana')).toContain('El foro aún no está conectado');
  });
});
