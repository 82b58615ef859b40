import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compilePhrases } from '@fraud-free/core/phrases';
import { makePhrases } from './phrase-data.mjs';
import { quantile } from './race.mjs';

/**
 * A catalog opened in a fresh process, from the bytes of some of its files: CPU time in milliseconds of decoding, of
 * making the engine, and of the first check, the medians of nine.
 */
export function measureCatalog(names) {
  const files = names.map((name) => fileURLToPath(import.meta.resolve(`@fraud-free/rules/${name}`)));
  const script = fileURLToPath(new URL('open-catalog-once.mjs', import.meta.url));
  const runs = Array.from({ length: 9 }, () =>
    JSON.parse(execFileSync(process.execPath, [script, ...files], { encoding: 'utf8' })),
  );
  return [0, 1, 2].map((part) =>
    quantile(
      runs.map((run) => run[part]),
      0.5,
    ),
  );
}

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
