import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from './source.ts';

/** A step of a job. */
export interface Step {
  if?: string;
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  'continue-on-error'?: boolean;
  with?: Record<string, unknown>;
}

/** A job of a workflow. */
export interface Job {
  if?: string;
  needs?: string | string[];
  permissions?: Record<string, string>;
  concurrency?: { group?: string; queue?: string };
  'timeout-minutes'?: number;
  steps: Step[];
}

/** A workflow, as far as tests look at it. */
export interface Workflow {
  on: Record<string, unknown>;
  permissions?: unknown;
  concurrency?: { group?: string; queue?: string };
  jobs: Record<string, Job>;
}

/** The text of a file, by its path from the root. */
export const text = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** A workflow, by its path from the root. */
export const read = (path: string) => parse(text(path)) as Workflow;
