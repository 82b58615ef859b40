import { correction, generate } from 'lean-qr';

/**
 * A QR code as SVG, one unit a module, with the quiet zone of four modules that the standard asks for (ISO/IEC 18004) and
 * error correction M or better: 15 % of it may be scratched off.
 *
 * @param text at most 2,331 bytes
 */
export function qrCode(text: string): string {
  const { size, get } = generate(text, { minCorrectionLevel: correction.M });
  let path = '';
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      let end = x;
      while (end < size && get(end, y)) end++;
      if (end > x) path += `M${x} ${y}h${end - x}v1H${x}z`;
      x = end;
    }
  }
  const box = `${-QUIET} ${-QUIET} ${size + 2 * QUIET} ${size + 2 * QUIET}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"><path d="${path}"/></svg>`;
}

/** A page of the campaign. */
export function pageOf(address: string, path = ''): string {
  return `${address.replace(/\/$/, '')}/${path}`;
}

const QUIET = 4;
