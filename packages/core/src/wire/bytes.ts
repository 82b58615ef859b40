/** Writes numbers of seven bits a byte, the lowest first; a byte above 127 says that another follows. */
export class ByteWriter {
  private bytes: Uint8Array = new Uint8Array(1 << 16);
  private length = 0;

  byte(byte: number): void {
    if (this.length === this.bytes.length) {
      const longer = new Uint8Array(this.length * 2);
      longer.set(this.bytes);
      this.bytes = longer;
    }
    this.bytes[this.length++] = byte;
  }

  /** A whole number from 0 up to 2^31. */
  number(number: number): void {
    let rest = number;
    for (; rest > 0x7f; rest >>>= 7) this.byte((rest & 0x7f) | 0x80);
    this.byte(rest);
  }

  numbers(numbers: ArrayLike<number>): void {
    this.number(numbers.length);
    for (let i = 0; i < numbers.length; i++) this.number(numbers[i]!);
  }

  finish(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }
}

/** Ranks below this take one byte, and this says that the unit itself follows. */
export const ONE_BYTE = 232;
export const ESCAPE = 255;

/** Reads what {@link ByteWriter} wrote. Behind the end there are zeros; `isOver` tells that it was passed. */
export class ByteReader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  get isOver(): boolean {
    return this.at > this.bytes.length;
  }

  /** Bytes that are left: no list can be longer. */
  get left(): number {
    return this.bytes.length - this.at;
  }

  byte(): number {
    return this.bytes[this.at++] ?? 0;
  }

  number(): number {
    let number = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      number |= (byte & 0x7f) << shift;
      if (byte <= 0x7f) break;
    }
    return number >>> 0;
  }

  /** Fills in units that are written by their rank in an alphabet; see `writeTexts`. Most of a catalog is read here. */
  ranked(units: Uint16Array, alphabet: Uint16Array): void {
    const { bytes } = this;
    let { at } = this;
    for (let i = 0; i < units.length; i++) {
      const code = bytes[at++] ?? 0;
      if (code < ONE_BYTE) units[i] = alphabet[code]!;
      else if (code < ESCAPE) units[i] = alphabet[ONE_BYTE + ((code - ONE_BYTE) << 8) + (bytes[at++] ?? 0)] ?? 0;
      else units[i] = (bytes[at++] ?? 0) | ((bytes[at++] ?? 0) << 8);
    }
    this.at = at;
  }

  /** As many as were said, and never more than there are bytes. */
  numbers(): Int32Array {
    const numbers = new Int32Array(Math.min(this.number(), Math.max(0, this.left)));
    for (let i = 0; i < numbers.length; i++) numbers[i] = this.number();
    return numbers;
  }
}
