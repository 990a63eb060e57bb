import { describe, expect, it } from 'vitest';
import { expectFinding } from './mistake.ts';
import { ENGLISH, findingsAfter, saidOfBarrier, Scratch, SHEET, SPANISH } from './scratch.ts';

describe('A translation that tells the same', () => {
  it.each([
    ['15 minuts, i no 20', 'No 20 minutos, sino 15', 'Not 20 minutes but 15'],
    ['Són 2.520 fulls', 'Son 2520 hojas', 'That is 2,520 sheets'],
    ['Són 1.234.567 fulls', 'Son 1.234.567 hojas', 'That is 1,234,567 sheets'],
    ['Val 12,50 euros', 'Cuesta 12,50 euros', 'It costs 12.50 euros'],
    ['Des del 25 d’abril de 2024', 'Desde el 25 de abril de 2024', 'Since April 25, 2024'],
    ['A les 10.30 h', 'A las 10:30', 'At 10:30'],
    ['Ho fan 3 persones', 'Lo hacen tres personas', 'Three people do it'],
    ['De 9 a 14 h', 'De 9 a 14h', 'From 9 am to 2 pm'],
    ['De 9.00 a 14.00', 'De 9:00 a 14:00', 'From 9 am to 2 pm'],
    ['De 9.00 a 14.00', 'De 9.00 a 14.00', 'From 9.00 to 14.00'],
    ['Obre entre les 16.30 i les 20.00', 'Abre de 16.30 a 20.00', 'Open from 4:30 to 8:00 p.m.'],
    ['S’hi va a les 14 h', 'Se va a las 14.00 h', 'They go at 2 p.m.'],
    ['En menys de 24 hores', 'En menos de 24 horas', 'In less than 24 hours'],
    ['El primer pas de tots', 'El primer paso', 'The 1st step'],
    ['Ho fan tres persones en 2 dies', 'Lo hacen 3 personas en 2 días', 'Three people in two days'],
    ['La llei 39/2015', 'La ley 39/2015', 'Act 39/2015'],
    ['Baixa un 85%', 'Baja un 85 %', 'It falls by 85%'],
  ])('may write it in its own way: «%s», «%s», «%s»', (catalan, inSpanish, english) => {
    expect(saidOfBarrier(catalan, inSpanish, english)).toEqual([]);
  });

  it('may part the thousands with a space, as Spanish does', () => {
    expect(saidOfBarrier('Són 12.520 fulls', 'Son 12\u00a0520 hojas', 'That is 12,520 sheets')).toEqual([]);
    expect(saidOfBarrier('Són 12.520 fulls', 'Son 12\u202f520 hojas', 'That is 12,520 sheets')).toEqual([]);
  });

  it('may keep the long name of a department', () => {
    const name = 'Àrea de Serveis a les Persones, Oficina d’Atenció';
    const scratch = new Scratch().edit(SHEET, /role: Oficina .*/, `role: ${name}`);
    expect(scratch.edit(SPANISH, /role: Oficina .*/, `role: ${name}`).findings()).toEqual([]);
  });

  it('hears nothing of figures and links when it has no body: only that it lacks one', () => {
    const findings = new Scratch().edit(SPANISH, /---\n\n[\s\S]*$/, '---\n').findings();
    expect(expectFinding(findings, { field: 'body' }).message).toMatch(/no està traduït/);
  });
  it('may link a page twice, and name it where it likes', () => {
    const again = 'También lo cuenta [la memoria](https://vilaclara.example.cat/memoria). La oficina contó';
    expect(findingsAfter(SPANISH, 'La oficina contó', again)).toEqual([]);
  });

  it.each([
    ['https://lleis.example.cat/ca/39-2015', 'https://lleis.example.cat/es/39-2015'],
    [
      'https://lleis.example.cat/legal-content/CA/TXT/?uri=1',
      'https://lleis.example.cat/legal-content/ES/TXT/?uri=1',
    ],
    ['https://lleis.example.cat/?id=1&lang=ca', 'https://lleis.example.cat/?id=1&lang=es'],
    ['https://lleis.example.cat/?lang=ca&id=1', 'https://lleis.example.cat/?id=1'],
    ['https://lleis.example.cat/?lang=ca#a1', 'https://lleis.example.cat/#a1'],
    ['https://lleis.example.cat/by/deed.ca', 'https://lleis.example.cat/by/deed.es'],
    ['https://lleis.example.cat/ca_ES/a', 'https://lleis.example.cat/es_ES/a'],
  ])('may lead to a page in its own language: %s, %s', (catalan, inSpanish) => {
    const scratch = new Scratch().remove(ENGLISH);
    scratch.edit(SHEET, 'https://vilaclara.example.cat/memoria).', `${catalan}).`);
    scratch.edit(SPANISH, 'https://vilaclara.example.cat/memoria).', `${inSpanish}).`);
    expect(scratch.findings()).toEqual([]);
  });

  it.each([
    ['https://lleis.example.cat/ca/39-2015', 'https://lleis.example.cat/es/40-2015'],
    ['https://lleis.example.cat/?id=1&lang=ca', 'https://lleis.example.cat/?id=2&lang=es'],
    ['https://lleis.example.ca/a', 'https://lleis.example.es/a'],
    ['https://lleis.example.cat/casa', 'https://lleis.example.cat/esa'],
  ])('may not lead to another page, as it is written: %s, %s', (catalan, inSpanish) => {
    const scratch = new Scratch().remove(ENGLISH);
    scratch.edit(SHEET, 'https://vilaclara.example.cat/memoria).', `${catalan}).`);
    scratch.edit(SPANISH, 'https://vilaclara.example.cat/memoria).', `${inSpanish}).`);
    const { message } = expectFinding(scratch.findings(), { file: `content/${SPANISH}`, field: 'body' });
    expect(message).toContain(`hi falta «${catalan}» i hi sobra «${inSpanish}»`);
  });

  it.each([
    ['Atenció al Núvol', 'Atenció al Núvol'],
    [
      'Ajuntament de Vilaclara, Oficina d’Atenció Ciutadana',
      'Ajuntament de Vilaclara, Oficina d’Atenció Ciutadana',
    ],
    ['Portal tramits', 'Portal tramits'],
  ])('may keep a short text made of names: %s', (catalan, inSpanish) => {
    expect(saidOfBarrier(catalan, inSpanish, 'The office')).toEqual([]);
  });
});
