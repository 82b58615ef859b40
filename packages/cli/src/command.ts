import type { ExitCode } from './exit-code.js';
import type { Io } from './io.js';
import type { InEveryLanguage, Language } from './language.js';
import type { Words } from './words/words.js';

/** One thing that `fraud-free` does. The table of all of them is `commands/all-commands.ts`; help is written from it. */
export interface Command {
  /** As typed; may be two words, e.g. `rules check`. */
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: InEveryLanguage<string>;
  /** What may stand after the name, one line for each way to call it, e.g. `[text]`. */
  readonly usage: readonly string[];
  /** What a user has to know: input, output, exit codes. */
  readonly details: InEveryLanguage<readonly string[]>;
  /** By long name. `--help` and `--lang` are understood by every command and not listed here. */
  readonly options: Readonly<Record<string, Option>>;
  /** The fewest and the most arguments that are no options. */
  readonly arguments: { readonly least: number; readonly most: number };
  run(call: Call, io: Io): Promise<ExitCode>;
}

export interface Option {
  /** The name of its value in help, e.g. `FILE`; without it the option is a switch. */
  readonly value?: string;
  readonly help: InEveryLanguage<string>;
}

/** A command line, read and found in order. */
export interface Call {
  readonly arguments: readonly string[];
  /** Options with a value, by long name. */
  readonly values: Readonly<Record<string, string>>;
  /** Switches that are on, by long name. */
  readonly switches: ReadonlySet<string>;
  readonly language: Language;
  /** The sentences of `language`. */
  readonly words: Words;
}
