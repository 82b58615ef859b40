import { CliError } from './errors.js';
import type { Words } from './words/words.js';

/**
 * The error for a command line that cannot be followed: what is wrong, then where help is.
 *
 * @param command name of the command, without `fraud-free`
 */
export function wrongUse(words: Words, command: string, sentence: string): CliError {
  const called = command === '' ? 'fraud-free' : `fraud-free ${command}`;
  return new CliError('wrong-use', `${sentence}\n${words.wrongUse.seeHelp(called)}`);
}
