import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processIo } from '@fraud-free/cli';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../print/support/read-pdf.js';
import { runCli } from '../cli/support/run-cli.js';

const CATALOG = join(process.cwd(), 'rules/dist/catalog.json');
const { args: _, env: _env, stdin: _in, stdout: _out, stderr: _err, ...outside } = processIo();
const files = (path: string): string => join(home, 'site', path);

let home: string;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'traditional-'));
  cpSync('examples/campaign', join(home, 'sunny'), { recursive: true });
  // Its own texts go by the other name; what the site, the sheets and the catalog say comes in those characters.
  for (const name of ['campaign.yaml', ...readdirSync('examples/campaign/alerts').map((one) => `alerts/${one}`)]) {
    const path = join(home, 'sunny', name);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('zh-CN', 'zh-Hant'));
  }
  const io = { ...outside, cwd: home, stdinIsTerminal: false };
  const { code, stderr } = await runCli(['campaign', 'build', 'sunny', '--out', 'site', '--catalog', CATALOG], { io });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
}, 120_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('a campaign in traditional Chinese', () => {
  it.each([
    ['index.html', /可疑訊息/, /我收到一条可疑消息|跳到正文[^]*栏目/],
    ['paid/index.html', /我已經付了錢/, /我已经付了钱/],
    ['quiz/winter/index.html', /道題，不計時/, /道题/],
    ['frauds/index.html', /公檢法|帳戶|詐/, /查一查骗局/],
  ])('has %s in the characters of its language', (path, there, missing) => {
    const text = readFileSync(files(path), 'utf8');
    expect(text).toMatch(there);
    expect(text).not.toMatch(missing);
  });

  it.each([
    ['poster/refund-group', ['記住這一句', '拿不準，先問一問'], ['记住这一句']],
    ['leaflet/leaflet', ['錢已經轉了', '拿不準的時候'], ['钱已经转了']],
    ['door-note/visit', ['來訪人', '不要驗證碼'], ['来访人']],
    ['quiz-sheet/winter', ['答案和道理', '這一頁另外放'], ['这一页另外放']],
    ['calendar/calendar', ['再來一次的日子'], ['再来一次的日子']],
    ['certificate/certificate', ['紀念證書'], ['纪念证书']],
  ])('has %s on paper, every character with a shape', async (name, there, missing) => {
    const { pages, fonts } = await readPdf(readFileSync(files(`print/${name}.zh-Hant.A4.pdf`)));
    const text = pages.map((page) => page.text).join('\n');
    for (const words of there) expect(text).toContain(words);
    for (const words of missing) expect(text).not.toContain(words);
    expect(text).not.toMatch(/[\0\uFFFD]/);
    expect(fonts.filter(({ name: font }) => !/NotoSansSC/i.test(font))).toEqual([]);
  });
});
