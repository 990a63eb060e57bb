import { lstatSync, readFileSync } from 'node:fs';
import { placeOf } from '../src/github/place.ts';
import { askerOf } from './github/client.ts';
import { isPullOf, readNumber } from './github/pull.ts';

// npm run pull -- <file>: believes the number in a file that a stranger's run left, if it is that of the open pull
// request which ends in HEAD_SHA. Prints `number=<number>`, as GitHub's runner reads outputs.

/** Figures and a line end: what is longer is no number. */
const LONGEST = 20;

async function main(): Promise<number> {
  const [file = ''] = process.argv.slice(2);
  const stat = lstatSync(file, { throwIfNoEntry: false });
  const text = stat?.isFile() && stat.size <= LONGEST ? readFileSync(file, 'utf8') : '';
  const number = readNumber(text);
  if (number === undefined) {
    console.error('The run left no number of a pull request.');
    return 1;
  }
  if (!(await isPullOf(askerOf(placeOf(process.env)), number, process.env['HEAD_SHA'] ?? ''))) {
    console.error(`Pull request ${number} is closed, has moved on, or is not the one this run was for.`);
    return 1;
  }
  console.log(`number=${number}`);
  return 0;
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
