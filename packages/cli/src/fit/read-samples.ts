import { createEngine, type Catalog } from '@fraud-free/core';
import { readLabelledLine } from '../evaluate/labelled-line.js';
import { readLines } from '../lines/read-lines.js';
import { createSampler, type Sample } from './sample.js';

/**
 * Reads the signals of all labelled messages of a file. Spam that reads like a lure is neither for nor against: it is
 * left out.
 *
 * @returns the samples, and the numbers of faulty lines, counted from 1
 */
export async function readSamples(
  catalog: Catalog,
  file: AsyncIterable<Uint8Array>,
): Promise<{ readonly samples: readonly Sample[]; readonly faulty: readonly number[] }> {
  const sample = createSampler(catalog, createEngine(catalog));
  const samples: Sample[] = [];
  const faulty: number[] = [];
  for await (const lines of readLines(file)) {
    for (const line of lines) {
      const read = readLabelledLine(line);
      if ('labelled' in read && read.labelled.maybeFraud) continue;
      const its = 'labelled' in read ? sample(read.labelled) : undefined;
      if (its) samples.push(its);
      else faulty.push(line.number);
    }
  }
  return { samples, faulty };
}
