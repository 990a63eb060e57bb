import { expect, test, type Page } from '@playwright/test';
import {
  add,
  answersOn,
  exported,
  forms,
  give,
  GUIDE,
  order,
  press,
  removal,
  rows,
  said,
} from '../worksheet.ts';

const BUTTONS = { csv: 'Exporteu-lo en CSV', json: 'Exporteu-lo en JSON' } as const;
const NAMES = [
  'Sol·licitud de gual; obres, «menors»',
  '=1+1',
  '-2+3',
  '@SUM(A1)',
  '<img src=x onerror=alert(1)> "cita"',
  '{name} $& ',
  'L’ajut d’urgència 🚀',
];

async function filled(page: Page) {
  await page.goto(GUIDE);
  for (const [i, name] of NAMES.entries())
    await add(page, { name, ease: String((i % 5) + 1), steps: String(i), payment: i % 2 === 0 });
  await page.locator('step-tasks').first().getByRole('checkbox').nth(1).check();
}

for (const [kind, button] of Object.entries(BUTTONS))
  test(`gives the same back after it was exported as ${kind}, emptied and imported`, async ({ page }) => {
    await filled(page);
    const before = (await answersOn(page)).map((form) => ({ ...form, name: String(form['name']).trim() }));
    const ranked = (await order(page)).map((name) => name.trim());
    const { name, bytes } = await exported(page, button);
    expect(name).toBe(`formularis.${kind}`);
    await press(page, 'Buideu el full');
    await expect(forms(page)).toHaveCount(0);
    await give(page, name, bytes);
    await expect(said(page)).toHaveText(`Formularis nous: ${NAMES.length}. Ja hi eren: 0.`);
    expect(await answersOn(page)).toEqual(before);
    expect(await order(page)).toEqual(ranked);
    await expect(page.locator('step-tasks').first().getByRole('status')).toHaveText('1 de 5 fetes');
    await page.reload();
    expect(await answersOn(page)).toEqual(before);
  });

test('hands over a CSV that no spreadsheet takes for formulas', async ({ page }) => {
  await filled(page);
  const { bytes } = await exported(page, BUTTONS.csv);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = bytes.toString('utf8').slice(1).trimEnd().split('\r\n');
  expect(lines[0]).toBe(
    'formulari;frequencia;pagament;passos;persones;dades-sensibles;facilitat;tasques-fetes;impacte',
  );
  expect(lines).toHaveLength(NAMES.length + 1);
  expect(lines.filter((line) => /(?:^|;)"?[=+\-@]/.test(line))).toEqual([]);
  expect(lines.filter((line) => line.startsWith('"\'='))).toHaveLength(1);
});

test('adds what is imported to what there was, and takes it back as one', async ({ page }) => {
  await page.goto(GUIDE);
  await add(page, { name: 'Gual' });
  await give(page, 'f.csv', 'formulari;pagament\nObres;si\nCens;no\n');
  await expect(said(page)).toHaveText('Formularis nous: 2. Ja hi eren: 0.');
  expect((await answersOn(page)).map(({ name }) => name)).toEqual(['Gual', 'Obres', 'Cens']);
  await press(page, 'Desfeu-ho');
  expect((await answersOn(page)).map(({ name }) => name)).toEqual(['Gual']);
});

test('shows a name with HTML in it as it was written, wherever it is shown', async ({ page }) => {
  let alerted = false;
  page.on('dialog', () => (alerted = true));
  await page.goto(GUIDE);
  const name = '<img src=x onerror=alert(1)><b>Gual</b>';
  await add(page, { name, frequency: 'cada-dia' });
  await give(page, 'f.csv', `formulari;passos\n${name};<script>alert(1)</script>\n`);
  await expect(said(page)).toContainText('<script>alert(1)</script>');
  await expect(rows(page).first().getByRole('rowheader')).toHaveText(name);
  await expect(page.locator('step-tasks').first()).toContainText(`Tasques per a «${name}»`);
  await removal(page, 0).click();
  await expect(said(page)).toHaveText(`«${name}» tret.`);
  await expect(page.locator(':is(paper-form-worksheet, step-tasks) img')).toHaveCount(0);
  expect(alerted).toBe(false);
});

test('reads the CSV of a spreadsheet: commas, a byte order mark, the accents of Windows', async ({
  page,
}) => {
  await page.goto(GUIDE);
  await give(page, 'a.csv', '\ufeffFormulari,Pagament,Facilitat\r\n"Gual, obres",Sí,4\r\n');
  await expect(said(page)).toHaveText('Formularis nous: 1. Ja hi eren: 0.');
  const windows = 'formulari;frequencia;pagament\r\nSol·licitud d’acústica;cada-dia;sí\r\n'.replace(
    '’',
    '\x92',
  );
  await give(page, 'b.csv', Buffer.from(windows, 'latin1'));
  await expect(forms(page)).toHaveCount(2);
  expect(await answersOn(page)).toMatchObject([
    { name: 'Gual, obres', payment: true, ease: '4' },
    { name: 'Sol·licitud d’acústica', frequency: 'cada-dia', payment: true },
  ]);
});

test('does not put a cell in the CSV that begins like a formula and goes on in another line', async ({
  page,
}) => {
  await page.goto(GUIDE);
  const form = { name: '=1+1\nx', frequency: 'cada-mes', payment: false, steps: 1, people: 1 };
  await give(page, 'f.json', JSON.stringify({ version: 1, forms: [{ ...form, sensitive: false, ease: 3 }] }));
  await expect(said(page)).not.toBeEmpty();
  const { bytes } = await exported(page, BUTTONS.csv);
  expect(bytes.toString('utf8')).not.toMatch(/(?:^|[;\n])"?=/);
});
