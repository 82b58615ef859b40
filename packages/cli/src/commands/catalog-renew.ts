import { resolve } from 'node:path';
import type { Call, Command } from '../command.js';
import { FINE, type ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { readSigners } from '../release/keys.js';
import { DAYS_OPTION, daysOf, KEYS_OPTION, thresholdOf } from '../release/options.js';
import { firstRoot, readMetadataFiles, sourceOf, writeRelease } from '../release/repository.js';
import { signedUntil, verify } from '../release/verify.js';
import { withMaker } from '../with-maker.js';

export const catalogRenew: Command = {
  name: 'catalog renew',
  summary: { 'zh-CN': '为已发布的规则库续签', en: 'sign what is published anew, before it expires' },
  usage: ['DIR --keys DIR'],
  details: {
    'zh-CN': [
      '签名会过期，这样没人能长期扣住新版本。请在定时任务中每天运行一次；只需要 snapshot 和 timestamp 的密钥；',
      '若同时给出 urgent 的密钥，紧急补丁的签名快到期时也一并续签。',
      '退出码：0 已续签，2 未续签。',
    ],
    en: [
      'Signatures expire, so that nobody can hold back what is newer. Run this once a day by a timer; it needs only the',
      'keys of snapshot and timestamp; with that of urgent, what it signed is renewed too before it ends. Exit codes: 0 signed, 2 not signed.',
    ],
  },
  options: { keys: KEYS_OPTION, days: DAYS_OPTION },
  arguments: { least: 1, most: 1 },
  run,
};

async function run(call: Call, io: Io): Promise<ExitCode> {
  const { words, values } = call;
  const folder = resolve(io.cwd, call.arguments[0]!);
  const keys = values.keys === undefined ? undefined : resolve(io.cwd, values.keys);
  const before = await readMetadataFiles(io, folder, words);
  const root = firstRoot(before, folder, words);
  const days = daysOf(call, 'catalog renew');
  const { snapshot, timestamp, urgent } = await readSigners(io, keys, words);
  const made = await withMaker(({ makeRelease }) =>
    makeRelease({
      before,
      signers: { root: [], targets: [], snapshot, timestamp },
      urgent: { signers: urgent, days: days.urgent },
      threshold: thresholdOf(call, 'catalog renew'),
      days,
      now: Date.now(),
    }),
  );
  const { fetched } = await verify(sourceOf(io, folder, words, made), root, words);
  await writeRelease(io, folder, made, words);
  await io.stdout.write(`${words.release.renewed(folder, signedUntil(fetched))}\n`);
  return FINE;
}
