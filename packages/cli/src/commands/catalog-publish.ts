import { join, resolve } from 'node:path';
import { decodeCatalog } from '@fraud-free/core';
import { isOlder, packFiles } from '@fraud-free/core/update';
import type { Call, Command } from '../command.js';
import { CliError } from '../errors.js';
import { FINE, type ExitCode } from '../exit-code.js';
import { findRules } from '../find-rules.js';
import type { Io } from '../io.js';
import { CATALOG_FILE } from '../release/catalog-file.js';
import { writeChangeLists } from '../release/change-lists.js';
import { readSigners } from '../release/keys.js';
import { DAYS_OPTION, daysOf, KEYS_OPTION, THRESHOLD_OPTION, thresholdOf } from '../release/options.js';
import { catalogsBefore } from '../release/catalogs-before.js';
import { firstRoot, readBytes, readMetadataFiles, sourceOf, writeRelease, type Bytes } from '../release/repository.js';
import { signedUntil, verify, type Verified } from '../release/verify.js';
import { percent } from '../table.js';
import { withMaker } from '../with-maker.js';
import type { Words } from '../words/words.js';
import { writeWhole } from '../write-whole.js';

export const catalogPublish: Command = {
  name: 'catalog publish',
  summary: { 'zh-CN': '签名并发布规则库', en: 'sign a catalog and publish it' },
  usage: ['DIR [catalog.bin] --keys DIR'],
  details: {
    'zh-CN': [
      'DIR 是发布目录：The Update Framework 1.0 格式的普通文件，放到任何静态网站或 CDN 上即可。',
      '不写 catalog.bin 时，取最近的 rules/dist/catalog.bin（先运行 rules build）。写入之前，先按客户端的方式完整验证一遍。',
      '从第二次发布起，目录里的 CHANGES.zh-CN.md、CHANGES.en.md 会写明每次发布改了什么（不签名，只给人看）。',
      '更换密钥：--keys 用新密钥，--old-keys 用旧的 root 密钥。退出码：0 已发布，2 未发布。',
    ],
    en: [
      'DIR is the repository: plain files of The Update Framework 1.0, to be served by any static host or CDN.',
      'Without catalog.bin, the nearest rules/dist/catalog.bin is published (see rules build). Before anything is',
      'written, the whole is verified as a client does it. From the second release on, CHANGES.zh-CN.md and CHANGES.en.md',
      'there tell people what each changed; they are not signed.',
      'To replace keys: --keys with the new ones and --old-keys with the old ones of the root.',
      'Exit codes: 0 published, 2 not published.',
    ],
  },
  options: {
    keys: KEYS_OPTION,
    'old-keys': {
      value: 'DIR',
      help: {
        'zh-CN': '更换 root 密钥时，原来的密钥目录',
        en: 'folder of the keys until now, where those of the root are replaced',
      },
    },
    offline: {
      value: 'FILE',
      help: {
        'zh-CN': '另外写成一个文件，没有网络的地方用它更新',
        en: 'also write all that an update needs into one file, to carry where there is no network',
      },
    },
    days: DAYS_OPTION,
    threshold: THRESHOLD_OPTION,
  },
  arguments: { least: 1, most: 2 },
  run,
};

async function run(call: Call, io: Io): Promise<ExitCode> {
  const { words, values } = call;
  const path = (name: string): string => resolve(io.cwd, name);
  const folder = path(call.arguments[0]!);
  const file = call.arguments[1] ?? join(await findRules(io, undefined, words), 'dist', CATALOG_FILE);
  const days = daysOf(call, 'catalog publish');
  const threshold = thresholdOf(call, 'catalog publish');
  const given = await readBytes(io, path(file), words);
  const catalog = openOrTell(given, file, words);
  const signers = await readSigners(io, values.keys === undefined ? undefined : path(values.keys), words);
  const old = values['old-keys'];
  const oldRoot = old === undefined ? [] : (await readSigners({ ...io, env: {} }, path(old), words)).root;

  const before = await readMetadataFiles(io, folder, words);
  const older = await catalogsBefore(io, folder, before, words);
  const bytes = await withMaker(({ writeLike }) => writeLike(given, older[0]));
  const deltas = await withMaker(({ makeDeltas }) => makeDeltas(bytes, older));
  const made = await withMaker(({ makeRelease }) =>
    makeRelease({
      before,
      targets: new Map([[CATALOG_FILE, bytes], ...deltas.targets]),
      custom: deltas.custom,
      signers,
      urgent: { signers: signers.urgent, days: days.urgent },
      oldRoot,
      threshold,
      days,
      now: Date.now(),
    }),
  );
  const known = older[0] && publishedBefore(older[0], words);
  if (known && (catalog.version === known.version || isOlder(catalog.version, known.version)) && !known.is(bytes)) {
    throw new CliError('cannot-write', words.release.notNewer(catalog.version, known.version));
  }
  const root = firstRoot(new Map([...before, ...made]), folder, words);
  const verified = await verify(sourceOf(io, folder, words, made), root, words);
  await writeRelease(io, folder, made, words);
  const until = signedUntil(made);
  await io.stdout.write(`${words.release.published(verified.catalog.version, folder, until)}\n`);
  if (deltas.targets.size > 0) await io.stdout.write(`${words.release.deltas(sharesOf(deltas.targets, bytes))}\n`);
  if (older[0] && !known!.is(bytes)) {
    const lists = await writeChangeLists(io, { folder, file: path(file), bytes: given, before: older[0] }, words);
    await io.stdout.write(`${words.release.changes(lists)}\n`);
  }
  if (before.size === 0) await io.stdout.write(`${words.release.rootIs(join(folder, 'metadata/1.root.json'))}\n`);
  if (values.offline !== undefined) {
    await writeWhole(io, path(values.offline), offlineOf(verified, root), words);
    await io.stdout.write(`${words.release.offline(path(values.offline))}\n`);
  }
  return FINE;
}

/** How long each delta is, in hundredths of the whole. */
function sharesOf(deltas: ReadonlyMap<string, Bytes>, whole: Bytes): string[] {
  return [...deltas.values()].map(({ length }) => percent(length, whole.length));
}

function openOrTell(bytes: Bytes, file: string, words: Words): ReturnType<typeof decodeCatalog> {
  try {
    return decodeCatalog(bytes);
  } catch (cause) {
    throw new CliError('no-rules', words.trouble.badCatalog(file, [(cause as Error).message]), { cause });
  }
}

/** What is in a repository now, whether or not its signatures have expired. */
function publishedBefore(bytes: Bytes, words: Words) {
  const { version } = openOrTell(bytes, CATALOG_FILE, words);
  return { version, is: (other: Bytes): boolean => Buffer.from(bytes).equals(other) };
}

/** With every root on the way, so that the oldest program can follow. */
function offlineOf({ fetched }: Verified, root: Bytes): Bytes {
  return packFiles(new Map([['metadata/1.root.json', root], ...fetched]));
}
