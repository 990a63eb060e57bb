import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

// npm test: everything, in the order in which it is cheapest to fail, with one count at the end.

interface Count {
  passed: number;
  failed: number;
  /** The names of what failed, where the stage tells them. */
  names?: readonly string[];
}

interface Stage {
  name: string;
  command: readonly string[];
  /** Reads the stage's own count from what it left behind; a stage without one counts as one. */
  count?: () => Count;
}

const REPORTS = '.cache/reports';
const unitReport = join(REPORTS, 'vitest.json');
const e2eReport = join(REPORTS, 'playwright.json');

function report(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { name: string; assertionResults: { fullName: string; status: string }[] }[];
}

function vitestCount(): Count {
  const read = report(unitReport) as VitestReport | undefined;
  const names = read?.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => `${relative('.', name)}: ${fullName}`),
  );
  return { passed: read?.numPassedTests ?? 0, failed: read?.numFailedTests ?? 0, names: names ?? [] };
}

interface Suite {
  specs: { file: string; line: number; title: string; tests: { status: string }[] }[];
  suites?: Suite[];
}

const specsOf = ({ specs, suites = [] }: Suite): Suite['specs'] => [...specs, ...suites.flatMap(specsOf)];

function playwrightCount(): Count {
  const read = report(e2eReport) as
    { stats: { expected: number; unexpected: number; flaky: number }; suites: Suite[] } | undefined;
  const names = read?.suites
    .flatMap(specsOf)
    .filter(({ tests }) => tests.some(({ status }) => status === 'unexpected' || status === 'flaky'))
    .map(({ file, line, title }) => `${file}:${line}: ${title}`);
  return {
    passed: read?.stats.expected ?? 0,
    failed: (read?.stats.unexpected ?? 0) + (read?.stats.flaky ?? 0),
    names: names ?? [],
  };
}

const stages: readonly Stage[] = [
  { name: 'format', command: ['npm', 'run', '--silent', 'format', '--', '--check'] },
  { name: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  // After the types: the linter reads what Astro generates for them.
  { name: 'lint', command: ['eslint', '--max-warnings', '0', '.'] },
  { name: 'content', command: ['node', 'scripts/check.ts'] },
  {
    name: 'unit, rules and site',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    count: vitestCount,
  },
  { name: 'end to end', command: ['playwright', 'test'], count: playwrightCount },
];

function runStage({ name, command, count }: Stage): Count {
  console.log(`\n— ${name}: ${command.join(' ')}`);
  const [program = '', ...args] = command;
  const { status } = spawnSync(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', PLAYWRIGHT_JSON_OUTPUT_NAME: e2eReport },
  });
  const own = count?.() ?? { passed: status === 0 ? 1 : 0, failed: 0 };
  // A stage that fell over without counting a failure has failed all the same.
  return status !== 0 && own.failed === 0 ? { ...own, failed: 1 } : own;
}

rmSync(REPORTS, { recursive: true, force: true });
const total = { passed: 0, failed: 0 };
const fallen: string[] = [];
const failures: string[] = [];
for (const stage of stages) {
  const { passed, failed, names = [] } = runStage(stage);
  total.passed += passed;
  total.failed += failed;
  if (failed === 0) continue;
  fallen.push(`${stage.name} (${failed})`);
  failures.push(...names);
}
// Last of all, as a long log is often kept by its end alone.
for (const name of failures) console.log(`\nfailed: ${name}`);
const where = fallen.length > 0 ? `: ${fallen.join(', ')}` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${where}`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
