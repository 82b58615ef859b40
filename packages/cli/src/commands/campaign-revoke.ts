import { resolve } from 'node:path';
import type { Call, Command } from '../command.js';
import { FINE, type ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { openSealKey, SEAL_KEY_OPTION } from '../seal/open-key.js';
import { SEAL_DAYS_OPTION, sealDaysOf } from '../seal/options.js';
import { signFolder } from '../seal/sign-folder.js';
import { wrongUse } from '../wrong-use.js';

export const campaignRevoke: Command = {
  name: 'campaign revoke',
  summary: { 'zh-CN': '撤回已发布的签名，或停用一把密钥', en: 'withdraw a seal that is published, or a key' },
  usage: ['DIR --why TEXT --key FILE [--kid THUMBPRINT]'],
  details: {
    'zh-CN': [
      '写出新的 revoked.json：DIR 现在的签名和更早的都不再有效；--kid 停用一把自己的密钥。请马上把 revoked.json 放到网站上。',
      '密钥被偷时，请上级在名单里停用它：偷到密钥的人也能签新的 revoked.json。退出码：0 已撤回，2 未撤回。',
    ],
    en: [
      'Writes a new revoked.json: the seal of DIR and all before it count no more; --kid withdraws a key of your own. Put',
      'revoked.json on the server at once. If a key was stolen, let the one above withdraw it in its list: whoever has the',
      'key can sign a revoked.json, too. Exit codes: 0 withdrawn, 2 not withdrawn.',
    ],
  },
  options: {
    key: SEAL_KEY_OPTION,
    why: { value: 'TEXT', help: { 'zh-CN': '原因', en: 'the reason' } },
    kid: { value: 'THUMBPRINT', help: { 'zh-CN': '要停用的密钥', en: 'the key to withdraw' } },
    days: SEAL_DAYS_OPTION,
  },
  arguments: { least: 1, most: 1 },
  run,
};

async function run(call: Call, io: Io): Promise<ExitCode> {
  const { words, values } = call;
  const { why, kid } = values;
  if (!why?.trim()) throw wrongUse(words, 'campaign revoke', words.wrongUse.missingValue('--why', 'TEXT'));
  const folder = resolve(io.cwd, call.arguments[0]!);
  const signer = await openSealKey(call, io, 'campaign revoke');
  const withdraw = { seal: kid === undefined, keys: kid === undefined ? [] : [kid], why };
  await signFolder(io, words, { folder, signer, days: sealDaysOf(call, 'campaign revoke'), withdraw });
  await io.stdout.write(`${words.seal.withdrawn(kid)}\n`);
  return FINE;
}
