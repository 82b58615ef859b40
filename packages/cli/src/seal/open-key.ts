import { resolve } from 'node:path';
import type { IssuerSigner } from '@fraud-free/campaign';
import { withCampaigns } from '../campaign-folder.js';
import type { Call, Option } from '../command.js';
import { CliError } from '../errors.js';
import type { Io } from '../io.js';
import { readWhole } from '../read-whole.js';
import { wrongUse } from '../wrong-use.js';

/** A key in the environment, where a file would lie about. */
export const SEAL_KEY_VARIABLE = 'FRAUD_FREE_KEY_CAMPAIGN';

export const SEAL_KEY_OPTION: Option = {
  value: 'FILE',
  help: {
    'zh-CN': `私钥文件（campaign keys 生成）；也可以放在环境变量 ${SEAL_KEY_VARIABLE} 中`,
    en: `the private key, a file of campaign keys; it may also stand in the environment: ${SEAL_KEY_VARIABLE}`,
  },
};

/** @throws {CliError} `cannot-read`, `wrong-use`; no text of a key is ever in a message */
export async function openSealKey({ values, words }: Call, io: Io, command: string): Promise<IssuerSigner> {
  const { key } = values;
  const inEnvironment = io.env[SEAL_KEY_VARIABLE];
  if (key === undefined && !inEnvironment) throw wrongUse(words, command, words.seal.noKey(SEAL_KEY_VARIABLE));
  return key === undefined
    ? await withCampaigns(({ openIssuerKey }) => openIssuerKey(inEnvironment!, SEAL_KEY_VARIABLE))
    : await openKeyFile(key, io, words);
}

export async function openKeyFile(name: string, io: Io, words: Call['words']): Promise<IssuerSigner> {
  const path = resolve(io.cwd, name);
  if ((await io.look(path)) !== 'file') throw new CliError('cannot-read', words.seal.noKeyFile(path));
  const text = await readWhole(io.readFile(path), { name: path, words, faulty: 'cannot-read' });
  return await withCampaigns(({ openIssuerKey }) => openIssuerKey(text ?? '', path));
}
