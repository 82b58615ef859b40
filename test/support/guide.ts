import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blocksOf } from './markdown.js';
import { ROOT } from './sources.js';

/** The commands of a guide, one after another as a reader types them. */
export function commandsOf(guide: string): string[] {
  return blocksOf(guide)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => text.split('\n'))
    .map((line) => line.replace(/\s+#\s.*$/, '').trim())
    .filter((line) => line !== '');
}

/** A folder like the repository's, to run them in. */
export function readersFolder(name: string, examples: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), `fraud-free-${name}-`));
  for (const part of ['rules', 'packages']) symlinkSync(join(ROOT, part), join(folder, part), 'junction');
  for (const example of examples) {
    mkdirSync(join(folder, 'examples'), { recursive: true });
    cpSync(join(ROOT, 'examples', example), join(folder, 'examples', example), { recursive: true });
  }
  return folder;
}

/** `npx` finds our command in the clone; here it stands for that. */
export function runAsReader(
  command: string,
  folder: string,
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const cli = join(ROOT, 'packages/cli/bin/fraud-free.js');
  const shell = `npx() { shift; "${process.execPath}" "${cli}" "$@"; }; ${command}`;
  const env = { ...process.env, LANG: 'en_GB.UTF-8' };
  return spawnSync('bash', ['-c', shell], { cwd: folder, encoding: 'utf8', env });
}
