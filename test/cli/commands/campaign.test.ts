import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCampaign, readFolder } from '@fraud-free/campaign';
import { processIo } from '@fraud-free/cli';
import { openCatalog } from '@fraud-free/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli, type Outside, type Ran } from '../support/run-cli.js';

const { look, readFile, writeFile } = processIo();
const CATALOG = join(process.cwd(), 'rules/dist/catalog.json');
const catalog = openCatalog(JSON.parse(readFileSync(CATALOG, 'utf8')));

const ANSWERS = [
  '--title',
  '阳光社区',
  '--issuer',
  '居委会',
  '--tel',
  '010-00000000',
  '--address',
  'https://example.com/sunny/',
];

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'cli-campaign-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

async function run(args: readonly string[], outside: Outside = {}): Promise<Ran> {
  return await runCli(args, { ...outside, io: { look, readFile, writeFile, cwd: home } });
}

const text = (path: string): string => readFileSync(join(home, path), 'utf8');

describe('campaign init', () => {
  it.each(['four-levels', 'one-plus-n', 'three-plus-n', 'two-heads-four-members'])(
    'writes a campaign without a fault, organised as %s',
    async (organised) => {
      expect(await run(['campaign', 'init', 'sunny', ...ANSWERS, '--organised', organised])).toMatchObject({
        code: 0,
        stderr: '',
      });
      const { campaign, findings } = loadCampaign(readFolder(join(home, 'sunny')), catalog);
      expect(findings).toEqual([]);
      expect(campaign).toMatchObject({
        id: 'sunny',
        title: { 'zh-CN': '阳光社区' },
        address: 'https://example.com/sunny/',
      });
    },
  );

  it('asks at a terminal, and again for what cannot be, in words of a question', async () => {
    const answers = ['', '', '阳光社区', '', '居委会', '', 'none', '010-00000000', 'https://example.com/sunny/'];
    const stdin = [...answers, '2026-12-01', 'two', '4', '', '', '', ''].join('\n');
    const { code, stderr } = await run(['campaign', 'init', 'sunny'], { stdin, stdinIsTerminal: true });
    expect(code).toBe(0);
    expect(stderr).toMatch(/cannot be left empty[^]*"none" does not fit[^]*"two" does not fit/);
    expect(stderr).not.toContain('--');
    const { campaign, findings } = loadCampaign(readFolder(join(home, 'sunny')), catalog);
    expect(findings).toEqual([]);
    expect(campaign).toMatchObject({
      period: { from: '2026-12-01', until: '2026-12-29' },
      title: { 'zh-CN': '阳光社区', en: 'Fraud-free community' },
      issuer: { tel: '010-00000000' },
    });
  });

  it('asks for no English where a campaign has none', async () => {
    const answers = ['zh-CN', '阳光社区', '居委会', '010-00000000', 'https://example.com/sunny/', '', '', '', '', ''];
    const outside = { stdinIsTerminal: true };
    expect((await run(['campaign', 'init', 'sunny'], { ...outside, stdin: answers.join('\n') })).code).toBe(0);
    const alert = await run(['alert', 'new', 'refund', 'sunny'], { ...outside, stdin: '\n退费群\n不要进群\n' });
    expect(alert).toMatchObject({ code: 0, stderr: expect.stringContaining('cannot be left empty') as string });
    const { campaign, alerts } = loadCampaign(readFolder(join(home, 'sunny')), catalog);
    expect(campaign).toMatchObject({ languages: ['zh-CN'], title: { 'zh-CN': '阳光社区' } });
    expect(alerts).toMatchObject([{ title: { 'zh-CN': '退费群' }, text: { 'zh-CN': '不要进群' } }]);
  });

  it('keeps a title with every sign of YAML in it', async () => {
    const title = '“阳光”: {社区} #1 \\ - [x] \'"';
    await run(['campaign', 'init', 'sunny', ...ANSWERS, '--title', title]);
    expect(loadCampaign(readFolder(join(home, 'sunny')), catalog).campaign?.title['zh-CN']).toBe(title);
  });

  it.each<[string, string[], RegExp]>([
    ['nothing to call it', [], /--title/],
    [
      'an address without its end',
      [...ANSWERS, '--address', 'https://example.com/sunny'],
      /https:\/\/example\.com\/sunny\//,
    ],
    ['a day that there is not', [...ANSWERS, '--from', '2027-02-30'], /2027-02-30/],
    ['a year for a day', [...ANSWERS, '--from', '2027'], /"2027"/],
    ['a level that there is not', [...ANSWERS, '--level', 'moon'], /street \| community/],
  ])('refuses %s, and writes nothing', async (_name, args, message) => {
    expect(await run(['campaign', 'init', 'sunny', ...args])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(message) as string,
    });
    expect(readdirSync(home)).toEqual([]);
  });

  it('leaves a campaign that is there as it is', async () => {
    await run(['campaign', 'init', 'sunny', ...ANSWERS]);
    const before = text('sunny/campaign.yaml');
    expect((await run(['campaign', 'init', 'sunny', ...ANSWERS, '--title', '另一个'])).code).toBe(2);
    expect(text('sunny/campaign.yaml')).toBe(before);
  });
});

describe('a campaign at work', () => {
  beforeEach(async () => void (await run(['campaign', 'init', 'sunny', ...ANSWERS])));
  const alert = (id: string, ...more: string[]): Promise<Ran> =>
    run([
      'alert',
      'new',
      id,
      'sunny',
      '--title',
      '退费群',
      '--title-en',
      'Refunds',
      '--text',
      '不要进群',
      '--text-en',
      'Do not join',
      ...more,
    ]);
  const withCatalog = (command: string): Promise<Ran> =>
    run(['campaign', command, 'sunny', '--catalog', CATALOG, ...(command === 'build' ? ['--no-print'] : [])]);
  const items = (): { id: string; _fraud_free: { kind: string } }[] =>
    (JSON.parse(text('sunny/dist/alerts/alerts.en.json')) as { items: [] }).items;

  it.each([
    ['that of its script', ['--script', 'impersonating-authority'], 'severe'],
    ['that of another script', ['--script', 'LESSER'], 'LESSER'],
    ['what it is told, whatever the script', ['--script', 'impersonating-authority', '--severity', 'minor'], 'minor'],
    ['in between without a script', [], 'moderate'],
  ])('gives an alert the severity: %s', async (_name, more, expected) => {
    const lesser = catalog.scripts.find(({ severity }) => severity !== 'severe')!;
    const args = more.map((one) => (one === 'LESSER' ? lesser.id : one));
    expect(await alert('refunds', ...args, '--catalog', CATALOG)).toMatchObject({ code: 0 });
    const severity = expected === 'LESSER' ? lesser.severity : expected;
    expect(text('sunny/alerts/refunds.yaml')).toContain(`\nseverity: ${severity}\n`);
  });

  it('writes no alert about a script that there is not', async () => {
    const { code, stderr } = await alert('refunds', '--script', 'moon-loan', '--catalog', CATALOG);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('"moon-loan"') as string });
    expect(readdirSync(join(home, 'sunny'))).not.toContain('alerts');
  });

  it('publishes an alert, and takes it back', async () => {
    expect(await alert('refunds')).toMatchObject({ code: 0, stderr: '' });
    expect(await withCatalog('build')).toMatchObject({ code: 0, stderr: '' });
    expect(items()).toMatchObject([{ id: 'refunds', _fraud_free: { kind: 'new' } }]);
    // A minute later, since an alert is younger than what it takes back.
    writeFileSync(
      join(home, 'sunny/alerts/refunds.yaml'),
      text('sunny/alerts/refunds.yaml').replace(/published: '\d{4}/, "published: '2020"),
    );
    expect(await alert('refunds-back', '--kind', 'cancel', '--replaces', 'refunds')).toMatchObject({ code: 0 });
    await withCatalog('build');
    expect(items().map((item) => item._fraud_free.kind)).toEqual(['cancel', 'new']);
    expect(text('sunny/dist/alerts/cap/refunds-back.xml')).toContain('<msgType>Cancel</msgType>');
  });

  it('builds nothing from what has an error, and says which', async () => {
    writeFileSync(
      join(home, 'sunny/campaign.yaml'),
      text('sunny/campaign.yaml').replace('measure: knowledge', 'measure: fame'),
    );
    for (const command of ['check', 'build']) {
      const { code, stdout } = await withCatalog(command);
      expect({ code, stdout }).toEqual({
        code: 1,
        stdout: expect.stringMatching(/campaign\.yaml:\d+:\d+ error schema[^]*fame/) as string,
      });
    }
    expect(readdirSync(join(home, 'sunny'))).toEqual(['campaign.yaml']);
  });

  it.each<[string, string[], RegExp]>([
    ['an id that is none', ['Refunds!'], /is no id/],
    ['an update of nothing', ['more', '--kind', 'update'], /--replaces/],
    ['a kind that there is not', ['more', '--kind', 'rumour'], /new, update, cancel, all-clear/],
    ['too many days', ['more', '--days', '900'], /1–365/],
  ])('refuses %s', async (_name, [id = '', ...more], message) => {
    expect(await alert(id, ...more)).toMatchObject({ code: 2, stderr: expect.stringMatching(message) as string });
  });

  it('says where there is no campaign', async () => {
    expect(await run(['campaign', 'check', 'moon', '--catalog', CATALOG])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/no folder that can be read/) as string,
    });
  });
});
