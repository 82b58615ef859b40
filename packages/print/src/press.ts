import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { Resvg } from '@resvg/resvg-js';
import { plain } from './content/plain.js';
import { PrintError } from './errors.js';
import type { PrintJob } from './plan-print.js';

/** A file to be written. */
export interface PrintedFile {
  /** Inside the folder, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What typesets; open one and keep it, since it reads 30 MB of fonts. */
export interface Press {
  /** @throws {PrintError} `cannot-fit`, `cannot-typeset` */
  print(job: PrintJob): PrintedFile[];
}

/**
 * A press with our fonts and templates; it works offline. What is typeset comes as data, never as markup, so every text
 * stays text. The same job gives the same bytes.
 *
 * @throws {PrintError} `cannot-typeset` where there is no typesetter for this system
 */
export function openPress(): Press {
  const compiler = openCompiler();
  return {
    print(job) {
      const document = compile(compiler, job);
      const files: PrintedFile[] = [];
      if (job.formats.includes('pdf')) files.push({ path: `${job.path}.pdf`, bytes: compiler.pdf(document) });
      if (job.formats.includes('png')) files.push(...picturesOf(compiler.plainSvg(document), job));
      // What it remembers of earlier documents would fill the memory over a city.
      compiler.evictCache(0);
      return files;
    },
  };
}

const TEMPLATES = fileURLToPath(new URL('../templates/', import.meta.url));
const FONTS = ['400Regular/NotoSansSC_400Regular', '700Bold/NotoSansSC_700Bold', '900Black/NotoSansSC_900Black'];
const DOTS_PER_INCH = 150;
/** 540 points are 1080 pixels then. */
const DOTS_OF_LONG_PICTURES = 144;

function openCompiler(): NodeCompiler {
  const { resolve } = createRequire(import.meta.url);
  try {
    const fontBlobs = FONTS.map((font) => readFileSync(resolve(`@expo-google-fonts/noto-sans-sc/${font}.ttf`)));
    return NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontBlobs }] });
  } catch (cause) {
    const message =
      'The typesetter does not start: expected it and its fonts to be installed. Install @fraud-free/print again.';
    throw new PrintError('cannot-typeset', message, { cause });
  }
}

function compile(compiler: NodeCompiler, { path, paper, sheet }: PrintJob): NodeTypstDocument {
  const data = JSON.stringify({ paper, ...sheet.data }, (key, value: unknown) =>
    typeof value === 'string' && key !== 'qr' ? plain(value) : value,
  );
  const compiled = compiler.compile({ mainFilePath: `${TEMPLATES}${sheet.kind}.typ`, inputs: { data } });
  const document = compiled.hasError() ? null : compiled.result;
  if (document) return document;
  const fault = compiled.takeDiagnostics();
  const told = fault ? JSON.stringify(compiler.fetchDiagnostics(fault)) : 'no reason given';
  throw told.includes(NO_ROOM)
    ? new PrintError('cannot-fit', `${path}: a text is too long for the sheet even in small letters. Shorten it.`)
    : new PrintError('cannot-typeset', `${path}: the typesetter refused: ${told}`);
}

/** What the templates stop with. */
const NO_ROOM = 'no room on the sheet';

/**
 * All pages stand in one SVG, one above the other, each a group at its top; a picture is made of the group of its page
 * and of the letters' shapes at the end. (To show a part of the whole would not do: pictures outside of it end resvg.)
 */
function picturesOf(svg: string, { path, sheet }: PrintJob): PrintedFile[] {
  const scale = (sheet.kind === 'long-picture' ? DOTS_OF_LONG_PICTURES : DOTS_PER_INCH) / 72;
  const pages = pagesOf(svg);
  return pages.map(({ svg, width }, page) => {
    const resvg = new Resvg(svg, {
      fitTo: { mode: 'width', value: Math.round(width * scale) },
      font: { loadSystemFonts: false },
      background: '#ffffff',
    });
    const own = sheet.pages?.[page];
    const name =
      own === undefined
        ? `${path}${pages.length > 1 ? `-${page + 1}` : ''}`
        : path.replace(`/${sheet.name}.`, `/${own}.`);
    return { path: `${name}.png`, bytes: resvg.render().asPng() };
  });
}

function pagesOf(svg: string): { readonly svg: string; readonly width: number }[] {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)!;
  const groups = [...svg.matchAll(/^ {4}<g(?: transform="[^"]*")?>\n([\s\S]*?)^ {4}<\/g>$/gm)].map(
    ([, group]) => group!,
  );
  const tall = Number(height) / groups.length;
  const [head] = /<svg [^>]*>/.exec(svg)!;
  const sized = head.replace(/viewBox="[^"]*" width="[^"]*" height="[^"]*"/, `viewBox="0 0 ${width} ${tall}"`);
  const shapes = svg.slice(svg.indexOf('\n    <defs'));
  return groups.map((group) => ({ svg: `${sized}${group}${shapes}`, width: Number(width) }));
}
