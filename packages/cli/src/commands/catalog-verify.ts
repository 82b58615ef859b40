import { resolve } from 'node:path';
import type { Call, Command } from '../command.js';
import { FINE, type ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { openPlace } from '../release/place.js';
import { readBytes } from '../release/repository.js';
import { signedUntil, verify } from '../release/verify.js';
import { wrongUse } from '../wrong-use.js';

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
  const { catalog, urgent, fetched } = await verify(await openPlace(place!, io, words), root, words);
  await io.stdout.write(`${words.release.verified(catalog.version, signedUntil(fetched))}\n`);
  if (catalog.skipped) await io.stderr.write(`${words.release.skipped(catalog.skipped)}\n`);
  if (urgent.length > 0) await io.stdout.write(`${words.release.urgent(urgent)}\n`);
  return FINE;
}
