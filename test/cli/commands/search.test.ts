import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.js';
import { smallCatalog, smallSearchIndex } from '../support/small-rules.js';

describe('search', () => {
  it('tells of the scripts found, in the language asked for', async () => {
    expect(await runCli(['search', 'fake bank'])).toMatchObject({
      code: 0,
      stdout: 'Fake bank support (fake-bank · Posing as a bank)\n  Somebody poses as the bank and takes your money.\n',
    });
    expect((await runCli(['search', '假冒银行', '--lang', 'zh-CN'])).stdout).toContain(
      '假冒银行客服（fake-bank · 冒充银行）',
    );
  });

  it('does not repeat a category that is called like its script', async () => {
    const [script] = smallCatalog.scripts;
    const catalog = { ...smallCatalog, categories: [{ id: 'bank', title: script!.title, official: {} }] };
    const { stdout } = await runCli(['search', 'fake bank'], {
      io: { load: async () => ({ catalog, searchIndex: smallSearchIndex }) },
    });
    expect(stdout).toMatch(/^Fake bank support \(fake-bank\)\n/);
  });

  it('prints JSON', async () => {
    const { code, stdout } = await runCli(['search', 'fake bank', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      query: 'fake bank',
      results: [{ id: 'fake-bank', score: expect.any(Number) as number }],
    });
  });

  it('makes the index of another catalog on the spot', async () => {
    const found = { code: 0, stdout: expect.stringContaining('Fake bank support') as string };
    const json = { '/here/catalog.json': JSON.stringify(smallCatalog) };
    expect(await runCli(['search', 'fake bnak', '--catalog', 'catalog.json'], { files: json })).toMatchObject(found);
  });

  it('says so when nothing was found; that is no fault', async () => {
    expect(await runCli(['search', 'xylophone'])).toMatchObject({
      code: 0,
      stdout: 'No script was found for "xylophone".\n',
    });
  });
});
