import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { processIo } from '@fraud-free/cli';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli, type Ran } from '../support/run-cli.js';
import { smallRules } from '../support/small-rules.js';

const { look, readFile, writeFile } = processIo();

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'cli-rules-'));
  putRules('rules');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), text);
}

/** The small rules, with files changed by path. */
function putRules(folder: string, change: Readonly<Record<string, (text: string) => string>> = {}): void {
  for (const [path, text] of Object.entries(smallRules)) put(`${folder}/${path}`, (change[path] ?? String)(text));
}

async function run(...args: string[]): Promise<Ran> {
  return await runCli(args, { io: { look, readFile, writeFile, cwd: home } });
}

describe('rules new', () => {
  it('writes the files of a script, and every place that is to be written is a fault with its line', async () => {
    const made = await run('rules', 'new', 'fake-refund', '--category', 'bank');
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect(made.stdout).toContain(join('rules', 'bank', 'fake-refund.yaml'));
    const { code, stdout } = await run('rules', 'check');
    expect(code).toBe(1);
    const lines = readFileSync(join(home, 'rules/bank/fake-refund.yaml'), 'utf8').split('\n');
    const open = lines.flatMap((line, i) => (/^[^#]*TODO/.test(line) ? [i + 1] : []));
    expect(open.length).toBeGreaterThan(15);
    for (const line of open) expect(stdout).toMatch(new RegExp(`bank/fake-refund\\.yaml:${line}:\\d+ error to-write`));
    // Nothing but what is to be written is wrong with its shape.
    expect(stdout).not.toMatch(/fake-refund\.yaml:\d+:\d+ error (schema|yaml|file-name|id-twice)/);
  });

  it.each<[string, string[], RegExp]>([
    ['an id that is none', ['Fake Refund', '--category', 'bank'], /is no id/],
    ['no category', ['fake-refund'], /--category bank/],
    ['a category that there is not', ['fake-refund', '--category', 'tax'], /no category "tax"/],
    ['an id that is taken', ['fake-bank', '--category', 'bank'], /stays as it is/],
  ])('refuses %s', async (_name, args, message) => {
    const before = readFileSync(join(home, 'rules/bank/fake-bank.yaml'), 'utf8');
    const { code, stderr } = await run('rules', 'new', ...args);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(message) as string });
    expect(readFileSync(join(home, 'rules/bank/fake-bank.yaml'), 'utf8')).toBe(before);
  });
});

describe('rules retire', () => {
  const why = ['--why', '并入另一个剧本。', '--why-en', 'Merged into another.'];
  const question = [
    {
      id: 'q1',
      ask: { 'zh-CN': '怎么办', en: 'What now' },
      options: [
        { text: { 'zh-CN': '挂断', en: 'Hang up' }, right: true, why: { 'zh-CN': '对', en: 'Right' } },
        { text: { 'zh-CN': '照做', en: 'Obey' }, right: false, why: { 'zh-CN': '错', en: 'Wrong' } },
      ],
    },
  ];

  it('leaves a tombstone; the file and its questions go, and the id is never used again', async () => {
    const script = readFileSync(join(home, 'rules/bank/fake-bank.yaml'), 'utf8');
    put(
      'rules/bank/other-bank.yaml',
      script
        .replaceAll('fake-bank', 'other-bank')
        .replaceAll(
          /假银行|银行客服来电|账户冻结电话|bank impostor|false bank call|frozen account call/g,
          (name) => `${name}二 2`,
        ),
    );
    put('rules/questions/fake-bank.yaml', JSON.stringify(question));
    putRules('before');
    const { removeFile } = processIo();
    const done = await runCli(['rules', 'retire', 'fake-bank', ...why, '--replaced-by', 'other-bank'], {
      io: { look, readFile, writeFile, removeFile, cwd: home },
    });
    expect(done).toMatchObject({ code: 0, stderr: '' });
    expect(done.stdout).toContain('bank/fake-bank.yaml');
    expect(done.stdout).toContain('questions/fake-bank.yaml');
    expect(readFileSync(join(home, 'rules/retired.yaml'), 'utf8')).toMatch(
      /^#.*\n\n- id: fake-bank\n  retired: 2026-11-22\n/,
    );
    expect(await run('rules', 'check')).toMatchObject({ code: 0 });
    const { stdout } = await run('rules', 'diff', 'before', 'rules');
    expect(stdout).toContain('retired: fake-bank (Merged into another. Replaced by other-bank.)');
    put('rules/bank/fake-bank.yaml', script);
    expect((await run('rules', 'check')).stdout).toMatch(/bank\/fake-bank\.yaml:\d+:\d+ error id-retired/);
  });

  it.each<[string, string[], RegExp]>([
    ['a script that there is not', ['fake-tax', ...why], /no script "fake-tax"/],
    ['no reason', ['fake-bank', '--why', '旧'], /--why-en/],
    ['a successor that there is not', ['fake-bank', ...why, '--replaced-by', 'fake-tax'], /no script "fake-tax"/],
    ['itself as its successor', ['fake-bank', ...why, '--replaced-by', 'fake-bank'], /no script "fake-bank"/],
  ])('refuses %s, and changes nothing', async (_name, args, message) => {
    const { code, stderr } = await run('rules', 'retire', ...args);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(message) as string });
    expect(readFileSync(join(home, 'rules/bank/fake-bank.yaml'), 'utf8')).toBe(smallRules['bank/fake-bank.yaml']);
  });
});

describe('rules promote', () => {
  const genuine = (text: string): void => put('genuine/a.yaml', JSON.stringify({ texts: [{ text }] }));

  it('takes a draft to test if all is met, and says with which numbers', async () => {
    putRules('rules', { 'bank/fake-bank.yaml': (text) => text.replace('"status": "test"', '"status": "draft"') });
    genuine('晚饭吃什么好呢');
    const { code, stdout } = await run('rules', 'promote', 'fake-bank', '--genuine', 'genuine', '--write');
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('fake-bank: draft → test') as string,
    });
    expect(stdout).toContain('✓ hits: 5 (wanted: 5)');
    expect(readFileSync(join(home, 'rules/bank/fake-bank.yaml'), 'utf8')).toContain('"status": "test"');
  });

  it('tells what a stable script needs, and leaves the file alone', async () => {
    genuine('我是银行客服，您的账户已冻结，请把钱转入安全账户。');
    const { code, stdout } = await run('rules', 'promote', 'fake-bank', '--genuine', 'genuine', '--write');
    expect(code).toBe(1);
    for (const line of [
      '✗ hits: 5 (wanted: 8)',
      '✗ near-misses: 5 (wanted: 8)',
      '✗ questions of its own: 0 (wanted: 1)',
      '✗ genuine messages taken for it: 1 (wanted: 0)',
    ]) {
      expect(stdout).toContain(line);
    }
    expect(readFileSync(join(home, 'rules/bank/fake-bank.yaml'), 'utf8')).toBe(smallRules['bank/fake-bank.yaml']);
  });

  it('does not take for met what was not measured', async () => {
    putRules('rules', { 'bank/fake-bank.yaml': (text) => text.replace('"status": "test"', '"status": "draft"') });
    const { code, stdout } = await run('rules', 'promote', 'fake-bank');
    expect({ code, stdout }).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('? genuine messages taken for it: not measured') as string,
    });
  });

  it('tells of faults, and of sources that are old', async () => {
    putRules('rules', {
      'bank/fake-bank.yaml': (text) => text.replace('"fake-bank"', '"fake-bank", "more": 1'),
      'sources.yaml': (text) => text.replace('2026-11-20', '2020-11-20').replace('2025-06-19', '2019'),
    });
    expect((await run('rules', 'promote', 'fake-bank')).stdout).toContain('✗ faults in its file');
    putRules('rules', {
      'sources.yaml': (text) => text.replace('2026-11-20', '2020-11-20').replace('2025-06-19', '2019'),
    });
    expect((await run('rules', 'promote', 'fake-bank')).stdout).toContain('✗ sources read more than two years ago: 1');
  });

  it('knows no other script', async () => {
    expect(await run('rules', 'promote', 'fake-tax')).toMatchObject({ code: 2 });
  });
});

describe('rules format', () => {
  it('lists with --check, writes without, and is then content', async () => {
    const path = 'rules/advice.yaml';
    const before = readFileSync(join(home, path), 'utf8');
    put(path, `# first\n-   {id: hang-up,  text: {en: Stop, zh-CN: 停 }, sources: [ bulletin ]}   # why\n`);
    const after = '# first\n- { id: hang-up, text: { zh-CN: 停, en: Stop }, sources: [bulletin] } # why\n';
    expect(await run('rules', 'format', '--check')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('advice.yaml\n') as string,
    });
    expect(readFileSync(join(home, path), 'utf8')).not.toBe(after);
    expect(await run('rules', 'format')).toMatchObject({ code: 0 });
    expect(readFileSync(join(home, path), 'utf8')).toBe(after);
    expect(await run('rules', 'format', '--check')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^All \d+ files/) as string,
    });
    put(path, before);
  });

  it('leaves what is no YAML alone, and says so', async () => {
    put('rules/advice.yaml', '- [');
    expect(await run('rules', 'format')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('advice.yaml') as string,
    });
    expect(readFileSync(join(home, 'rules/advice.yaml'), 'utf8')).toBe('- [');
  });
});

describe('rules pages', () => {
  it('writes a page for each script, a list and the coverage, where it is told to', async () => {
    const { code, stdout, stderr } = await run('rules', 'pages', '--out', 'site');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(join(home, 'site'));
    expect(readFileSync(join(home, 'site/en/fake-bank.html'), 'utf8')).toContain('<h1>Fake bank support</h1>');
    expect(readFileSync(join(home, 'site/zh-CN/coverage.md'), 'utf8')).toContain('假冒银行客服');
  });

  it('writes beside the catalog if not told where', async () => {
    expect(await run('rules', 'pages')).toMatchObject({ code: 0 });
    expect(readFileSync(join(home, 'rules/dist/pages/index.html'), 'utf8')).toContain('zh-CN/index.html');
  });
});

describe('rules test', () => {
  it('shows what a resident sees of each example, and why the genuine ones are', async () => {
    const { code, stdout } = await run('rules', 'test', 'fake-bank');
    expect(code).toBe(0);
    expect(stdout).toContain('── h1 (zh)\n我是银行客服，您的账户已冻结，请把钱转入安全账户。\n\nDANGER');
    expect(stdout.match(/^DANGER/gm)).toHaveLength(5);
    expect(stdout).toContain('no match\nGenuine because: An everyday message');
  });

  it('judges with a draft too, and lists the faults of its file alone', async () => {
    putRules('rules', {
      'bank/fake-bank.yaml': (text) =>
        text
          .replace('"status": "test"', '"status": "draft"')
          .replace('晚饭吃什么好呢', '我是银行客服，账户冻结，转入安全账户'),
      'advice.yaml': (text) => text.replace('"bulletin"', '"nowhere"'),
    });
    const { code, stdout } = await run('rules', 'test', 'fake-bank');
    expect(code).toBe(1);
    expect(stdout).toContain('is a draft');
    expect(stdout).toContain('near-miss-found');
    expect(stdout).not.toContain('nowhere');
  });

  it('says which scripts there are', async () => {
    const { code, stderr } = await run('rules', 'test', 'fake-bnak');
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'There is no script "fake-bnak". There are: fake-bank.\n' });
  });
});

describe('rules diff', () => {
  it('finds nothing between a catalog and itself, wherever its files stand', async () => {
    putRules('b');
    expect((await run('rules', 'diff', 'rules', 'b')).stdout).toContain('Nothing that has an id differs.');
  });

  it('says what is new, changed and retired, and which messages are judged otherwise', async () => {
    putRules('b', {
      // Another phrase in front moves every place in the tables, which is no change of the others.
      'signals/identity.yaml': (text) => text.replace('"{bank}<4>客服"', '"啊呀<2>客服","{bank}<4>客服"'),
      'signals/payment.yaml': (text) => text.replace('"safe account"', '"escrow account"'),
      'contacts.yaml': (text) => text.replaceAll('other-line', 'third-line'),
      'bank/fake-bank.yaml': (text) =>
        text.replace('"revision": 1', '"revision": 2').replaceAll('safe account', 'escrow account'),
    });
    put(
      'corpus.jsonl',
      [
        { id: 'lost', text: 'Your bank support here: account is frozen, use the safe account.' },
        { id: 'found', text: 'Your bank support here: put it into the escrow account.' },
        { id: 'as-before', text: '我是银行客服，您的账户已冻结，请把钱转入安全账户。' },
      ]
        .map((line) => JSON.stringify(line))
        .join('\n'),
    );
    const { code, stdout } = await run('rules', 'diff', 'rules', 'b', '--corpus', 'corpus.jsonl', '--json');
    expect(code).toBe(0);
    const { parts, corpus } = JSON.parse(stdout) as {
      parts: { kind: string; added: string[]; changed: { id: string; fields: string[] }[]; retired: string[] }[];
      corpus: object;
    };
    const told = parts.filter(({ added, changed, retired }) => added.length + changed.length + retired.length > 0);
    expect(told).toEqual([
      {
        kind: 'scripts',
        added: [],
        changed: [{ id: 'fake-bank', fields: ['examples', 'revision'] }],
        retired: [],
      },
      {
        kind: 'signals',
        added: [],
        changed: [
          { id: 'identity.bank', fields: ['match'] },
          { id: 'payment.safe-account', fields: ['match'] },
        ],
        retired: [],
      },
      { kind: 'contacts', added: ['third-line'], changed: [], retired: ['other-line'] },
    ]);
    expect(corpus).toMatchObject({ messages: 3, newly: ['found'], faulty: 0 });
    expect(
      (corpus as { otherLevel: string[]; noLonger: string[] }).otherLevel.concat(
        (corpus as { noLonger: string[] }).noLonger,
      ),
    ).toEqual(['lost']);
  });

  it('tells in words what became of each script', async () => {
    putRules('b', { 'bank/fake-bank.yaml': (text) => text.replace('poses as the bank', 'plays the bank') });
    const { code, stdout } = await run('rules', 'diff', 'rules', 'b', '--changelog');
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringContaining('**Fake bank support** (`fake-bank`): Changed: what it is.') as string,
    });
    const both = await run('rules', 'diff', 'rules', 'b', '--changelog', '--corpus', 'corpus.jsonl');
    expect(both).toMatchObject({ code: 2, stderr: expect.stringContaining('--corpus') as string });
  });

  it('tells a person the same, and counts lines that cannot be read', async () => {
    putRules('b', { 'bank/fake-bank.yaml': (text) => text.replace('"status": "test"', '"status": "retired"') });
    put('corpus.jsonl', '{"id":1,"text":"我是银行客服，您的账户已冻结，请把钱转入安全账户。"}\nrubbish\n');
    const { code, stdout, stderr } = await run('rules', 'diff', 'rules', 'b', '--corpus', 'corpus.jsonl');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^corpus\.jsonl:2: /);
    expect(stdout).toContain('retired: fake-bank');
    expect(stdout).toContain('Of 1 messages');
  });
});
