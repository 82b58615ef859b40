import { readMessageLine, type Turn } from './message-line.js';

/**
 * Reads a talk as people write it down, `somebody: words` in each line; a line without a name goes on with what was
 * said before it. A line of `--jsonl` with `turns` is taken, too.
 *
 * @returns the turns, or what is wrong
 * @example
 * readTranscript('A: 您好\nB：哪位？'); // => { turns: [{ from: 'A', text: '您好' }, { from: 'B', text: '哪位？' }] }
 */
export function readTranscript(text: string): { readonly turns: readonly Turn[] } | { readonly fault: string } {
  if (text.trimStart().startsWith('{')) {
    const read = readMessageLine({ number: 1, end: 0, text: text.trim() });
    if ('fault' in read) return { fault: read.fault.message };
    return 'turns' in read.message ? { turns: read.message.turns } : { fault: 'The line has no "turns".' };
  }
  const turns: { from?: string; text: string }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const { name, words } = NAMED.exec(line)?.groups ?? {};
    const last = turns.at(-1);
    if (name !== undefined) turns.push({ from: name.trim(), text: words! });
    else if (last) last.text += `\n${line}`;
    else if (line.trim() !== '') turns.push({ text: line });
  }
  return { turns: turns.map((turn) => ({ ...turn, text: turn.text.trimEnd() })) };
}

/** A name has no digit in front, as times have, and what follows is no link. */
const NAMED = /^\s*(?<name>[^\s\d:：][^:：]{0,39})[:：](?!\/\/)\s*(?<words>.*)$/u;
