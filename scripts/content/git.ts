import { spawnSync } from 'node:child_process';

/** The most one answer of git may hold: a content folder's list of files, or one file. */
const LONGEST = 64 * 1024 * 1024;

/** What a command of git is given besides its arguments: what it reads, and more variables. */
interface Given {
  input?: string;
  env?: Readonly<Record<string, string>>;
}

function run(folder: string, args: readonly string[], { input, env }: Given = {}): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', ['-C', folder, ...args], {
    maxBuffer: LONGEST,
    ...(input !== undefined && { input }),
    ...(env && { env: { ...process.env, ...env } }),
  });
  if (error) throw error;
  if (status !== 0) {
    // What is pushed is told after where to.
    const said = stderr.toString().trim().split('\n');
    throw new Error(said.find((line) => !line.startsWith('To ')) || 'unknown revision');
  }
  return stdout;
}

/** What git answers, as text. Throws with git's own words. */
export function git(folder: string, ...args: readonly string[]): string {
  return run(folder, args).toString('utf8');
}

/** What git answers to a command that is given more than arguments, without the end of its last line. */
export function gitGiven(folder: string, given: Given, ...args: readonly string[]): string {
  return run(folder, args, given).toString('utf8').trimEnd();
}

/** What git answers to a command that reads what to do from its input, as bytes. */
export function gitBatch(folder: string, input: string, ...args: readonly string[]): Buffer {
  return run(folder, args, { input });
}

/** The commit a ref names. A ref that begins with a hyphen would be an option: resolved first, it is a hash and nothing else. */
export function commitOf(folder: string, ref: string): string {
  return git(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`).trim();
}

/** A list git gives with `-z`. */
export function listOf(answer: string): string[] {
  return answer.split('\0').filter(Boolean);
}
