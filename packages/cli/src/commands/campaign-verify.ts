import { resolve } from 'node:path';
import { readSeal, readSealedFile, SealError, signerOf } from '@fraud-free/core/seal';
import { withCampaigns } from '../campaign-folder.js';
import type { Call, Command } from '../command.js';
import { FINE, type ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { readBytes, type Bytes } from '../release/repository.js';
import { kidIn } from '../seal/kid-in.js';
import { openSealedPlace } from '../seal/sealed-place.js';
import { readTree } from '../seal/read-tree.js';
import { refusal } from '../seal/sign-folder.js';
import { tellSeal } from '../seal/tell-seal.js';
import { wrongUse } from '../wrong-use.js';

export const campaignVerify: Command = {
  name: 'campaign verify',
  summary: {
    'zh-CN': '核对一个活动是谁发布的、有没有被改动',
    en: 'tell who published a campaign, and whether it was changed',
  },
  usage: ['DIR|URL --issuer THUMBPRINT|FILE [--campaign ID]'],
  details: {
    'zh-CN': [
      '按网页的方式核对：每个文件都和签名时一样，没有撤回，没有过期；是目录时也不能有多出来的文件。',
      '--issuer 是通过可信途径拿到的：密钥的指纹（43 个字符）、FILE.public.json，或上级的 issuers.json。',
      '退出码：0 核对通过，2 未通过。',
    ],
    en: [
      'Looks at it as a page does: every file as it was sealed, nothing withdrawn, nothing expired; in a folder no file more.',
      '--issuer came by a way you trust: the thumbprint of a key (43 characters), a FILE.public.json, or the issuers.json of',
      'the one above. Exit codes: 0 verified, 2 not verified.',
    ],
  },
  options: {
    issuer: { value: 'THUMBPRINT|FILE', help: { 'zh-CN': '信任谁', en: 'whom to trust' } },
    campaign: { value: 'ID', help: { 'zh-CN': '必须是这个活动', en: 'the campaign that it must be' } },
  },
  arguments: { least: 1, most: 1 },
  run,
};

async function run(call: Call, io: Io): Promise<ExitCode> {
  const { words, values, language } = call;
  const place = call.arguments[0]!;
  if (values.issuer === undefined) {
    throw wrongUse(words, 'campaign verify', words.wrongUse.missingValue('--issuer', 'THUMBPRINT|FILE'));
  }
  const { subtle } = crypto;
  try {
    const trusted = await trustedBy(values.issuer, io, call);
    const source = await openSealedPlace(place, io, words);
    const campaign = values.campaign === undefined ? {} : { campaign: values.campaign };
    const seal = await readSeal(source, { ...trusted, ...campaign, now: Date.now(), subtle });
    for (const path of Object.keys(seal.statement.files)) await readSealedFile(seal, path, source, subtle);
    await checkNothingAdded(place, Object.keys(seal.statement.files), io, call);
    await io.stdout.write(tellSeal(seal, words, language));
    return FINE;
  } catch (error) {
    throw refusal(error, words);
  }
}

/** The key that is trusted: named itself, or found in a file. */
async function trustedBy(issuer: string, io: Io, { words }: Call): Promise<{ pin: string; issuers?: Bytes }> {
  const path = resolve(io.cwd, issuer);
  if ((await io.look(path)) !== 'file') return { pin: issuer };
  const bytes = await readBytes(io, path, words);
  const kid = kidIn(bytes);
  return kid === undefined ? { pin: await signerOf(bytes, crypto.subtle), issuers: bytes } : { pin: kid };
}

async function checkNothingAdded(place: string, sealed: readonly string[], io: Io, { words }: Call): Promise<void> {
  const folder = resolve(io.cwd, place);
  if (/^https?:/i.test(place) || (await io.look(folder)) !== 'folder') return;
  const names = [...(await readTree(io, folder, words)).keys()];
  const added = await withCampaigns(({ isLeftOut }) =>
    names.find((path) => !sealed.includes(path) && !isLeftOut(path)),
  );
  if (added !== undefined) throw new SealError('seal-file-unknown', words.seal.added(added));
}
