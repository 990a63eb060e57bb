import { expect, test, type Page } from '@playwright/test';
import { rendered } from '../../site/rendered.ts';
import { show } from '../preview.ts';

const BODY = `## Com va començar

Un **fet**, un *matís*, ~~un error~~ i \`codi\`, en\\
dues línies.[^1] [Un enllaç](https://vilaclara.example.cat/a?b=1), [un altre][x], www.example.com i qui@example.com.

### Passos

1. Un
2. Dos
   - Dins
   - Més dins

     Amb espai

7) Una llista que comença al set

- [x] Fet
- [ ] Per fer

| Abans | Després |
| :---- | ------: |
| 3     | **1**   |

> Una cita de dues  
> línies.

\`\`\`sh
npm start <b>
\`\`\`

---

#### Quart

##### Cinquè

Torneu a la nota.[^dos] constructor [__proto__]

[^1]: La nota, que en crida una altra.[^tres]
[^dos]: Amb [enllaç](https://example.com).

    Un segon paràgraf.
[^tres]: La tercera.

[x]: https://example.com/x
[__proto__]: https://example.com/p
`;

interface Drawn {
  tag: string;
  text: string;
  href: string | null;
}

/** Every element of a body in order: its words, without the white space that no reader meets, and where it leads. */
function elementsOf(page: Page, html?: string): Promise<Drawn[]> {
  return page.evaluate((given) => {
    const root = given === undefined ? document.querySelector('.sheet-body') : document.createElement('div');
    if (given !== undefined) root?.setHTMLUnsafe(given);
    return [...(root?.querySelectorAll('*') ?? [])].map((element) => {
      const href = element.getAttribute('href');
      const text = element.textContent.replace(/\s+/g, '');
      return { tag: element.localName, text, href: href?.startsWith('#') ? '#' : href };
    });
  }, html);
}

test('a body is drawn as the build renders it, element by element', async ({ page }) => {
  await page.goto('/contribuir/vista/');
  await show(page, { data: {}, body: BODY });
  const drawn = await elementsOf(page);
  expect(drawn).toEqual(await elementsOf(page, await rendered(BODY)));
  expect(drawn.length).toBeGreaterThan(60);
});

test('the links of notes lead to them and back, inside the preview', async ({ page }) => {
  await page.goto('/contribuir/vista/');
  await show(page, { data: {}, body: 'Un fet.[^a] Un altre.[^b]\n\n[^a]: Primera.\n[^b]: Segona.' });
  const links = await page.locator('.sheet-body a').evaluateAll((all) =>
    all.map((link) => ({
      to: document.querySelector(link.getAttribute('href') ?? '')?.localName,
      target: (link as HTMLAnchorElement).target,
    })),
  );
  expect(links).toEqual(['li', 'li', 'a', 'a'].map((to) => ({ to, target: '_self' })));
});

const HOSTILE = [
  '<script>window.taken = 1</script>',
  '<img src=x onerror="window.taken = 1">',
  'Un <b onclick="window.taken = 1">gras</b> <iframe src="https://example.com"></iframe>',
  '[clic](javascript:window.taken=1) [clic](http://insegur.example) <javascript:window.taken=1>',
  '[clic][x]\n\n[x]: data:text/html,<script>parent.taken=1</script>',
  '![mireu](https://example.com/foto.png) ![mireu](foto.jpg)',
  '>'.repeat(5000),
  '['.repeat(5000),
  'a'.repeat(50_000),
  '{title} {|bare} <template data-each="title"></template>',
];

test('a hostile body shows as text: no script, no picture, no link but https', async ({ page }) => {
  await page.goto('/contribuir/vista/');
  for (const body of HOSTILE) {
    await show(page, { data: { title: 'Un títol' }, body });
    const found = page.locator('.sheet-body');
    await expect(found.locator('script, img, iframe, b, svg, template, [onclick], [onerror]')).toHaveCount(0);
    expect(await found.locator('a[href]:not([href^="https:"])').count(), body.slice(0, 40)).toBe(0);
    expect((await found.innerText()).length, body.slice(0, 40)).toBeGreaterThan(3);
  }
  expect(await page.evaluate(() => 'taken' in window)).toBe(false);
});

test('what is not Markdown is read to the letter', async ({ page }) => {
  await page.goto('/contribuir/vista/');
  await show(page, { data: {}, body: 'Un <b>gras</b> que no ho és. {title}' });
  await expect(page.locator('.sheet-body')).toHaveText('Un <b>gras</b> que no ho és. {title}');
});
