/** What stands on a certificate, in one language. */
export interface Certificate {
  readonly lang: string;
  readonly title: string;
  /** Empty for none. */
  readonly name: string;
  readonly text: string;
  readonly date: string;
}

/** Saves a certificate as a PNG, drawn on this device; nothing is loaded or sent for it. */
export function saveCertificate(certificate: Certificate): void {
  const link = document.createElement('a');
  link.href = drawCertificate(certificate).toDataURL('image/png');
  link.download = `${certificate.title}.png`;
  link.click();
}

/** In pixels: as wide as a phone's picture, in the form of a sheet on its side. */
const WIDTH = 1200;
const HEIGHT = 848;

/** Dark on light whatever the page's colours, since it is to be printed or passed on. */
export function drawCertificate({ lang, title, name, text, date }: Certificate): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  canvas.lang = lang;
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.strokeStyle = '#0b6b4f';
  pen.lineWidth = 10;
  pen.strokeRect(30, 30, WIDTH - 60, HEIGHT - 60);
  pen.fillStyle = '#111111';
  pen.textAlign = 'center';
  let y = 190;
  const write = (words: string, size: number): void => {
    pen.font = `${size}px "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif`;
    for (const line of wrapped(pen, words)) {
      pen.fillText(line, WIDTH / 2, y);
      y += size * 1.5;
    }
  };
  write(title, 72);
  y += 60;
  if (name !== '') write(name, 56);
  write(text, 44);
  y = Math.max(y + 40, HEIGHT - 150);
  write(date, 36);
  return canvas;
}

/** Lines that fit: cut between words, and Chinese between any two characters. */
function wrapped(pen: CanvasRenderingContext2D, words: string): string[] {
  const lines: string[] = [''];
  for (const piece of words.match(/\p{Script=Han}|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? []) {
    const longer = lines.at(-1)! + piece;
    if (pen.measureText(longer.trimEnd()).width <= WIDTH - 160) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}
