import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text with the place of its start, in millimetres from the upper left corner of the page. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
}

export interface ReadPage {
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

export interface ReadPdf {
  readonly pages: readonly ReadPage[];
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[];
  readonly title: string;
  readonly language: string;
}

/** Reads a PDF back as a program that is not ours sees it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 }).promise;
  const pages: ReadPage[] = [];
  const fonts = new Map<string, boolean>();
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const [, , width, height] = page.view as [number, number, number, number];
    const { items } = await page.getTextContent();
    await page.getOperatorList();
    const pieces = items.flatMap((item): Piece[] => {
      if (!('str' in item)) return [];
      const font = page.commonObjs.get(item.fontName) as { name: string; missingFile?: boolean };
      fonts.set(font.name, font.missingFile === false && /^[A-Z]{6}\+/.test(font.name));
      const [, , , , x, y] = item.transform as number[];
      return [{ text: item.str, x: mm(x!), y: mm(height - y!), right: mm(x! + item.width) }];
    });
    pages.push({ width: mm(width), height: mm(height), text: pieces.map(({ text }) => text).join(''), pieces });
  }
  const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } };
  await document.destroy();
  return {
    pages,
    fonts: [...fonts].map(([name, embedded]) => ({ name, embedded })),
    title: info.Title ?? '',
    language: info.Language ?? '',
  };
}

/** Width and height of a PNG, in pixels. */
export function pngSize(bytes: Uint8Array): readonly [width: number, height: number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

function mm(points: number): number {
  return Math.round((points / 72) * 25.4 * 10) / 10;
}
