import { textOf } from './sources.js';

/** A fenced block of a Markdown file. */
export interface Block {
  /** The word after the fence: `sh`, `js`, `html`; empty if there is none. */
  readonly language: string;
  readonly text: string;
  /** Of the block's first line, counted from 1. */
  readonly line: number;
}

/** The fenced blocks of a Markdown file, in their order. */
export function blocksOf(file: string): Block[] {
  const blocks: Block[] = [];
  let open: { language: string; line: number; lines: string[] } | undefined;
  textOf(file)
    .split('\n')
    .forEach((text, index) => {
      const fence = /^```(\S*)/.exec(text);
      if (open && fence) {
        blocks.push({ language: open.language, text: open.lines.join('\n'), line: open.line });
        open = undefined;
      } else if (open) open.lines.push(text);
      else if (fence) open = { language: fence[1]!, line: index + 2, lines: [] };
    });
  if (open) throw new Error(`${file}: the block of line ${open.line} has no end.`);
  return blocks;
}
