import { resolve } from 'node:path';
import { decodeCatalog, type Catalog } from '@fraud-free/core';
import { URGENT } from '@fraud-free/core/update';
import type { Call, Command } from '../command.js';
import { CliError } from '../errors.js';
import { FINE, type ExitCode } from '../exit-code.js';
import { findRules } from '../find-rules.js';
import type { Io } from '../io.js';
import { readWhole } from '../read-whole.js';
import { catalogsBefore } from '../release/catalogs-before.js';
import { readSigners } from '../release/keys.js';
import { DAYS_OPTION, daysOf, KEYS_OPTION } from '../release/options.js';
import { firstRoot, readMetadataFiles, sourceOf, writeRelease, type Bytes, type Files } from '../release/repository.js';
import { verify } from '../release/verify.js';
import { withMaker } from '../with-maker.js';
import { wrongUse } from '../wrong-use.js';

export const catalogUrgent: Command = {
  name: 'catalog urgent',
  summary: {
    'zh-CN': '当天发布紧急补丁：增加或撤下脚本',
    en: 'add or withdraw scripts the same day, by a patch that expires',
  },
  usage: [
    'add FILE.yaml … --in DIR --expires DATE --keys DIR',
    'withdraw ID … --in DIR --expires DATE --keys DIR',
    'lift NAME --in DIR --keys DIR',
  ],
  details: {
    'zh-CN': [
      '补丁由 urgent 角色签名，该角色只能签补丁，不能签规则库。需要 urgent、snapshot、timestamp 的密钥。',
      '脚本随 --rules 目录中的规则一起编译，并先在已发布的规则库上跑完它的全部例子，不符就不签名。',
      '到期之后，或者下一个版本收入之后，补丁自动失效；lift 可以提前撤回。退出码：0 已发布，2 未发布。',
    ],
    en: [
      'A patch is signed by the role urgent, which can sign patches and no catalog; it takes the keys of urgent,',
      'snapshot and timestamp. A script is compiled with the rules of --rules and tried out on the catalog that is',
      'published: if one of its examples comes out otherwise there, nothing is signed.',
      'After its date, or when a release holds it, a patch is of no effect; lift takes it back before.',
      'Exit codes: 0 published, 2 not published.',
    ],
  },
  options: {
    in: { value: 'DIR', help: { 'zh-CN': '发布目录', en: 'the repository' } },
    expires: {
      value: 'DATE',
      help: {
        'zh-CN': '到期日，如 2026-12-01（当天零点，UTC）',
        en: 'until when, as 2026-12-01 (its first moment, UTC)',
      },
    },
    name: {
      value: 'NAME',
      help: {
        'zh-CN': '补丁的名字；不写则用第一个脚本的 id',
        en: 'what the patch is called; the id of its first script without it',
      },
    },
    rules: {
      value: 'DIR',
      help: { 'zh-CN': '规则目录；不写则向上找 rules/', en: 'folder of rules; the nearest rules/ without it' },
    },
    keys: KEYS_OPTION,
    days: DAYS_OPTION,
  },
  arguments: { least: 2, most: 17 },
  run,
};

const ACTIONS = ['add', 'withdraw', 'lift'] as const;

async function run(call: Call, io: Io): Promise<ExitCode> {
  const { words, values } = call;
  const [verb, ...subjects] = call.arguments;
  const action = ACTIONS.find((known) => known === verb);
  const usage = catalogUrgent.usage.map((line) => `fraud-free catalog urgent ${line}`).join(' | ');
  if (!action || values.in === undefined) throw wrongUse(words, 'catalog urgent', words.wrongUse.tooFew(usage));
  const folder = resolve(io.cwd, values.in);
  const before = await readMetadataFiles(io, folder, words);
  const root = firstRoot(before, folder, words);
  const keys = values.keys === undefined ? undefined : resolve(io.cwd, values.keys);
  const { snapshot, timestamp, urgent } = await readSigners(io, keys, words);
  const days = daysOf(call, 'catalog urgent');
  const known = patchesIn(before);

  let name = subjects[0]!;
  let patch: { bytes: Bytes; expires: number } | undefined;
  if (action === 'lift') {
    if (!known.includes(name)) throw new CliError('cannot-read', words.release.noPatch(name));
  } else {
    const expires = expiryOf(call);
    const [published] = await catalogsBefore(io, folder, before, words);
    if (!published) throw new CliError('cannot-read', words.release.noRepository(folder));
    const base = decodeCatalog(published);
    const added = action === 'add' ? await compileWith(subjects, call, io) : { adds: [], withdraws: subjects };
    name = values.name ?? [...added.adds, ...added.withdraws][0]!;
    if (!/^[a-z\d][\w.-]{0,63}$/i.test(name)) {
      throw wrongUse(words, 'catalog urgent', words.wrongUse.badValue('--name', name, '2026-11-22-parcel'));
    }
    if (known.includes(name)) throw new CliError('cannot-write', words.release.patchExists(name));
    const bytes = await withMaker(({ makePatch }) => makePatch({ base, ...added }));
    patch = { bytes, expires };
  }
  const made = await withMaker(({ makeRelease }) =>
    makeRelease({
      before,
      signers: { root: [], targets: [], snapshot, timestamp },
      urgent: { signers: urgent, days: days.urgent, patches: new Map([[name, patch]]) },
      threshold: { root: 1, targets: 1, snapshot: 1, timestamp: 1 },
      days,
      now: Date.now(),
    }),
  );
  const verified = await verify(sourceOf(io, folder, words, made), root, words);
  await writeRelease(io, folder, made, words);
  const { urgentSigned, urgentLifted, urgent: tellAll } = words.release;
  const done = patch ? urgentSigned(name, folder, patch.bytes.length) : urgentLifted(name, folder);
  await io.stdout.write(`${done}\n${verified.urgent.length > 0 ? `${tellAll(verified.urgent)}\n` : ''}`);
  return FINE;
}

/** The scripts of some files, compiled among the rules that they are written for. */
async function compileWith(
  names: readonly string[],
  { words, values }: Call,
  io: Io,
): Promise<{ adds: string[]; withdraws: string[]; rules: Catalog }> {
  const folder = await findRules(io, values.rules, words);
  const files: { id: string; path: string; text: string }[] = [];
  for (const name of names) {
    const file = resolve(io.cwd, name);
    const text = (await readWhole(io.readFile(file), { name, words, faulty: 'cannot-read' })) ?? '';
    const id = /^id: *["']?([\w-]+)/m.exec(text)?.[1];
    const category = /^category: *["']?([\w-]+)/m.exec(text)?.[1];
    if (id === undefined || category === undefined) throw new CliError('cannot-read', words.release.noScriptIn(name));
    files.push({ id, path: `${category}/${id}.yaml`, text });
  }
  const { catalog, faults } = await withMaker(({ compileRules, formatFindings, readRules }) => {
    const others = readRules(folder).filter(({ path }) => files.every((file) => file.path !== path));
    const { catalog, findings } = compileRules([...others, ...files], { partial: true });
    const own = findings.filter(
      ({ path, severity }) => severity === 'error' && files.some((file) => file.path === path),
    );
    return { catalog, faults: own.length > 0 ? formatFindings(own).trimEnd() : '' };
  });
  if (faults !== '' || !catalog) throw new CliError('no-rules', words.release.patchFaults(names.join(', '), faults));
  return { adds: files.map(({ id }) => id), withdraws: [], rules: catalog };
}

function expiryOf({ words, values: { expires } }: Call): number {
  const time = /^\d{4}-\d\d-\d\d$/.test(expires ?? '') ? Date.parse(expires!) : Number.NaN;
  if (time > Date.now()) return time;
  throw wrongUse(words, 'catalog urgent', words.wrongUse.badValue('--expires', expires ?? '', '2099-12-31'));
}

function patchesIn(metadata: Files): string[] {
  const versions = [...metadata.keys()].map((path) => Number(/^metadata\/(\d+)\.urgent\.json$/.exec(path)?.[1] ?? 0));
  const newest = metadata.get(`metadata/${Math.max(...versions)}.${URGENT}.json`);
  if (!newest) return [];
  const { signed } = JSON.parse(new TextDecoder().decode(newest)) as { signed: { targets: Record<string, unknown> } };
  return Object.keys(signed.targets).map((path) => path.slice(URGENT.length + 1, -'.bin'.length));
}
