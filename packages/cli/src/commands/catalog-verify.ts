import { resolve } from 'node:path';
import { fromContainer, fromWeb, UpdateError, type UpdateSource } from '@fraud-free/core/update';
import type { Call, Command } from '../command.js';
import { CliError } from '../errors.js';
import { FINE, type ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { readBytes, sourceOf } from '../release/repository.js';
import { signedUntil, verify } from '../release/verify.js';
import type { Words } from '../words/words.js';
import { wrongUse } from '../wrong-use.js';

/** Milliseconds that a server may take for one file. */
const PATIENCE = 30_000;

export const catalogVerify: Command = {
  name: 'catalog verify',
  summary: { 'zh-CN': '按客户端的方式验证发布的规则库', en: 'verify a published catalog as a client does' },
  usage: ['DIR|FILE|URL --root FILE'],
  details: {
    'zh-CN': [
      '可以是发布目录、--offline 写出的文件，或提供这些文件的网址。root 是通过可信途径拿到的 metadata/1.root.json。',
      '退出码：0 验证通过，2 未通过。',
    ],
    en: [
      'A folder, a file that publish --offline wrote, or the address that serves them. The root is the',
      'metadata/1.root.json that came by a way you trust. Exit codes: 0 verified, 2 not verified.',
    ],
  },
  options: {
    root: { value: 'FILE', help: { 'zh-CN': '信任的 root', en: 'the root to trust' } },
  },
  arguments: { least: 1, most: 1 },
  run,
};

async function run(call: Call, io: Io): Promise<ExitCode> {
  const { words, values } = call;
  const [place] = call.arguments;
  if (values.root === undefined) {
    throw wrongUse(
      words,
      'catalog verify',
      words.wrongUse.tooFew(`fraud-free catalog verify ${catalogVerify.usage[0]!}`),
    );
  }
  const root = await readBytes(io, resolve(io.cwd, values.root), words);
  const { catalog, urgent, fetched } = await verify(await open(place!, io, words), root, words);
  await io.stdout.write(`${words.release.verified(catalog.version, signedUntil(fetched))}\n`);
  if (urgent.length > 0) await io.stdout.write(`${words.release.urgent(urgent)}\n`);
  return FINE;
}

async function open(place: string, io: Io, words: Words): Promise<UpdateSource> {
  if (/^https?:/i.test(place)) {
    return fromWeb(place, (url, options) => fetch(url, { ...options, signal: AbortSignal.timeout(PATIENCE) }));
  }
  const path = resolve(io.cwd, place);
  if ((await io.look(path)) === 'folder') return sourceOf(io, path, words);
  const bytes = await readBytes(io, path, words);
  try {
    return fromContainer(bytes);
  } catch (cause) {
    if (!(cause instanceof UpdateError)) throw cause;
    throw new CliError('cannot-read', words.release.notVerified(cause.code, cause.message), { cause });
  }
}
