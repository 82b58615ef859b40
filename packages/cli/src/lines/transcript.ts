import { parseTalk } from '@fraud-free/core/talk';
import { readMessageLine, type Turn } from './message-line.js';

/**
 * Reads a talk out of a file: as it is copied out of a chat, or `somebody: words` in each line, or a line of `--jsonl` with
 * `turns`.
 *
 * @returns the turns, or what is wrong
 * @example
 * readTranscript('A: 您好\nB：哪位？'); // => { turns: [{ from: 'A', text: '您好' }, { from: 'B', text: '哪位？' }] }
 */
export function readTranscript(text: string): { readonly turns: readonly Turn[] } | { readonly fault: string } {
  if (!text.trimStart().startsWith('{')) return { turns: parseTalk(text) };
  const read = readMessageLine({ number: 1, end: 0, text: text.trim() });
  if ('fault' in read) return { fault: read.fault.message };
  return 'turns' in read.message ? { turns: read.message.turns } : { fault: 'The line has no "turns".' };
}
