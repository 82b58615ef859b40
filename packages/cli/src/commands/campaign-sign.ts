import { resolve } from 'node:path';
import type { Call, Command } from '../command.js';
import { FINE, type ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { openSealKey, SEAL_KEY_OPTION } from '../seal/open-key.js';
import { ISSUERS_OPTION, SEAL_DAYS_OPTION, sealDaysOf } from '../seal/options.js';
import { readIssuers } from '../seal/read-issuers.js';
import { signFolder } from '../seal/sign-folder.js';
import { tellSeal } from '../seal/tell-seal.js';

export const campaignSign: Command = {
  name: 'campaign sign',
  summary: { 'zh-CN': '给做好的活动目录签名', en: 'seal the folder of a campaign' },
  usage: ['DIR --key FILE [--issuers FILE] [--days N]'],
  details: {
    'zh-CN': [
      'DIR 是 campaign build 写出的目录。写出 seal.json（目录里每个文件的指纹，JWS）和 revoked.json（已撤回的签名）。',
      '改动任何文件之后要重新签名。退出码：0 已签名并验证，2 未签名。',
    ],
    en: [
      'DIR is what campaign build wrote. Writes seal.json, the hash of every file, signed (JWS), and revoked.json, what is',
      'withdrawn. Sign again after every change. Exit codes: 0 signed and verified, 2 not signed.',
    ],
  },
  options: {
    key: SEAL_KEY_OPTION,
    issuers: ISSUERS_OPTION,
    as: {
      value: 'ID',
      help: { 'zh-CN': '发布单位的编号，没有上级名单时才需要', en: 'the id of the issuer, where no list gives it' },
    },
    days: SEAL_DAYS_OPTION,
  },
  arguments: { least: 1, most: 1 },
  run,
};

async function run(call: Call, io: Io): Promise<ExitCode> {
  const { words, values, language } = call;
  const folder = resolve(io.cwd, call.arguments[0]!);
  const days = sealDaysOf(call, 'campaign sign');
  const signer = await openSealKey(call, io, 'campaign sign');
  const issuers = await readIssuers(call, io);
  const seal = await signFolder(io, words, { folder, signer, days, issuers, as: values.as });
  await io.stdout.write(tellSeal(seal, words, language));
  return FINE;
}
