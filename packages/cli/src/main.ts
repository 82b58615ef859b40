import { ALL_COMMANDS } from './commands/all-commands.js';
import type { Command } from './command.js';
import { CliError } from './errors.js';
import { FAULTY, FINE, WRONG_USE, type ExitCode } from './exit-code.js';
import { helpOn, helpOnAll } from './help.js';
import type { Io } from './io.js';
import { languageOf, languageOfEnvironment, type Language } from './language.js';
import { parseCall } from './parse-call.js';
import { VERSION } from './version.js';
import { ALL_WORDS } from './words/all-words.js';
import { wrongUse } from './wrong-use.js';

/**
 * The command `fraud-free`, from its arguments to its exit code. It never throws for what a user or the outside did:
 * that ends in a sentence on stderr.
 *
 * @example
 * process.exitCode = await main(processIo());
 */
export async function main(io: Io): Promise<ExitCode> {
  const language = languageOfEnvironment(io.env);
  try {
    return await dispatch(io, language);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    if (error.code === 'output-closed') return FINE;
    await io.stderr.write(`${error.message}\n`);
    return error.code === 'message-faulty' ? FAULTY : WRONG_USE;
  }
}

async function dispatch(io: Io, language: Language): Promise<ExitCode> {
  const found = findCommand(io.args);
  if (found === undefined) return await withoutCommand(io, language);
  const { command, rest } = found;
  const call = parseCall(command, rest, io.env);
  if (!call.help) return await command.run(call, io);
  await io.stdout.write(helpOn(command, call.language));
  return FINE;
}

/** The command whose name the arguments begin with: `rules check DIR` is `rules check` with `DIR`. */
function findCommand(args: readonly string[]): { command: Command; rest: readonly string[] } | undefined {
  for (const command of ALL_COMMANDS) {
    const name = command.name.split(' ');
    if (name.every((word, i) => args[i] === word)) return { command, rest: args.slice(name.length) };
  }
  return undefined;
}

async function withoutCommand(io: Io, fallback: Language): Promise<ExitCode> {
  const { args } = io;
  const asked = args.indexOf('--lang');
  const language = (asked < 0 ? undefined : languageOf(args[asked + 1] ?? '')) ?? fallback;
  if (args.includes('--version')) {
    await io.stdout.write(`${VERSION}\n`);
    return FINE;
  }
  if (args.includes('--help') || args.includes('-h')) {
    const group = ALL_COMMANDS.filter(({ name }) => name.split(' ')[0] === args[0]);
    await io.stdout.write(helpOnAll(group.length > 0 ? group : ALL_COMMANDS, language));
    return FINE;
  }
  const words = ALL_WORDS[language];
  const [first] = args;
  if (first === undefined) {
    await io.stderr.write(`${words.wrongUse.noCommand()}\n\n${helpOnAll(ALL_COMMANDS, language)}`);
    return WRONG_USE;
  }
  const sentence = first.startsWith('-')
    ? words.wrongUse.unknownOption(first)
    : words.wrongUse.unknownCommand(commandTyped(args));
  throw wrongUse(words, '', sentence);
}

/** As much of the arguments as was meant as a command's name: two words if the first begins one of ours. */
function commandTyped(args: readonly string[]): string {
  const begins = ALL_COMMANDS.some(({ name }) => name.startsWith(`${args[0]} `));
  return args.slice(0, begins ? 2 : 1).join(' ');
}
