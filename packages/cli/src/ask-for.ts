import { createAsk } from './ask.js';
import type { Call } from './command.js';
import type { Io } from './io.js';
import { wrongUse } from './wrong-use.js';

/** What may be answered. */
export interface Wanted {
  /** Taken where nothing is said; without it something must be. */
  readonly proposed?: string;
  fits?(value: string): boolean;
  /** What would fit, to be shown to whoever gave what does not. */
  readonly expected?: string;
}

/** One answer: from its option, else from whoever sits at the terminal, else what is proposed. */
export type AskFor<Name extends string> = (name: Name, wanted?: Wanted) => Promise<string>;

/**
 * Lets `use` ask for what a command must know. At a terminal a slip is told and asked for again, so that the answers before
 * it are not lost; one in an option ends the command.
 *
 * @param questions what is put to a person, by the option's name
 * @throws CliError `wrong-use`
 * @example
 * await withAnswers(io, call, 'campaign init', { title: 'Its name' }, async (ask) => ask('title')); // => '阳光社区'
 */
export async function withAnswers<Name extends string, T>(
  io: Io,
  { values, words }: Pick<Call, 'values' | 'words'>,
  command: string,
  questions: Readonly<Record<Name, string>>,
  use: (ask: AskFor<Name>) => Promise<T>,
): Promise<T> {
  const put = io.stdinIsTerminal ? createAsk(io) : undefined;
  try {
    return await use(async (name, { proposed = '', fits = () => true, expected = '…' } = {}) => {
      const isRight = (value: string): boolean => value !== '' && fits(value);
      for (;;) {
        const typed = values[name] === undefined ? await put?.(questions[name], proposed) : undefined;
        const value = typed ?? values[name] ?? proposed;
        if (isRight(value)) return value;
        if (typed === undefined) {
          const { missingValue, badValue } = words.wrongUse;
          throw wrongUse(
            words,
            command,
            value === '' ? missingValue(`--${name}`, 'TEXT') : badValue(`--${name}`, value, expected),
          );
        }
        const { empty, wrong } = words.prompt;
        await io.stderr.write(`  ${value === '' ? empty() : wrong(value, expected)}\n`);
      }
    });
  } finally {
    put?.close();
  }
}
