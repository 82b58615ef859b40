import { join, resolve } from 'node:path';
import { decodeCatalog, type Catalog } from '@fraud-free/core';
import { mergeCatalogs, openUpdates, UpdateError } from '@fraud-free/core/update';
import type { Call, Command } from '../command.js';
import { CliError } from '../errors.js';
import { FINE, type ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { CATALOG_FILE } from '../release/catalog-file.js';
import { folderStorage } from '../release/folder-storage.js';
import { openPlace } from '../release/place.js';
import { readBytes } from '../release/repository.js';
import { writeWhole } from '../write-whole.js';
import { wrongUse } from '../wrong-use.js';

export const catalogFollow: Command = {
  name: 'catalog follow',
  summary: { 'zh-CN': '跟随发布的规则库，保持一份最新的副本', en: 'keep a copy of a published catalog up to date' },
  usage: ['DIR PLACE --root FILE'],
  details: {
    'zh-CN': [
      'PLACE 是发布目录、--offline 写出的文件或网址。副本写成 DIR/catalog.json，已含生效中的紧急补丁；',
      '可用 --catalog DIR/catalog.json 来判断。只下载有变化的部分。更新失败时，原来的副本保持不变。',
      '退出码：0 已是最新，2 未能更新。',
    ],
    en: [
      'PLACE is a repository, a file that publish --offline wrote, or an address. The copy is DIR/catalog.json, with the',
      'urgent patches that are in force: judge with it by --catalog DIR/catalog.json. Only what differs is fetched.',
      'If an update fails, the copy stays as it is. Exit codes: 0 up to date, 2 could not be updated.',
    ],
  },
  options: { root: { value: 'FILE', help: { 'zh-CN': '信任的 root', en: 'the root to trust' } } },
  arguments: { least: 2, most: 2 },
  run,
};

async function run(call: Call, io: Io): Promise<ExitCode> {
  const { words, values } = call;
  const [name, place] = call.arguments;
  if (values.root === undefined) {
    const usage = `fraud-free catalog follow ${catalogFollow.usage[0]!}`;
    throw wrongUse(words, 'catalog follow', words.wrongUse.tooFew(usage));
  }
  const folder = resolve(io.cwd, name!);
  const copy = join(folder, 'catalog.json');
  try {
    const updates = await openUpdates({
      root: await readBytes(io, resolve(io.cwd, values.root), words),
      floor: { catalog: { version: '1970.1.1', expires: '1970-01-02' } as Catalog },
      open: (bytes) => ({ catalog: decodeCatalog(bytes) }),
      merge: ({ catalog }, patch) => ({ catalog: mergeCatalogs(catalog, patch) }),
      mirrors: [await openPlace(place!, io, words)],
      storage: folderStorage(io, join(folder, '.kept'), words),
      subtle: crypto.subtle,
      target: CATALOG_FILE,
    });
    await updates.update();
    const { version, way, urgent, urgentFailed, notKept } = updates.status;
    await writeWhole(io, copy, `${JSON.stringify(updates.current.catalog)}\n`, words);
    await io.stdout.write(`${words.release.followed(copy, version, way)}\n`);
    if (updates.current.catalog.skipped)
      await io.stderr.write(`${words.release.skipped(updates.current.catalog.skipped)}\n`);
    if (urgent.length > 0) await io.stdout.write(`${words.release.urgent(urgent)}\n`);
    for (const trouble of [urgentFailed, notKept]) {
      if (trouble instanceof UpdateError)
        await io.stderr.write(`${words.release.notVerified(trouble.code, trouble.message)}\n`);
    }
    return FINE;
  } catch (cause) {
    if (!(cause instanceof UpdateError)) throw cause;
    throw new CliError('cannot-read', words.release.notVerified(cause.code, cause.message), { cause });
  }
}
