import { parseArgs } from 'node:util';
import { placeOf } from '../src/github/place.ts';
import { today } from './content/check.ts';
import { contentFolder } from './content/folder.ts';
import { propose } from './from-issue/propose.ts';
import { ACCEPTED, readIssue } from './from-issue/issue.ts';
import { askerOf } from './github/client.ts';
import { readNumber } from './github/pull.ts';
import { probeAll } from './links/probe.ts';

// npm run sheet-from-issue -- <number> [--no-network]: makes a branch and a pull request of an issue that the editors
// accepted, from the checkout of main it runs in. BASE is the name of main. What it did is printed.

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    allowNegative: true,
    options: { network: { type: 'boolean', default: true } },
  });
  const number = readNumber(positionals[0] ?? '');
  if (number === undefined) throw new Error(`«${positionals.join(' ')}» is no number of an issue.`);
  const { BASE: base = 'main', GITHUB_SERVER_URL: server = 'https://github.com' } = process.env;
  const place = placeOf(process.env);
  const ask = askerOf(place);
  const issue = await readIssue(ask, number);
  if (!issue.isAccepted) {
    console.log(`Issue ${number} does not bear the label ${ACCEPTED}, or no longer.`);
    return;
  }
  const askAll = values.network ? probeAll : undefined;
  const desk = { ask, place, server, folder: contentFolder(), base, today: today(), askAll };
  console.log(await propose(issue, desk));
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
