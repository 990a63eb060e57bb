import { expect, test } from '@playwright/test';

test('gives every feed of the forum as XML that can be read, whatever was written in a thread', async ({
  page,
}) => {
  await page.goto('/forum/');
  const last = await page.evaluate(async () => {
    const numbers: number[] = [];
    for (const at of ['', 'idees/', 'idees/pagina/2/']) {
      const html = await (await fetch(`/forum/${at}`)).text();
      numbers.push(...[...html.matchAll(/"\/forum\/(\d+)\/"/g)].map(([, number]) => Number(number)));
    }
    return Math.max(...numbers);
  });
  const broken = await page.evaluate(async (most) => {
    const feeds = ['/forum/atom.xml', '/es/forum/atom.xml', '/en/forum/atom.xml'];
    for (let number = 1; number <= most; number++) feeds.push(`/forum/${number}/atom.xml`);
    const faults: string[] = [];
    for (const feed of feeds) {
      const response = await fetch(feed);
      const read = new DOMParser().parseFromString(await response.text(), 'application/xml');
      const fault = read.querySelector('parsererror');
      if (response.ok && fault) faults.push(`${feed}: ${fault.textContent}`);
    }
    return faults;
  }, last);
  expect(last).toBeGreaterThan(60);
  expect(broken).toEqual([]);
});
