import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { commentBeginning, commentHtml, LONGEST_COMMENT } from '../../src/domain/comment-markdown.ts';

const validator = new HtmlValidate({ extends: ['html-validate:standard'] });

describe('A comment', () => {
  it.each([
    ['**fort** i _fi_', '<p><strong>fort</strong> i <em>fi</em></p>'],
    ['una línia\ni l’altra', '<p>una línia<br>\ni l’altra</p>'],
    [':tada:', '<p>🎉</p>'],
    ['- [x] fet', '<ul>\n<li>☑ fet</li>\n</ul>'],
    ['# Gran', '<p><strong>Gran</strong></p>'],
  ])('written %j is read as GitHub shows it', (markdown, html) => {
    expect(commentHtml(markdown)).toBe(html);
  });

  it('leaves out what a form of GitHub asked and nobody answered', () => {
    const asked =
      '### Municipi\n\nValls\n\n### Fitxa\n\n_No response_\n\n### Pregunta\n\nI el _No response_?';
    expect(commentHtml(asked).replaceAll('\n', '')).toBe(
      '<p><strong>Municipi</strong></p><p>Valls</p><p><strong>Pregunta</strong></p><p>I el <em>No response</em>?</p>',
    );
  });

  it.each([
    '<script>alert(1)</script>',
    '<style>*{display:none}</style>',
    '<img src=x onerror=alert(1)>',
    '<a href="https://a.cat" onclick="alert(1)" style="position:fixed" id="contingut" class="skip">a</a>',
    '[x](javascript:alert(1))',
    '[x](data:text/html,hola)',
    '<iframe src="https://a.cat"></iframe><object data="https://a.cat"></object><embed src="https://a.cat">',
    '<form action="https://a.cat"><input name="q"><button>b</button></form>',
    '<svg><script>1</script></svg><math><mi xlink:href="javascript:1">x</mi></math>',
    '</div></section></main></body></html><p>fora',
    '<link rel="stylesheet" href="https://a.cat/x.css"><meta http-equiv="refresh" content="0;url=https://a.cat"><base href="https://a.cat">',
    '<video src="https://a.cat/v.mp4" poster="https://a.cat/p.png"></video><audio src="https://a.cat/a.mp3"></audio>',
    '<!-- <script>1</script> -->',
  ])('brings nothing into a page that runs, loads or takes its place: %s', (markdown) => {
    const html = commentHtml(markdown);
    expect(html).not.toMatch(/<(?!\/?(?:a|p|br|strong|em|ul|ol|li)\b)/);
    expect(html).not.toMatch(/\s(?:on\w+|style|id|class|src|srcset|poster)=/);
    expect(html).not.toMatch(/href="(?!https?:|mailto:)/);
  });

  it('shows its pictures as links to them, within a link as its words', () => {
    expect(commentHtml('![El mostrador](https://a.cat/foto.png)')).toContain(
      '<a href="https://a.cat/foto.png" rel="nofollow ugc noopener">▣ El mostrador</a>',
    );
    expect(commentHtml('<img width="9" src="https://github.com/x/foto.png?y=1">')).toContain(
      '>▣ foto.png</a>',
    );
    expect(commentHtml('[![sí](https://a.cat/p.png)](https://b.cat)')).toBe(
      '<p><a href="https://b.cat" rel="nofollow ugc noopener">▣ sí</a></p>',
    );
  });

  it('too long for a page ends with a paragraph, or a word, before that', () => {
    const paragraph = `${'paraula '.repeat(100).trim()}\n\n`;
    const long = paragraph.repeat(30);
    const { html, isCut } = commentBeginning(long);
    expect(html.replace(/<[^>]*>/g, '').length).toBeLessThanOrEqual(LONGEST_COMMENT + 2);
    expect(html).toMatch(/paraula(?:<\/p>\n<p>)? …<\/p>$/);
    expect(isCut).toBe(true);
    expect(commentBeginning('curt')).toEqual({ html: '<p>curt</p>', isCut: false });
  });

  it('of which a page shows the beginning is cut within a word or a list of it, and never within its markup', () => {
    const { html, isCut } = commentBeginning('- **una cosa molt** llarga\n- [una altra](https://a.cat)', 12);
    expect(html).toBe('<ul>\n<li><strong>una cosa …</strong></li></ul>');
    expect(isCut).toBe(true);
  });

  it('is cut between signs, and keeps what its end says of its beginning', () => {
    for (const longest of [300, 301, 302, 303])
      expect(commentBeginning(`a${'👩‍👩‍👧'.repeat(900)}`, longest).html).toMatch(/^<p>a.*\p{Emoji} …<\/p>$/u);
    for (const sign of ['🇪🇸', 'e\u0301', '👍🏽', '1️⃣', '👨‍👩‍👧'])
      for (const longest of [81, 82, 83, 84, 85]) {
        const whole = new RegExp(`^<p>(?:${sign})+ …</p>$`, 'u');
        expect(commentBeginning(sign.repeat(60), longest).html).toMatch(whole);
        // So is one of which no parser is asked what it means.
        expect(commentBeginning(sign.repeat(60) + '*'.repeat(401), longest).html).toMatch(whole);
      }
    const far = `Vegeu [el web][web] ${'paraula '.repeat(2000)}\n\n[web]: https://a.cat`;
    expect(commentBeginning(far, 100).html).toContain('<a href="https://a.cat"');
  });

  it.each([
    [
      'tables whose rows are filled up',
      `|${'a|'.repeat(1487)}\n|${'-|'.repeat(1487)}\n${'|\n'.repeat(2970)}`,
    ],
    ['formatting that is opened again in each paragraph', '<em a>'.repeat(240) + '<p>x'.repeat(245)],
    ['quotes of quotes, line after line', `${'>'.repeat(99)}a\n\n`.repeat(110)],
    ['an address of thousands of letters', `[a](https://a.cat/${'b'.repeat(11_000)})`],
  ])('never becomes far more than was written: %s', (_, markdown) => {
    expect(commentHtml(markdown).length).toBeLessThan(100_001);
  });

  it('that is to be noticed says so as GitHub does', () => {
    for (const mark of ['[!WARNING]', '[!warning]'])
      expect(commentHtml(`> ${mark}\n> Compte`)).toContain('<strong>Warning</strong>: Compte');
  });

  it.each([
    ['tags within tags', '<table><tr><td>'.repeat(800)],
    ['quotes within quotes', '> '.repeat(5000)],
    ['brackets that never close', '[a](b '.repeat(2000)],
    ['asterisks', '*'.repeat(12_000)],
    ['formatting that crosses itself', '<b><i><s>'.repeat(1500) + '</b></i>'.repeat(1500)],
  ])('made to keep a reader busy is told as plain text: %s', (_, markdown) => {
    const html = commentHtml(markdown);
    expect(html.length).toBeLessThan(LONGEST_COMMENT * 6);
    expect(html.startsWith('<p>')).toBe(true);
  });

  it('is valid markup that nothing escapes from, whatever is written', () => {
    const piece = fc.constantFrom(
      ...[
        '<b>',
        '</b>',
        '<div>',
        '</p>',
        '<li>',
        '| a | b |\n|-|-|\n',
        '> ',
        '- ',
        '```\n',
        '**',
        '`',
        '\n\n',
      ],
      ...[
        '<details><summary>s</summary>',
        '![a](https://a.cat/b)',
        '[a](https://a.cat)',
        '<td>',
        '<a href=',
        '&lt;',
      ],
      ...[
        'hola ',
        '"',
        '<ol start=x>',
        '<h1>',
        '[^1]',
        '[^1]: peu\n',
        ':+1:',
        '<input type=text>',
        '<br/>',
        '\u0000',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const html = commentHtml(pieces.join(''));
        expect(html).not.toMatch(/<(?:script|style|iframe|form|input|img|video|h[1-6])\b/);
        const opened = html.match(/<(div|p|ul|ol|li|table|a|details|blockquote|pre)\b/g)?.length ?? 0;
        const closed = html.match(/<\/(div|p|ul|ol|li|table|a|details|blockquote|pre)>/g)?.length ?? 0;
        expect(opened).toBe(closed);
      }),
      { numRuns: 300 },
    );
  });

  it('of every kind is valid where it stands', async () => {
    const markdown =
      '# T\n\n| a | b |\n|:-|-:|\n| 1 | 2 |\n\n> cita\n\n1. u\n2. dos\n\n```js\nx\n```\n\n~~no~~ <kbd>Ctrl</kbd> <details><summary>Més</summary>\n\ndins\n\n</details>';
    const report = await validator.validateString(`<div>${commentHtml(markdown)}</div>`);
    const errors = report.results.flatMap(({ messages }) => messages.map(({ message }) => message));
    expect(errors.filter((one) => !/doctype|void/i.test(one))).toEqual([]);
  });
});
