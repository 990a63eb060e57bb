import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

// node tests/bench/build.ts: how long the real site takes to build, cold, unchanged and with one sheet changed.

const folder = mkdtempSync(join(tmpdir(), 'observatori-bench-'));
const content = join(folder, 'content');
const sheet = join(content, 'projectes/girona-rpa-fitxes-tecniques-vehicles/ca.md');
cpSync('content', content, { recursive: true });
rmSync(resolve('node_modules/.astro'), { recursive: true, force: true });

function seconds(): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: join(folder, 'dist') },
  });
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - start) / 1000;
}

const cold = seconds();
const unchanged = seconds();
writeFileSync(sheet, `${readFileSync(sheet, 'utf8')}\nUna frase més.\n`);
const changed = seconds();
rmSync(folder, { recursive: true, force: true });

for (const [name, time] of Object.entries({ cold, unchanged, 'one sheet changed': changed }))
  console.log(
    `${name.padEnd(20)}${time.toFixed(1).padStart(6)} s${(time / cold).toFixed(2).padStart(8)} of cold`,
  );
