import { fingerprintOf } from '@fraud-free/core/seal';
import { planPrint, type Kind } from '@fraud-free/print';
import { describe, expect, it } from 'vitest';
import { AT, printed, sample } from './support/printed.js';
import { readPdf } from './support/read-pdf.js';

const KEY = 'NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs';
const DIGITS = fingerprintOf(KEY)!;
/** All that lead to the page; a text to be read out and a certificate do not. */
const WITH: readonly Kind[] = ['poster', 'alert', 'door-plate', 'door-note', 'leaflet', 'quiz-sheet', 'calendar'];
const WITHOUT: readonly Kind[] = ['loudspeaker', 'certificate'];

async function pagesOf(kind: Kind, key?: string): Promise<Map<string, string>> {
  const files = printed({ only: [kind], papers: ['A4'], formats: ['pdf'], ...(key !== undefined && { key }) });
  const texts = new Map<string, string>();
  for (const [path, bytes] of files) {
    const { pages } = await readPdf(bytes);
    const low = pages.flatMap(({ pieces }) => pieces).filter(({ y, right }) => y > 297 || right > 298);
    expect(low, path).toEqual([]);
    texts.set(path, pages.map(({ text }) => text).join('\n'));
  }
  return texts;
}

describe('the digits of the organizer’s key', () => {
  it.each(WITH)('stand on each %s of a sealed campaign, with how to compare them', async (kind) => {
    for (const [path, text] of await pagesOf(kind, KEY)) {
      expect(text, path).toContain(DIGITS);
      expect(text, path).toMatch(/自己核对一下|Compare it yourself/);
    }
    for (const [path, text] of await pagesOf(kind)) expect(text, path).not.toMatch(/自己核对|Compare it yourself/);
  });

  it.each(WITHOUT)('stand on no %s', async (kind) => {
    for (const [path, text] of await pagesOf(kind, KEY)) expect(text, path).not.toContain(DIGITS);
  });

  it('make a long picture longer', () => {
    const [plain, sealed] = [{}, { key: KEY }].map((more) => [
      ...printed({ only: ['long-picture'], ...more }).values(),
    ]);
    for (const [index, bytes] of sealed!.entries()) {
      const height = (png: Uint8Array): number => new DataView(png.buffer, png.byteOffset).getUint32(20);
      expect(height(bytes)).toBeGreaterThan(height(plain![index]!));
    }
  });

  it('are of a key, or of nothing', () => {
    expect(() => planPrint(sample, { at: AT, key: 'abc' })).toThrowCode('option-unknown');
  });
});
