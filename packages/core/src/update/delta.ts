import { UpdateError } from './update-error.js';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Makes the new file of the old one and what differs: Fossil's delta format, of which this is the whole. Its checksum is
 * passed over, because the file that comes out is held against the SHA-256 that was signed.
 *
 * ```
 * length of the new file, line feed
 * n@at,        n bytes of the old file, from there on
 * n:bytes      n bytes that follow here
 * sum;         the end
 * ```
 *
 * Numbers are written in base 64, the highest digit first.
 *
 * @see https://fossil-scm.org/fossil/doc/trunk/www/delta_format.wiki
 * @param length of the file that is expected; no more is ever made, whatever the delta says
 * @throws {UpdateError} `update-delta`
 */
export function applyDelta(old: Bytes, delta: Bytes, length: number): Bytes {
  let from = 0;
  const made = new Uint8Array(length);
  if (number() !== length || delta[from++] !== LINE_FEED) throw broken(`it is not for a file of ${length} bytes`);
  for (let to = 0; ;) {
    const count = number();
    const command = delta[from++];
    if (command === END) {
      if (to < length) throw broken(`it ends after ${to} bytes`);
      return made;
    }
    if (to + count > length) throw broken('it makes more bytes than it may');
    if (command === COPY) {
      const at = number();
      if (delta[from++] !== COMMA || at + count > old.length) throw broken('it copies what there is not');
      made.set(old.subarray(at, at + count), to);
    } else if (command === INSERT) {
      if (from + count > delta.length) throw broken('it is cut short');
      made.set(delta.subarray(from, from + count), to);
      from += count;
    } else throw broken('it has a command that there is not');
    to += count;
  }

  function number(): number {
    const start = from;
    let value = 0;
    for (let digit; (digit = DIGITS.indexOf(String.fromCharCode(delta[from] ?? 0))) >= 0; from++) {
      value = value * 64 + digit;
      if (value > MOST) throw broken('it has a number that is too great');
    }
    if (from === start) throw broken('it lacks a number');
    return value;
  }
}

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~';
const [LINE_FEED, COPY, COMMA, INSERT, END] = [10, 64, 44, 58, 59];
const MOST = 0xffffffff;

function broken(why: string): UpdateError {
  return new UpdateError('update-delta', `The delta leads nowhere: ${why}. The whole file is taken instead.`);
}
