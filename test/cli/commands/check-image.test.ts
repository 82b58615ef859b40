import { describe, expect, it } from 'vitest';
import { ReaderError } from '@fraud-free/readers/node';
import { runCli, type Ran } from '../support/run-cli.js';
import { smallCatalog } from '../support/small-rules.js';

const DANGER = 'This is your bank support. Your account is frozen, pay into the safe account.';
const NOTHING = 'The parcel is at the door of your house.';

/** Stands for the readers: the bytes of a file are the words in it; `!code` can't be read, `qr:…` is a code. */
const readers = {
  ReaderError,
  siteFiles: () => [{ name: 'worker.js', path: '/package/worker.js', when: 'always' }],
  openPictures: () => ({
    end() {},
    async read(bytes: Uint8Array) {
      const text = Buffer.from(bytes).toString();
      if (text.startsWith('!')) throw new ReaderError(text.slice(1) as 'not-a-picture', 'as asked');
      const [, code] = text.split('qr:');
      const codes = code === undefined ? [] : [{ kind: 'QRCode', text: code }];
      return { text: text.split('qr:')[0]!, turns: [], confidence: 0.876, codes };
    },
  }),
};

const run = (args: readonly string[], files: Readonly<Record<string, string>> = {}): Promise<Ran> =>
  runCli(args, {
    files,
    io: { load: async (module) => (module.includes('readers') ? readers : { catalog: smallCatalog }) },
  });

describe('check --image', () => {
  it('shows what was read, then judges it', async () => {
    const { code, stdout } = await run(['check', '--image', 'shot.png'], { '/here/shot.png': DANGER });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^Read from shot\.png, 88 % sure .*:\n {2}This is your bank support.*\n\nDANGER/);
  });

  it('judges what codes say as well', async () => {
    const { code, stdout } = await run(['check', '--image', 'qr.png'], { '/here/qr.png': `qr:${DANGER}` });
    expect(code).toBe(1);
    expect(stdout).toContain(`  [QRCode] ${DANGER}\n\nDANGER`);
  });

  it('takes several, and goes on behind one that can not be read', async () => {
    const files = { '/here/a.png': NOTHING, '/here/b.png': '!nothing-legible', '/here/c.png': NOTHING };
    const { code, stdout, stderr } = await run(['check', '--image', 'a.png', 'b.png', 'c.png'], files);
    expect(code).toBe(1);
    expect(stdout.match(/NO MATCH/g)).toHaveLength(2);
    expect(stderr).toBe('No text and no code could be read in b.png. Type the words that matter.\n');
    expect((await run(['check', '--image', 'a.png'], files)).code).toBe(0);
  });

  it('answers programs with a line for each', async () => {
    const files = { '/here/a.png': DANGER, '/here/b.png': '!type-not-taken' };
    const { stdout } = await run(['check', '--json', '--image', 'a.png', 'b.png'], files);
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(first).toMatchObject({ image: 'a.png', text: DANGER, confidence: 0.876, verdict: { level: 'danger' } });
    expect(second).toMatchObject({ image: 'b.png', error: { code: 'type-not-taken' } });
  });

  it.each([
    [['check', '--image'], 'Something is missing'],
    [['check', '--image', 'a.png', '--file', 'b.txt'], '--image and --file cannot be used together'],
    [['check', '--image', 'a.png', '--jsonl'], '--image and --jsonl cannot be used together'],
    [['check', 'one', 'two'], '"two" is one argument too many'],
    [['check', '--image', 'gone.png'], 'Cannot read /here/gone.png'],
  ])('%j is refused', async (args, sentence) => {
    const { code, stderr } = await run(args);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
  });
});

describe('readers', () => {
  it('copies the files, and tells how large they are and when they are loaded', async () => {
    const { code, stdout, written } = await run(['readers', 'public'], { '/package/worker.js': 'x'.repeat(2500) });
    expect(code).toBe(0);
    expect(written['/here/public/worker.js']).toHaveLength(2500);
    expect(stdout).toMatch(
      /1 files were copied to \/here\/public[\s\S]*worker\.js +with the first picture or voice +3\n/,
    );
  });

  it('says so where what reads pictures is not installed', async () => {
    const load = async (): Promise<never> => {
      throw new Error('gone');
    };
    const { code, stderr } = await runCli(['readers', 'public'], { io: { load } });
    expect([code, stderr]).toEqual([2, 'What reads pictures is not installed. Install @fraud-free/readers.\n']);
  });
});
