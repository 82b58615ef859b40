import { join, resolve } from 'node:path';
import type { Call, Command } from '../command.js';
import { CliError } from '../errors.js';
import { FINE, type ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { reasonOf } from '../reason-of.js';
import { withMaker } from '../with-maker.js';

/** Two for the root from the start, so that one that is lost or stolen is not the end. */
const NAMES = ['root-1.pem', 'root-2.pem', 'targets.pem', 'snapshot.pem', 'timestamp.pem', 'urgent.pem'] as const;

export const catalogKeys: Command = {
  name: 'catalog keys',
  summary: { 'zh-CN': '生成发布规则库用的密钥', en: 'make the keys to publish a catalog with' },
  usage: ['DIR'],
  details: {
    'zh-CN': [
      '在 DIR 中生成六把 ECDSA P-256 私钥（PEM）：root 两把，targets、snapshot、timestamp、urgent 各一把。已有的密钥不会覆盖。',
      '密钥内容不会显示。退出码：0 已生成，2 无法生成。',
    ],
    en: [
      'Makes six private ECDSA keys on P-256 (PEM) in DIR: two for the root, one each for targets, snapshot,',
      'timestamp and urgent. Keys that are there are never written over, and no key is ever printed.',
      'Exit codes: 0 made, 2 could not be made.',
    ],
  },
  options: {},
  arguments: { least: 1, most: 1 },
  run,
};

async function run(call: Call, io: Io): Promise<ExitCode> {
  const { words } = call;
  const folder = resolve(io.cwd, call.arguments[0]!);
  const paths = NAMES.map((name) => join(folder, name));
  for (const path of paths) {
    if ((await io.look(path)) !== 'nothing') throw new CliError('cannot-write', words.release.keyExists(path));
  }
  for (const path of paths) {
    const text = await withMaker(({ makeKey }) => makeKey());
    try {
      await io.writeSecret(path, text);
    } catch (cause) {
      throw new CliError('cannot-write', words.trouble.cannotWrite(path, reasonOf(cause)), { cause });
    }
  }
  await io.stdout.write(`${words.release.keysMade(paths)}\n`);
  return FINE;
}
