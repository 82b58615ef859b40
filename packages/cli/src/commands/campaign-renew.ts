import { resolve } from 'node:path';
import type { Call, Command } from '../command.js';
import { FINE, type ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { openSealKey, SEAL_KEY_OPTION } from '../seal/open-key.js';
import { ISSUERS_OPTION, SEAL_DAYS_OPTION, sealDaysOf } from '../seal/options.js';
import { readIssuers } from '../seal/read-issuers.js';
import { signFolder } from '../seal/sign-folder.js';
import { tellSeal } from '../seal/tell-seal.js';

export const campaignRenew: Command = {
  name: 'campaign renew',
  summary: { 'zh-CN': '签名到期前续签，不接受被改动过的文件', en: 'seal the same files again before the seal expires' },
  usage: ['DIR --key FILE [--issuers FILE] [--days N]'],
  details: {
    'zh-CN': ['每个文件都必须和上次签名时一样，否则什么也不写。退出码：0 已续签，2 未续签。'],
    en: [
      'Every file must be as it was sealed, or nothing is written: so nobody else’s change is ever signed.',
      'Exit codes: 0 signed and verified, 2 not signed.',
    ],
  },
  options: { key: SEAL_KEY_OPTION, issuers: ISSUERS_OPTION, days: SEAL_DAYS_OPTION },
  arguments: { least: 1, most: 1 },
  run,
};

async function run(call: Call, io: Io): Promise<ExitCode> {
  const { words, language } = call;
  const folder = resolve(io.cwd, call.arguments[0]!);
  const days = sealDaysOf(call, 'campaign renew');
  const signer = await openSealKey(call, io, 'campaign renew');
  const issuers = await readIssuers(call, io);
  const seal = await signFolder(io, words, { folder, signer, days, issuers, unchanged: true });
  await io.stdout.write(tellSeal(seal, words, language));
  return FINE;
}
