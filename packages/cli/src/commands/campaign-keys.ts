import { resolve } from 'node:path';
import { fingerprintOf } from '@fraud-free/core/seal';
import { withCampaigns } from '../campaign-folder.js';
import type { Call, Command } from '../command.js';
import { CliError } from '../errors.js';
import { FINE, type ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { reasonOf } from '../reason-of.js';
import { openKeyFile } from '../seal/open-key.js';
import { withMaker } from '../with-maker.js';
import { writeWhole } from '../write-whole.js';

export const campaignKeys: Command = {
  name: 'campaign keys',
  summary: {
    'zh-CN': '生成签名用的密钥，并显示可以印在海报上的指纹',
    en: 'make a key to seal with, and the fingerprint for the poster',
  },
  usage: ['FILE.pem [--show]'],
  details: {
    'zh-CN': [
      '生成一把 ECDSA P-256 私钥 FILE.pem（只有您自己能读），旁边是可以公开的 FILE.public.json，交给上级登记。已有的密钥不会覆盖。',
      '私钥内容从不显示。退出码：0 已生成，2 无法生成。',
    ],
    en: [
      'Makes a private ECDSA key on P-256 (FILE.pem, readable for you alone) and beside it FILE.public.json, to be given to',
      'the one above. A key that is there is never written over, and no private key is ever printed.',
      'Exit codes: 0 made, 2 could not be made.',
    ],
  },
  options: {
    show: { help: { 'zh-CN': '只显示已有密钥的指纹', en: 'tell the fingerprint of a key that is there' } },
  },
  arguments: { least: 1, most: 1 },
  run,
};

async function run({ arguments: [name], switches, words }: Call, io: Io): Promise<ExitCode> {
  const path = resolve(io.cwd, name!.endsWith('.pem') ? name! : `${name!}.pem`);
  const open = path.replace(/\.pem$/, '.public.json');
  if (!switches.has('show')) {
    for (const file of [path, open]) {
      if ((await io.look(file)) !== 'nothing') throw new CliError('cannot-write', words.release.keyExists(file));
    }
    const text = await withMaker(({ makeKey }) => makeKey());
    const { jwk, kid } = await withCampaigns(({ openIssuerKey }) => openIssuerKey(text, path));
    try {
      await io.writeSecret(path, text);
    } catch (cause) {
      throw new CliError('cannot-write', words.trouble.cannotWrite(path, reasonOf(cause)), { cause });
    }
    await writeWhole(io, open, `${JSON.stringify({ ...jwk, kid, use: 'sig', alg: 'ES256' }, null, 2)}\n`, words);
    await io.stdout.write(`${words.seal.keyMade(path, open)}\n`);
    await io.stdout.write(`${words.seal.key(kid, fingerprintOf(kid)!)}\n`);
    return FINE;
  }
  const { kid } = await openKeyFile(path, io, words);
  await io.stdout.write(`${words.seal.key(kid, fingerprintOf(kid)!)}\n`);
  return FINE;
}
