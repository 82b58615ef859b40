import type { Command } from './command.js';
import type { Language } from './language.js';
import { ALL_WORDS } from './words/all-words.js';

/** What `fraud-free --help` prints, from the table of commands. */
export function helpOnAll(commands: readonly Command[], language: Language): string {
  const { help } = ALL_WORDS[language];
  return page(
    [help.intro],
    [`${help.usage}: fraud-free <${help.command}> [--help]`],
    [`${help.commands}:`, ...columns(commands.map(({ name, summary }) => [name, summary[language]]))],
    [
      `${help.options}:`,
      ...columns([
        ['--help, -h', help.showHelp],
        ['--version', help.showVersion],
        ['--lang TAG', help.language],
      ]),
    ],
    [help.more],
  );
}

/** What `fraud-free <command> --help` prints. */
export function helpOn(command: Command, language: Language): string {
  const { help } = ALL_WORDS[language];
  const options = Object.entries(command.options).map(([name, option]): [string, string] => [
    option.value === undefined ? `--${name}` : `--${name} ${option.value}`,
    option.help[language],
  ]);
  return page(
    [command.summary[language]],
    [`${help.usage}:`, ...command.usage.map((usage) => `  fraud-free ${command.name} ${usage}`.trimEnd())],
    command.details[language],
    [`${help.options}:`, ...columns([...options, ['--lang TAG', help.language], ['--help, -h', help.showHelp]])],
  );
}

/** Paragraphs with an empty line between them. */
function page(...paragraphs: readonly (readonly string[])[]): string {
  const filled = paragraphs.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
