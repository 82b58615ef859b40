import { createEngine, type Catalog } from '@fraud-free/core';
import { FAULTY, FINE, type ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { judgeMessage } from '../lines/judge-message.js';
import { readMessageLine } from '../lines/message-line.js';
import { readLines } from '../lines/read-lines.js';
import { readable } from '../readable.js';
import type { Words } from '../words/words.js';

/**
 * Answers each line of stdin with one line on stdout, in the same order. Answers are written as soon as a piece of
 * stdin has been read, and the next piece is read when they have been taken: memory stays the same for a million lines.
 *
 * @returns {@link FAULTY} if a line was faulty, whatever was found in the others
 */
export async function checkLines(io: Io, catalog: Catalog, words: Words): Promise<ExitCode> {
  const engine = createEngine(catalog);
  let exitCode: ExitCode = FINE;
  for await (const lines of readLines(readable(io.stdin, 'stdin', words))) {
    let answers = '';
    for (const line of lines) {
      const read = readMessageLine(line);
      const judged = 'fault' in read ? read : judgeMessage(engine, read.message);
      if ('fault' in judged) {
        const { id, code, message } = judged.fault;
        answers += `${JSON.stringify({ id, error: { code, message } })}\n`;
        exitCode = FAULTY;
      } else {
        answers += `${JSON.stringify(judged.answer)}\n`;
      }
    }
    await io.stdout.write(answers);
  }
  return exitCode;
}
