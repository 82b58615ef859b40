import type { Io, Output } from '../io.js';
import type { Answer } from '../lines/judge-message.js';
import type { Words } from '../words/words.js';
import { openToWrite } from '../write-whole.js';
import type { Labelled } from './labelled-line.js';

/** A file of messages that were judged wrongly, one JSON object in each line, with what the engine saw in them. */
export class ExamplesFile {
  readonly #output: Output;
  #waiting = '';

  private constructor(output: Output) {
    this.#output = output;
  }

  static async open(io: Io, path: string, words: Words): Promise<ExamplesFile> {
    return new ExamplesFile(await openToWrite(io, path, words));
  }

  add({ message, source, label, lang, family }: Labelled, { level, score, evidence }: Answer): void {
    const { id, ...content } = message;
    const signals = [...new Set(evidence.map(({ signal }) => signal))];
    this.#waiting += `${JSON.stringify({ id, source, lang, label, family, level, score, signals, ...content })}\n`;
  }

  /** Writes what was added since the last time. */
  async flush(): Promise<void> {
    const text = this.#waiting;
    this.#waiting = '';
    if (text !== '') await this.#output.write(text);
  }

  async end(): Promise<void> {
    await this.flush();
    await this.#output.end();
  }
}
