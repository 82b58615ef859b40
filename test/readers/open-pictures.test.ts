import { readFileSync, statSync } from 'node:fs';
import { openPictures, siteFiles, type PictureReader } from '@fraud-free/readers/node';
import { MOST_BYTES } from '@fraud-free/readers';
import { generate } from 'lean-qr';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dots, picture } from './support/pictures.js';

let reader: PictureReader;
beforeAll(() => {
  reader = openPictures();
});
afterAll(() => reader.end());

const bytes = (text: string, length = text.length) => Uint8Array.from({ length }, (_, i) => text.charCodeAt(i) || 0);

/** The head of a PNG that says how large it is, and nothing behind it. */
function pngHead(width: number, height: number): Uint8Array {
  const head = bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 33);
  new DataView(head.buffer).setUint32(16, width);
  new DataView(head.buffer).setUint32(20, height);
  return head;
}

describe('what is no picture that can be read', () => {
  it.each([
    ['nothing', new Uint8Array(), 'not-a-picture'],
    ['a text', bytes('您好，这是文字'), 'not-a-picture'],
    ['a picture cut off behind its head', pngHead(800, 600), 'not-a-picture'],
    ['a picture cut off in the middle', picture(90, 90, () => 0).subarray(0, 60), 'not-a-picture'],
    ['a picture without a pixel', pngHead(0, 600), 'not-a-picture'],
    ['half a head of a JPEG', bytes('\xff\xd8\xff\xe0\x00\x10JFIF'), 'not-a-picture'],
    ['one with more pixels than any screen', pngHead(100_000, 100_000), 'too-many-pixels'],
    ['a file of more bytes than any screenshot', bytes('\x89PNG', MOST_BYTES + 1), 'too-many-bytes'],
    ['a photograph in HEIC', bytes('\0\0\0\x18ftypheic', 40), 'type-not-taken'],
    ['a PDF', bytes('%PDF-1.7'), 'type-not-taken'],
    ['an SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'type-not-taken'],
    ['a GIF, in Node', bytes('GIF89a\x10\0\x10\0', 30), 'type-not-taken'],
    ['a picture with nothing on it', picture(300, 200, () => 255), 'nothing-legible'],
    ['a picture of a slope of grey', picture(300, 200, (x) => x % 256), 'nothing-legible'],
  ])('%s', async (_, file, code) => {
    await expect(reader.read(file)).rejects.toMatchObject({ name: 'ReaderError', code });
  });
});

describe('codes', () => {
  const LINK = 'https://example.com/p?id=1&名=您好';

  it('are read from a picture without any text', async () => {
    const found = await reader.read(dots(generate(LINK), 6));
    expect(found).toEqual({ text: '', turns: [], confidence: 0, codes: [{ kind: 'QRCode', text: LINK }] });
  });

  it('are read light on dark, too', async () => {
    const { codes } = await reader.read(dots(generate('您已中奖'), 5, { dark: 230, light: 20 }));
    expect(codes).toEqual([{ kind: 'QRCode', text: '您已中奖' }]);
  });
});

describe('a reading', () => {
  it('tells how far it is, and ends at the whole', async () => {
    const own = openPictures();
    const steps: string[] = [];
    const blank = picture(300, 200, (x, y) => (x > 100 && x < 120 && y > 90 && y < 110 ? 0 : 255));
    await own.read(blank, { onProgress: ({ step, done }) => steps.push(`${step} ${done}`) }).catch(() => {});
    own.end();
    expect(steps.slice(0, 2)).toEqual(['loading 0', 'loading 1']);
    expect(steps.at(-1)).toBe('reading 1');
  });

  it('that was called off rejects with the reason, and the next one is read', async () => {
    const stop = new AbortController();
    const reason = new Error('enough');
    const first = reader.read(dots(generate('a'), 5), { signal: stop.signal });
    stop.abort(reason);
    await expect(first).rejects.toBe(reason);
    await expect(reader.read(dots(generate('b'), 5), { signal: stop.signal })).rejects.toBe(reason);
    expect((await reader.read(dots(generate('c'), 5))).codes[0]!.text).toBe('c');
  });
});

describe('the files for a site', () => {
  it('exist, and name no server', () => {
    for (const { name, path } of siteFiles()) {
      expect(statSync(path).size, name).toBeGreaterThan(1000);
      // ZXing has an address in it, which is never asked: its bytes are handed to it.
      if (name.endsWith('.js') && name !== 'codes.js')
        expect(readFileSync(path, 'utf8')).not.toMatch(/https?:\/\/[a-z]+\.[a-z]+/);
    }
  });
});
