import { join, resolve } from 'node:path';
import { SEAL_TYPE, type SealStatement } from '@fraud-free/core/seal';
import { withCampaigns } from '../campaign-folder.js';
import type { Call, Command } from '../command.js';
import { CliError } from '../errors.js';
import { FINE, type ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { readWhole } from '../read-whole.js';
import { openKeyFile, openSealKey, SEAL_KEY_OPTION } from '../seal/open-key.js';
import { SEAL_DAYS_OPTION, sealDaysOf } from '../seal/options.js';
import { signFolder } from '../seal/sign-folder.js';
import { tellSeal } from '../seal/tell-seal.js';
import { wrongUse } from '../wrong-use.js';

/** Pages have so long to trust the new key by itself, in days. */
const LEAVE = 365;

export const campaignRotate: Command = {
  name: 'campaign rotate',
  summary: { 'zh-CN': '换一把新的签名密钥', en: 'go on with a new key' },
  usage: ['DIR --old-key FILE --key FILE [--days N]'],
  details: {
    'zh-CN': [
      '网页直接信任旧密钥时用：由旧密钥签发一份写着新密钥的 issuers.json，再用新密钥给目录签名。请在一年之内把网页和海报换成新的指纹。',
      '密钥登记在上级名单里的，请上级登记新密钥，再用 campaign sign --issuers 签名。退出码：0 已更换，2 未更换。',
    ],
    en: [
      'Where pages trust the old key itself: it signs an issuers.json that names the new one, which seals the folder. Within',
      'a year give pages and posters the fingerprint of the new key. Where the one above lists your keys, let it list the',
      'new one, and seal with campaign sign --issuers. Exit codes: 0 done, 2 not done.',
    ],
  },
  options: {
    key: SEAL_KEY_OPTION,
    'old-key': { value: 'FILE', help: { 'zh-CN': '旧的私钥文件', en: 'the private key until now' } },
    days: SEAL_DAYS_OPTION,
  },
  arguments: { least: 1, most: 1 },
  run,
};

async function run(call: Call, io: Io): Promise<ExitCode> {
  const { words, values, language } = call;
  const oldKey = values['old-key'];
  if (oldKey === undefined) throw wrongUse(words, 'campaign rotate', words.wrongUse.missingValue('--old-key', 'FILE'));
  const folder = resolve(io.cwd, call.arguments[0]!);
  const days = sealDaysOf(call, 'campaign rotate');
  const old = await openKeyFile(oldKey, io, words);
  const signer = await openSealKey(call, io, 'campaign rotate');
  const path = join(folder, 'seal.json');
  const text = await readWhole(io.readFile(path), { name: path, words, faulty: 'cannot-read' });
  const before = await withCampaigns(({ readStatement }) =>
    readStatement<SealStatement>(text ?? '', SEAL_TYPE, [old.kid]),
  );
  if (!before) throw new CliError('cannot-read', words.seal.notOurs(path));
  const now = Date.now();
  const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
  const issuers = await withCampaigns(({ sealIssuers }) =>
    sealIssuers(
      {
        issuer: before.issuer,
        now,
        days: LEAVE,
        issuers: [
          {
            ...before.issuer,
            keys: [{ ...signer.jwk, kid: signer.kid }],
            from: dayOf(now),
            until: dayOf(now + LEAVE * 86_400_000),
          },
        ],
      },
      old,
    ),
  );
  const seal = await signFolder(io, words, { folder, signer, days, issuers, formerly: [old.kid] });
  await io.stdout.write(tellSeal(seal, words, language));
  return FINE;
}
