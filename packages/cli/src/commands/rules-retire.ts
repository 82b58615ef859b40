import { join } from 'node:path';
import type { Call, Command } from '../command.js';
import { CliError } from '../errors.js';
import { FINE, type ExitCode } from '../exit-code.js';
import { findRules } from '../find-rules.js';
import type { Io } from '../io.js';
import { reasonOf } from '../reason-of.js';
import { withMaker } from '../with-maker.js';
import { writeWhole } from '../write-whole.js';
import { wrongUse } from '../wrong-use.js';

export const rulesRetire: Command = {
  name: 'rules retire',
  summary: {
    'zh-CN': '停用一个剧本，留下编号、日期和原因',
    en: 'withdraw a script; its id, the day and the reason stay',
  },
  usage: ['ID [DIR] --why TEXT --why-en TEXT [--replaced-by ID]'],
  details: {
    'zh-CN': [
      '剧本文件、它的测验题、只指向它的付款情形都删除；编号记入 retired.yaml，不再使用。已发布的规则库里也会写明。',
      '退出码：0 已停用，2 用法不对或没有这个剧本。',
    ],
    en: [
      'Its file, its questions and the payments that lead to it alone go; retired.yaml keeps the id, which is never used',
      'again, and the catalog says so. Exit codes: 0 withdrawn, 2 wrong use or no such script.',
    ],
  },
  options: {
    why: { value: 'TEXT', help: { 'zh-CN': '原因（中文，一句话）', en: 'the reason, a sentence in Chinese' } },
    'why-en': { value: 'TEXT', help: { 'zh-CN': '原因（英文）', en: 'the reason in English' } },
    'replaced-by': { value: 'ID', help: { 'zh-CN': '由哪个剧本代替', en: 'the script that takes its place' } },
  },
  arguments: { least: 1, most: 2 },
  run,
};

async function run({ words, values, arguments: [id = '', named] }: Call, io: Io): Promise<ExitCode> {
  const folder = await findRules(io, named, words);
  for (const option of ['why', 'why-en'] as const) {
    if (!values[option]?.trim())
      throw wrongUse(words, 'rules retire', words.wrongUse.missingValue(`--${option}`, 'TEXT'));
  }
  const edited = await withMaker(({ compileRules, readRules, retireScript }) => {
    const files = readRules(folder);
    const { catalog } = compileRules(files, { partial: true });
    const known = files.flatMap(
      ({ path }) => /^(?!signals|payments|questions)[^/]+\/(.+)\.yaml$/.exec(path)?.[1] ?? [],
    );
    if (!known.includes(id)) throw new CliError('no-rules', words.rules.noScript(id, known));
    const next = values['replaced-by'];
    if (next !== undefined && (next === id || !known.includes(next))) {
      throw new CliError('no-rules', words.rules.noScript(next, known));
    }
    // The catalog's own day: nothing in the rules lies behind it.
    const retired = catalog?.version.replaceAll('.', '-') ?? new Date().toISOString().slice(0, 10);
    const why = { 'zh-CN': values.why!, en: values['why-en']! };
    return retireScript(files, { id, retired, why, ...(next !== undefined && { replacedBy: next }) });
  });
  for (const { path, text } of edited.written) await writeWhole(io, join(folder, path), text, words);
  for (const path of edited.removed) await remove(join(folder, path));
  await io.stdout.write(
    `${words.rules.withdrawn(
      id,
      edited.written.map(({ path }) => path),
      edited.removed,
    )}\n`,
  );
  return FINE;

  async function remove(path: string): Promise<void> {
    try {
      await io.removeFile(path);
    } catch (error) {
      throw new CliError('cannot-write', words.trouble.cannotWrite(path, reasonOf(error)), { cause: error });
    }
  }
}
