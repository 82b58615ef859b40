/** A QR code as one path, in a square of `size` units. */
export interface CodePicture {
  readonly size: number;
  readonly path: string;
}

/** Units of white around it, without which phones do not find it. */
const MARGIN = 4;

/** Makes the code of a text; what makes it is loaded with the first one. Undefined if the text is too long for any. */
export async function codePicture(text: string): Promise<CodePicture | undefined> {
  const { generate } = await import('lean-qr');
  try {
    const bitmap = generate(text);
    const rows: string[] = [];
    for (let y = 0; y < bitmap.size; y++) {
      for (let x = 0; x < bitmap.size; x++) {
        if (!bitmap.get(x, y)) continue;
        const start = x;
        while (bitmap.get(x + 1, y)) x++;
        rows.push(`M${start + MARGIN} ${y + MARGIN}h${x - start + 1}v1H${start + MARGIN}z`);
      }
    }
    return { size: bitmap.size + 2 * MARGIN, path: rows.join('') };
  } catch {
    return undefined;
  }
}
