import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compilePhrases } from '@fraud-free/core/phrases';
import { makePhrases } from './phrase-data.mjs';
import { quantile } from './race.mjs';

/** Compiled phrases opened in a fresh process: milliseconds from their bytes to the first match, the median of nine. */
export function measureOpening(size) {
  const folder = mkdtempSync(join(tmpdir(), 'fraud-free-bench-'));
  try {
    const phrases = makePhrases(size);
    const bytes = compilePhrases(phrases);
    const file = join(folder, 'phrases.bin');
    writeFileSync(file, bytes);
    const script = fileURLToPath(new URL('open-once.mjs', import.meta.url));
    const runs = Array.from({ length: 9 }, () =>
      JSON.parse(execFileSync(process.execPath, ['--expose-gc', script, file, phrases[7]], { encoding: 'utf8' })),
    );
    return {
      bytes: bytes.length,
      milliseconds: quantile(
        runs.map(({ milliseconds }) => milliseconds),
        0.5,
      ),
      memory: quantile(
        runs.map(({ memory }) => memory),
        0.5,
      ),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
