import { parseArgs } from 'node:util';
import type { Call, Command } from './command.js';
import { languageOf, languageOfEnvironment, type Language } from './language.js';
import type { Io } from './io.js';
import { ALL_WORDS } from './words/all-words.js';
import type { Words } from './words/words.js';
import { wrongUse } from './wrong-use.js';

/** What follows the name of a command, read. `help` asks for help, whatever else was typed. */
export type ParsedCall = { readonly help: true; readonly language: Language } | ({ readonly help: false } & Call);

/**
 * Reads what follows the name of a command.
 *
 * @throws {CliError} `wrong-use`, in the language asked for
 */
export function parseCall(command: Command, args: readonly string[], env: Io['env']): ParsedCall {
  const tokens = tokenise(command, args);
  const language = languageOfTokens(command, tokens, env);
  if (tokens.some((token) => token.kind === 'option' && token.name === 'help')) return { help: true, language };

  const words = ALL_WORDS[language];
  const fault = (sentence: string) => wrongUse(words, command.name, sentence);
  const values: Record<string, string> = {};
  const switches = new Set<string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option' || token.name === 'lang') continue;
    const option = Object.hasOwn(command.options, token.name) ? command.options[token.name] : undefined;
    if (option === undefined) throw fault(words.wrongUse.unknownOption(token.rawName));
    if (option.value === undefined) {
      if (token.value !== undefined) throw fault(words.wrongUse.noValueWanted(token.rawName));
      switches.add(token.name);
    } else {
      values[token.name] = valueOf(command, token, option.value, words);
    }
  }
  const usage = command.usage.map((line) => `fraud-free ${command.name} ${line}`.trimEnd()).join(' | ');
  const { least, most } = command.arguments;
  if (positionals.length < least) throw fault(words.wrongUse.tooFew(usage));
  if (positionals.length > most) throw fault(words.wrongUse.tooMany(positionals[most]!, usage));
  return { help: false, arguments: positionals, values, switches, language, words };
}

type Token = ReturnType<typeof tokenise>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

/** Not strict: the sentences about faults are ours, in the reader's language. */
function tokenise(command: Command, args: readonly string[]) {
  const declared = Object.entries(command.options).map(
    ([name, { value }]) => [name, { type: value === undefined ? 'boolean' : 'string' }] as const,
  );
  return parseArgs({
    args: [...args],
    options: { ...Object.fromEntries(declared), lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens;
}

function languageOfTokens(command: Command, tokens: readonly Token[], env: Io['env']): Language {
  const fallback = languageOfEnvironment(env);
  const asked = tokens.findLast((token): token is OptionToken => token.kind === 'option' && token.name === 'lang');
  if (asked === undefined) return fallback;
  const tag = valueOf(command, asked, 'zh-CN|en', ALL_WORDS[fallback]);
  const language = languageOf(tag);
  if (language === undefined) {
    const words = ALL_WORDS[fallback];
    throw wrongUse(words, command.name, words.wrongUse.unknownLanguage(tag));
  }
  return language;
}

/** An option written where a value is due (`--file --json`) is a forgotten value; `--file=--json` is meant. */
function valueOf(command: Command, token: OptionToken, placeholder: string, words: Words): string {
  const { value, inlineValue, rawName } = token;
  if (value === undefined || value === '' || (!inlineValue && value.startsWith('--'))) {
    throw wrongUse(words, command.name, words.wrongUse.missingValue(rawName, placeholder));
  }
  return value;
}
