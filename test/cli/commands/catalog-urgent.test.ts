import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main, processIo } from '@fraud-free/cli';
import { createEngine, decodeCatalog, type Catalog } from '@fraud-free/core';
import { mergeCatalogs, openUpdates } from '@fraud-free/core/update';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { smallRules } from '../support/small-rules.js';

interface ScriptSource {
  id: string;
  stages: { signals: string[] }[];
  signals: object[];
  examples: { hits: { text: string; lang: string; signals: string[] }[]; nearMisses: { text: string }[] };
  [more: string]: unknown;
}

/** An alert of this morning: somebody poses as a courier of a kind that there is not. */
function alert(change: (script: ScriptSource) => void = () => {}): string {
  const script = JSON.parse(smallRules['bank/fake-bank.yaml']!) as ScriptSource;
  script.id = 'quantum-courier';
  script.stages[0]!.signals = ['quantum-courier.claim'];
  script.signals = [
    {
      id: 'quantum-courier.claim',
      role: 'identity',
      weight: 2,
      title: { 'zh-CN': '自称量子快递', en: 'Says it is the quantum courier' },
      reason: { 'zh-CN': '没有这种快递。', en: 'There is no such courier.' },
      sources: ['bulletin'],
      any: ['量子快递', 'quantum courier'],
    },
  ];
  for (const hit of script.examples.hits) {
    const zh = '量子快递通知您，账户已冻结，请把钱转入安全账户。';
    hit.text = `${hit.text.length}：${hit.lang === 'zh' ? zh : 'The quantum courier is here at your door. The account is frozen, use the safe account.'}`;
    hit.signals = ['quantum-courier.claim'];
  }
  change(script);
  // YAML of which the command reads the id and the category at the start of a line.
  return Object.entries(script)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join('\n');
}

const MESSAGE = '量子快递通知您，账户已冻结，请把钱转入安全账户。';
const WRITE = ['--in', 'repo', '--keys', 'keys'];

describe('fraud-free catalog urgent', () => {
  let folder: string;
  let untouched: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'fraud-free-urgent-'));
    for (const [path, text] of Object.entries(smallRules)) write(join('rules', path), text);
    write('alert.yaml', alert());
    await run('rules', 'build', 'rules');
    await run('catalog', 'keys', 'keys');
    await run('catalog', 'publish', 'repo', '--keys', 'keys');
    // The machine on call has no key of the root or of the targets.
    for (const name of ['root-1', 'root-2', 'targets']) rmSync(join(folder, 'keys', `${name}.pem`));
    untouched = readFileSync(join(folder, 'repo/metadata/timestamp.json'), 'utf8');
  });
  beforeEach(async () => {
    for (const name of ['quantum-courier', 'fake-bank', 'mine']) await run('catalog', 'urgent', 'lift', name, ...WRITE);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }

  async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
    const said = { out: '', err: '' };
    const into = (name: 'out' | 'err') => ({
      write: async (text: string | Uint8Array) => void (said[name] += String(text)),
      end: async () => {},
    });
    const io = {
      ...processIo(),
      args,
      cwd: folder,
      env: { LANG: 'en_GB.UTF-8' },
      stdout: into('out'),
      stderr: into('err'),
    };
    return { code: await main(io), ...said };
  }

  /** What a resident's page has after an update. */
  async function catalogOfResident(): Promise<Catalog> {
    const floor = { catalog: { version: '1970.1.1', expires: '1970-01-02' } as Catalog };
    const updates = await openUpdates({
      root: new Uint8Array(readFileSync(join(folder, 'repo/metadata/1.root.json'))),
      floor,
      open: (bytes) => ({ catalog: decodeCatalog(bytes) }),
      merge: ({ catalog }, patch) => ({ catalog: mergeCatalogs(catalog, patch) }),
      mirrors: [
        async (path) => {
          const file = join(folder, 'repo', path);
          return readdirSync(dirname(file)).includes(path.split('/').at(-1)!)
            ? new Uint8Array(readFileSync(file))
            : undefined;
        },
      ],
      storage: { read: async () => undefined, write: async () => {} },
      subtle: crypto.subtle,
    });
    await updates.update();
    expect(updates.status.urgentFailed).toBeUndefined();
    return updates.current.catalog;
  }

  const scriptsIn = async (): Promise<string[]> =>
    createEngine(await catalogOfResident())
      .check(MESSAGE)
      .scripts.map(({ id }) => id);

  it('makes an alert a rule within the day, and takes it back', async () => {
    expect(await scriptsIn()).toEqual(['fake-bank']);
    const added = await run('catalog', 'urgent', 'add', 'alert.yaml', ...WRITE, '--expires', '2099-12-01');
    expect(added).toMatchObject({ code: 0, err: '' });
    expect(added.out).toContain('urgent/quantum-courier.bin until 2099-12-01T00:00:00Z');
    expect(await scriptsIn()).toEqual(['quantum-courier', 'fake-bank']);
    expect(await run('catalog', 'verify', 'repo', '--root', 'repo/metadata/1.root.json')).toMatchObject({
      code: 0,
      out: expect.stringContaining('urgent/quantum-courier.bin') as string,
    });

    // The timer goes on without knowing of it, and with the key at hand renews it before it ends.
    expect(await run('catalog', 'renew', 'repo', '--keys', 'keys')).toMatchObject({ code: 0, err: '' });
    expect(await scriptsIn()).toEqual(['quantum-courier', 'fake-bank']);
    expect(await run('catalog', 'urgent', 'lift', 'quantum-courier', ...WRITE)).toMatchObject({ code: 0, err: '' });
    expect(await scriptsIn()).toEqual(['fake-bank']);
  });

  it('withdraws a script that raises false alarms', async () => {
    const done = await run(
      'catalog',
      'urgent',
      'withdraw',
      'fake-bank',
      ...WRITE,
      '--expires',
      '2099-12-01',
      '--name',
      'mine',
    );
    expect(done).toMatchObject({ code: 0, err: '' });
    expect(await scriptsIn()).toEqual([]);
  });

  it.each<[string, string[], RegExp]>([
    [
      'a date that is over',
      ['add', 'alert.yaml', ...WRITE, '--expires', '2020-01-01'],
      /--expires cannot be "2020-01-01"/,
    ],
    ['no date', ['add', 'alert.yaml', ...WRITE], /--expires/],
    ['a script that is not there', ['withdraw', 'nobody', ...WRITE, '--expires', '2099-12-01'], /no script "nobody"/],
    ['a patch that is not there', ['lift', 'nobody', ...WRITE], /no urgent patch nobody/],
    ['no repository', ['lift', 'mine', '--in', 'elsewhere', '--keys', 'keys'], /holds no repository/],
    ['no key of the role', ['withdraw', 'fake-bank', '--in', 'repo', '--expires', '2099-12-01'], /needs 1 keys/],
    ['a thing to do that there is not', ['remove', 'fake-bank', ...WRITE], /catalog urgent add FILE\.yaml/],
    [
      'a name with a slash',
      ['withdraw', 'fake-bank', ...WRITE, '--expires', '2099-12-01', '--name', '../a'],
      /--name cannot be/,
    ],
  ])('says what is wrong: %s', async (_name, args, message) => {
    const before = readFileSync(join(folder, 'repo/metadata/timestamp.json'), 'utf8');
    const { code, err } = await run('catalog', 'urgent', ...args);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(message) as string });
    expect(readFileSync(join(folder, 'repo/metadata/timestamp.json'), 'utf8')).toBe(before);
  });

  it.each<[string, (script: ScriptSource) => void, RegExp]>([
    ['a fault in the file', (script) => (script['advice'] = ['no-such-advice']), /no-such-advice/],
    ['an example that is not found', (script) => (script.examples.hits[0]!.text = '晚饭吃什么好呢'), /hit-level/],
    ['a genuine message that is', (script) => (script.examples.nearMisses[0]!.text = MESSAGE), /near-miss-found/],
    [
      'a text too long for a patch',
      (script) => (script['summary'] = { 'zh-CN': '长'.repeat(50_000), en: 'Long' }),
      /patch/,
    ],
    ['no script at all', (script) => (script.id = ''), /is no script/],
  ])('signs nothing that has %s', async (_what, change, message) => {
    write('faulty.yaml', alert(change));
    const { code, err } = await run('catalog', 'urgent', 'add', 'faulty.yaml', ...WRITE, '--expires', '2099-12-01');
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(message) as string });
  });

  it('signs nothing that the published catalog makes something else of', async () => {
    // The rules at hand know a shared signal that no release has brought yet, and an example needs it at its weight.
    const path = 'rules/signals/payment.yaml';
    const published = readFileSync(join(folder, path), 'utf8');
    write(path, published.replace('"safe account"', '"safe account","月球账户"'));
    write(
      'early.yaml',
      alert((script) =>
        script.examples.hits.forEach((hit) => (hit.text = hit.text.replace(/安全账户|safe account/g, '月球账户'))),
      ),
    );
    const { code, err } = await run('catalog', 'urgent', 'add', 'early.yaml', ...WRITE, '--expires', '2099-12-01');
    write(path, published);
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringMatching(/with the published catalog, example/) as string,
    });
  });

  it('touched the repository in its tests', () => {
    expect(readFileSync(join(folder, 'repo/metadata/timestamp.json'), 'utf8')).not.toBe(untouched);
  });
});
