import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder; every command runs in it. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The programs that this repository runs, by the file to give to Node: no shell, the same on every system. */
const PROGRAMS = {
  eslint: ['eslint', 'bin/eslint.js'],
  prettier: ['prettier', 'bin/prettier.cjs'],
  rollup: ['rollup', 'dist/bin/rollup'],
  tsc: ['typescript', 'bin/tsc'],
  vitest: ['vitest', 'vitest.mjs'],
  wtr: ['@web/test-runner', 'dist/bin.js'],
};

/**
 * Runs one of {@link PROGRAMS}, or a script of this repository, and resolves to its exit code
 * (1 if a signal ended it).
 *
 * @example
 * await run('tsc', ['-b']); // => 0
 * await run('tools/size-budget.mjs', []);
 */
export function run(program, args, env = {}) {
  return spawned(process.execPath, [fileOf(program), ...args], { ...process.env, ...env });
}

/** Runs npm, the same one that started us if one did. */
export function npm(args) {
  const own = process.env.npm_execpath;
  if (own?.endsWith('.js')) return spawned(process.execPath, [own, ...args], process.env);
  return spawned('npm', args, process.env, process.platform === 'win32');
}

function fileOf(program) {
  return join(ROOT, program in PROGRAMS ? join('node_modules', ...PROGRAMS[program]) : program);
}

function spawned(command, args, env, shell = false) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, env, shell, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
