import { describe, expect, it } from 'vitest';
import { slugsBefore } from '../../src/domain/redirects.ts';
import { marksIn, marksOf, threadsBySheet, withMarks } from '../../src/domain/thread.ts';
import { sha1 } from '../../src/github/sha1.ts';
import { marks } from './desk.ts';

const MARKS = marksOf('una-fitxa', sha1);
const [KEY] = MARKS;

describe('The marks of a thread', () => {
  it.each([
    ['alone', marks('una-fitxa')],
    ['after words', `Hola\n\n${marks('una-fitxa')}`],
    ['in the middle of a line', `Hola ${MARKS[0]} i ${MARKS[1]} adeu`],
    ['in a list that an editor wrote before', `- un\n- dos\n${marks('una-fitxa')}`],
    ['with the ends of lines of a browser', `Hola\r\n\r\n${MARKS.join('\r\n')}`],
    ['under a rule as long as the page', `${'-'.repeat(150)}\n\n${marks('una-fitxa')}`],
  ])('are found %s', (_, body) => {
    expect(marksIn(body)).toEqual(MARKS);
  });

  it.each([
    ['in a fence', `\`\`\`html\n${KEY}\n\`\`\``],
    ['in a fence of tildes that does not end', `Mireu:\n\n~~~\n${KEY}`],
    ['in code inside a line', `La marca és \`${KEY}\`.`],
    ['in code that is indented', `Mireu:\n\n    ${KEY}\n`],
    ['in the words of somebody else', `> ${KEY}`],
  ])('are none %s', (_, body) => {
    expect(marksIn(body)).toEqual([]);
  });

  it.each(['Hola', 'Hola\n', '```\nun codi que no acaba', '- un\n- dos', '<pre>\nobert', '', 'a\r\nb'])(
    'are added to %j, which keeps every word',
    (body) => {
      const after = withMarks(body, MARKS);
      expect(marksIn(after)).toEqual(MARKS);
      expect(after.startsWith(body)).toBe(true);
    },
  );

  it('go after those that a body has, even where its code does not end', () => {
    const before = marksOf('abans', sha1);
    const after = withMarks(`${before.join('\n')}\n\n\`\`\`\nun codi que no acaba`, MARKS);
    expect(marksIn(after)).toEqual([...before, ...MARKS]);
    expect(after).toContain('un codi que no acaba');
    const quoted = withMarks(`\`${before[0]}\`\n\n${before.join('\n')}\n\n~~~~\nobert`, MARKS);
    expect(marksIn(quoted)).toEqual([...before, ...MARKS]);
    expect(quoted).toContain(`\`${before[0]}\``);
  });
});

describe('The thread of a sheet', () => {
  const thread = (number: number, said: number, body = marks('una-fitxa')) => ({
    ...{ number, title: 'Una fitxa', isOurs: true, isOfMachine: true, isOfWorkflow: true, body },
    comments: { length: said },
  });
  const numbers = (...threads: ReturnType<typeof thread>[]) =>
    threadsBySheet(threads, [{ slug: 'una-fitxa', before: [] }], sha1)
      .get('una-fitxa')
      ?.map(({ number }) => number);

  it('is that which somebody opened with words, before one that a machine did; marks alone are no words', () => {
    const words = { ...thread(9, 0, `En parlem?\n\n${marks('una-fitxa')}`), isOfMachine: false };
    expect(numbers(thread(3, 0), words)).toEqual([9, 3]);
    expect(numbers(thread(3, 0), { ...thread(9, 0), isOfMachine: false })).toEqual([3, 9]);
    expect(numbers(thread(3, 1), words)).toEqual([3, 9]);
  });

  it('is none that a stranger had giscus open under another name, where there is one that is known', () => {
    const hostile = { ...thread(2, 9), title: 'Premis!', isOfWorkflow: false };
    expect(numbers(hostile, thread(10, 0))).toEqual([10, 2]);
    expect(numbers(hostile)).toEqual([2]);
    expect(numbers({ ...hostile, title: 'projectes/una-fitxa' }, thread(10, 0))).toEqual([2, 10]);
  });

  it('is the first of those in which nobody spoke', () => {
    expect(numbers(thread(7, 0), thread(3, 0), thread(5, 0))).toEqual([3, 5, 7]);
  });

  it('is the one in which somebody spoke, and the first where it was in several', () => {
    expect(numbers(thread(1, 0), thread(2, 4))).toEqual([2, 1]);
    expect(numbers(thread(8, 9), thread(1, 0), thread(4, 1))).toEqual([4, 8, 1]);
  });

  it('stays with a sheet that took another name when the old name is given to another sheet', () => {
    const renamed = thread(1, 3, `${marks('una-fitxa')}\n\n${marks('el-nom-nou')}`);
    const sheets = ['una-fitxa', 'el-nom-nou'].map((slug) => ({ slug, before: [] }));
    const bound = threadsBySheet([renamed], sheets, sha1);
    expect(bound.get('el-nom-nou')).toEqual([renamed]);
    expect(bound.get('una-fitxa')).toBeUndefined();
  });

  it('is no announcement that tells of its mark', () => {
    expect(numbers(thread(1, 5, `Així es lliga:\n\n\`\`\`\n${KEY}\n\`\`\``), thread(2, 0))).toEqual([2]);
  });
});

describe('The names that a sheet had', () => {
  it('are also those that lead to one that was left in its turn, in the order of the file', () => {
    const redirects = { a: 'b', z: 'y', b: 'c', x: 'b' };
    expect(slugsBefore(redirects, 'c')).toEqual(['a', 'b', 'x']);
    expect(slugsBefore(redirects, 'b')).toEqual([]);
  });

  it('end where they go round', () => {
    expect(slugsBefore({ a: 'b', b: 'a', c: 'c', d: 'a' }, 'e')).toEqual([]);
    expect(slugsBefore({ a: 'b', b: 'a' }, 'a')).not.toContain('a');
  });
});
