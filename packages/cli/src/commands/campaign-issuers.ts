import { dirname, resolve } from 'node:path';
import { withCampaigns } from '../campaign-folder.js';
import type { Call, Command } from '../command.js';
import { CliError } from '../errors.js';
import { FAULTY, FINE, type ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { readWhole } from '../read-whole.js';
import { openSealKey, SEAL_KEY_OPTION } from '../seal/open-key.js';
import { SEAL_DAYS_OPTION, sealDaysOf } from '../seal/options.js';
import { writeWhole } from '../write-whole.js';
import { wrongUse } from '../wrong-use.js';

export const campaignIssuers: Command = {
  name: 'campaign issuers',
  summary: { 'zh-CN': '签发下级单位的名单', en: 'seal a list of who below you may seal campaigns' },
  usage: ['FILE.yaml --key FILE --out FILE [--above FILE] [--days N]'],
  details: {
    'zh-CN': [
      'FILE.yaml 写明下级单位、它们的公钥文件、起止日期和已停用的。写出 issuers.json，交给下级单位和网站；有变动或到期前重新签发。',
      '自己的密钥也登记在上级名单里的，用 --above 带上上级的 issuers.json。退出码：0 已签发，1 名单有错误，2 用法不对。',
    ],
    en: [
      'FILE.yaml names those below, the files of their public keys, from when until when, and who is withdrawn. Writes an',
      'issuers.json for them and for websites; seal it again when it changes, and before it expires. With --above it goes',
      'behind the list that your own key is on. Exit codes: 0 sealed, 1 faults in the list, 2 wrong use.',
    ],
  },
  options: {
    key: SEAL_KEY_OPTION,
    out: { value: 'FILE', help: { 'zh-CN': '写到哪里', en: 'where to write' } },
    above: {
      value: 'FILE',
      help: { 'zh-CN': '上级的 issuers.json', en: 'the issuers.json of the one above' },
    },
    days: SEAL_DAYS_OPTION,
  },
  arguments: { least: 1, most: 1 },
  run,
};

async function run(call: Call, io: Io): Promise<ExitCode> {
  const { words, values } = call;
  if (values.out === undefined) throw wrongUse(words, 'campaign issuers', words.wrongUse.missingValue('--out', 'FILE'));
  const path = resolve(io.cwd, call.arguments[0]!);
  const days = sealDaysOf(call, 'campaign issuers');
  const signer = await openSealKey(call, io, 'campaign issuers');
  const textAt = async (file: string): Promise<string> =>
    (await readWhole(io.readFile(file), { name: file, words, faulty: 'cannot-read' })) ?? '';
  const text = await textAt(path);
  const { list, findings } = await withCampaigns(({ loadIssuers }) =>
    loadIssuers({ path: call.arguments[0]!, text }, async (name) => {
      const file = resolve(dirname(path), name);
      return (await io.look(file)) === 'file' ? await textAt(file) : undefined;
    }),
  );
  const { formatFindings } = await import('@fraud-free/catalog/source');
  await io.stdout.write(formatFindings(findings, call.language));
  if (!list) return FAULTY;
  const above = values.above === undefined ? [] : listsOf(await textAt(resolve(io.cwd, values.above)));
  if (!above) throw new CliError('cannot-read', words.seal.noLists(values.above!));
  const made = await withCampaigns(({ sealIssuers }) => sealIssuers({ ...list, now: Date.now(), days }, signer, above));
  const out = resolve(io.cwd, values.out);
  await writeWhole(io, out, made, words);
  await io.stdout.write(`${words.seal.listed(list.issuers.length, out, days)}\n`);
  return FINE;
}

function listsOf(text: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
