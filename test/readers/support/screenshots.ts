import { chromium, type Browser } from 'playwright';
import { CHROMIUM_ARGS, findChromium, NO_CHROMIUM } from '../../../tools/chromium.mjs';

/** One screen of a phone, as somebody would photograph it with its own button. */
export interface Screen {
  readonly kind: 'sms' | 'chat';
  /** A CSS font family that has Chinese. */
  readonly font: string;
  readonly bold?: boolean;
  readonly dark: boolean;
  /** Device pixels per CSS pixel: 1 is a screenshot made small, 3 a telephone of today. */
  readonly scale: 1 | 2 | 3;
  readonly type?: 'png' | 'jpeg';
  readonly bubbles: readonly { readonly side: 'left' | 'right'; readonly text: string }[];
}

/** Four faces that a Linux machine has with one package of fonts: fonts-noto-cjk. */
export const FONTS: readonly { readonly font: string; readonly bold?: boolean }[] = [
  { font: 'Noto Sans CJK SC' },
  { font: 'Noto Serif CJK SC' },
  { font: 'Noto Sans Mono CJK SC' },
  { font: 'Noto Sans CJK SC', bold: true },
];

/** Renders screens with the Chromium that the tests have, one after another. */
export async function screenshots(screens: readonly Screen[]): Promise<Buffer[]> {
  const executablePath = await findChromium();
  if (executablePath === undefined) throw new Error(NO_CHROMIUM);
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  try {
    const pictures: Buffer[] = [];
    for (const screen of screens) pictures.push(await shoot(browser, screen));
    return pictures;
  } finally {
    await browser.close();
  }
}

async function shoot(browser: Browser, screen: Screen): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 390, height: 600 }, deviceScaleFactor: screen.scale });
  await page.setContent(pageOf(screen));
  const { type = 'png' } = screen;
  const picture = await page.screenshot({ fullPage: true, type, ...(type === 'jpeg' && { quality: 70 }) });
  await page.close();
  return picture;
}

/** The colours of two applications that everybody here knows: page, title bar, their bubble, one's own, with text. */
const COLOURS = {
  chat: {
    light: ['#ededed', '#ededed', '#ffffff', '#95ec69', '#111111', '#111111', '#8a8a8a'],
    dark: ['#111111', '#1e1e1e', '#2c2c2c', '#3eb575', '#d5d5d5', '#0b1a10', '#7a7a7a'],
  },
  sms: {
    light: ['#ffffff', '#f6f6f6', '#e9e9eb', '#0a84ff', '#000000', '#ffffff', '#8e8e93'],
    dark: ['#000000', '#161616', '#26252a', '#0a84ff', '#ffffff', '#ffffff', '#8e8e93'],
  },
} as const;

function pageOf({ kind, font, bold = false, dark, bubbles }: Screen): string {
  const [page, bar, theirs, own, onTheirs, onOwn, small] = COLOURS[kind][dark ? 'dark' : 'light'];
  const avatar = kind === 'chat';
  const rows = bubbles.map(
    ({ side, text }) => `<div class="row ${side}">${avatar ? '<i></i>' : ''}<p>${escaped(text)}</p></div>`,
  );
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>
    * { box-sizing: border-box; margin: 0 }
    body { background: ${page}; color: ${onTheirs}; font: ${bold ? 700 : 400} 16px/1.45 '${font}'; padding-bottom: 24px; min-height: 600px }
    header { background: ${bar}; padding: 8px 16px 10px; border-bottom: 1px solid ${theirs} }
    header b { display: block; text-align: center; font-weight: 500 }
    header small { display: flex; justify-content: space-between; font-size: 13px }
    time { display: block; text-align: center; font-size: 12px; color: ${small}; padding: 14px 0 4px }
    .row { display: flex; gap: 8px; padding: 7px 12px; align-items: flex-start }
    .row.right { flex-direction: row-reverse }
    .row p { max-width: ${avatar ? 270 : 290}px; padding: 9px 12px; border-radius: ${avatar ? 6 : 18}px; overflow-wrap: anywhere; white-space: pre-wrap }
    .row i { flex: none; width: 40px; height: 40px; border-radius: 6px; background: linear-gradient(135deg, #d98, #68a) }
    .left p { background: ${theirs}; color: ${onTheirs} }
    .right p { background: ${own}; color: ${onOwn} }
  </style><header><small><span>10:24</span><span>85%</span></small><b>${kind === 'chat' ? '云杉' : '10690000'}</b></header>
  <time>10:21</time>${rows.join('')}</html>`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
