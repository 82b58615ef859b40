import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runCli, type Outside, type Ran } from '../support/run-cli.js';

const DANGER = 'This is your bank support. Your account is frozen, pay into the safe account.';
const NOTHING = 'The parcel is at the door of your house.';

const scan = (files: Outside['files'], args: readonly string[], outside: Outside = {}): Promise<Ran> =>
  runCli(['scan', '--threads', '0', ...args], { ...outside, files: files ?? {} });

interface Row {
  readonly file: string;
  readonly line: number;
  readonly id: unknown;
  readonly level?: string;
  readonly error?: { readonly code: string };
}

const rows = (text: string): Row[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
const brief = (text: string): unknown[][] =>
  rows(text).map(({ file, line, id, level, error }) => [file, line, id, level ?? error?.code]);

describe('what is read', () => {
  it('is JSON, tables and plain lines, in the order of their names, in folders too', async () => {
    const files = {
      '/here/in/b.txt': `${NOTHING}\n\n${DANGER}\n`,
      '/here/in/a.csv': `id,text\n7,"${DANGER}"\n,"${NOTHING}"\n`,
      '/here/in/deep/c.jsonl': `${JSON.stringify({ text: DANGER })}\n${JSON.stringify({ id: 'x', turns: [{ from: 'A', text: NOTHING }] })}\nnonsense\n`,
      '/here/in/picture.png': 'not read',
    };
    const { code, stdout, stderr } = await scan(files, ['in']);
    expect(brief(stdout)).toEqual([
      ['in/a.csv', 2, '7', 'danger'],
      ['in/a.csv', 3, '', 'no-match'],
      ['in/b.txt', 1, 1, 'no-match'],
      ['in/b.txt', 3, 3, 'danger'],
      ['in/deep/c.jsonl', 1, 1, 'danger'],
      ['in/deep/c.jsonl', 2, 'x', 'no-match'],
      ['in/deep/c.jsonl', 3, null, 'line-json'],
    ]);
    expect(stderr).toBe('7 messages: danger 3, caution 0, no match 3, no answer 0, faulty 1\n');
    expect(code).toBe(1);
  });

  it.each([
    ['line ends of Windows, and a byte order mark', '\uFEFFtext\r\n"a ""b"", c"\r\n'],
    ['line ends that are mixed', 'text\r\n"a ""b"", c"\n'],
    ['spaces and letters of any case in the header', ' Text \n"a ""b"", c"\n'],
  ])('in a table may have %s', async (_, table) => {
    expect(brief((await scan({ '/here/t.csv': table }, ['t.csv'])).stdout)).toEqual([['t.csv', 2, 2, 'cannot-say']]);
  });

  it('in a table may have line ends in a cell, and rows of other lengths', async () => {
    const table = `id,note,内容\na,"two\nlines",${NOTHING}\nb\nc,,"${DANGER}",more\n`;
    expect(brief((await scan({ '/here/t.csv': table }, ['t.csv'])).stdout)).toEqual([
      ['t.csv', 3, 'a', 'no-match'],
      ['t.csv', 4, 'b', 'text-missing'],
      ['t.csv', 5, 'c', 'danger'],
    ]);
  });

  it('is the column that is named', async () => {
    const table = `text,note\n${NOTHING},"${DANGER}"\n`;
    expect(brief((await scan({ '/here/t.csv': table }, ['t.csv', '--column', 'note'])).stdout)[0]![3]).toBe('danger');
  });
});

describe('answers', () => {
  it('as a table have a head, and nothing that a spreadsheet takes for a formula', async () => {
    const file = { '/here/m.jsonl': `${JSON.stringify({ id: '=1+1', text: DANGER })}\n` };
    const { stdout } = await scan(file, ['m.jsonl', '--format', 'csv']);
    const [head, row] = stdout.split('\n');
    expect(head).toBe('file,line,id,level,score,script,stage,signals,error');
    expect(row).toMatch(
      /^m\.jsonl,1,'=1\+1,danger,0\.\d{3},fake-bank,payment,identity\.bank pressure\.frozen payment\.safe-account,$/,
    );
  });

  it('go to the file that is named, and nothing of the checkpoint stays', async () => {
    const { stdout, written } = await scan({ '/here/m.txt': DANGER }, ['m.txt', '--out', 'new/out.jsonl']);
    expect(stdout).toBe('');
    expect(Object.keys(written)).toEqual(['/here/new/out.jsonl']);
    expect(brief(written['/here/new/out.jsonl']!)).toEqual([['m.txt', 1, 1, 'danger']]);
  });
});

describe('stopped and resumed at any place', () => {
  const lines = Array.from({ length: 1500 }, (_, i) => (i % 3 === 0 ? DANGER : `${NOTHING} ${'é'.repeat(i % 7)}`));
  const files = {
    '/here/a.txt': lines.join('\n'),
    '/here/b.csv': `id,text\n${lines.map((line, i) => `${i},"${line}\n"`).join('\n')}\n`,
    '/here/c.jsonl': lines.map((text) => JSON.stringify({ text })).join('\n'),
  };
  const args = ['a.txt', 'b.csv', 'c.jsonl', '--out', 'out'];

  it('gives the same answers as in one go', async () => {
    const whole = (await scan(files, args)).written['/here/out']!;
    expect(rows(whole)).toHaveLength(4500);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 17 }), async (batches) => {
        let answered = 0;
        const stopAfter = (callback: () => void) => {
          stop = callback;
          return () => {};
        };
        let stop = (): void => {};
        const first = await scan(files, args, {
          io: {
            onStop: stopAfter,
            now: () => {
              if (++answered > batches) stop();
              return 0;
            },
          },
        });
        if (first.written['/here/out.unfinished'] === undefined) {
          expect(first.written['/here/out']).toBe(whole);
          return;
        }
        expect(first.code).toBe(1);
        expect(first.stderr).toContain('--resume');
        // As a crash leaves it: more was written than the checkpoint knows of.
        const left = { ...files, ...first.written, '/here/out': `${first.written['/here/out']!}{"torn` };
        const second = await scan(left, [...args, '--resume']);
        expect(second.written['/here/out']).toBe(whole);
        expect(second.stderr).toMatch(/^4500 messages: /);
      }),
      { numRuns: 8, seed: 7 },
    );
  });

  it('refuses what is another scan, and does not throw an unfinished one away', async () => {
    let stop = (): void => {};
    const { written } = await scan(files, args, {
      io: {
        onStop: (callback) => {
          stop = callback;
          return () => {};
        },
        now: () => {
          stop();
          return 0;
        },
      },
    });
    const left = { ...files, ...written };
    expect(await scan(left, args)).toMatchObject({ code: 2, stderr: expect.stringContaining('unfinished') });
    expect(await scan(left, [...args, '--resume', '--format', 'csv'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--format'),
    });
    expect(await scan({ ...left, '/here/a.txt': 'changed' }, [...args, '--resume'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('/here/a.txt'),
    });
    expect(await scan({ ...left, '/here/out.unfinished': '{}' }, [...args, '--resume'])).toMatchObject({ code: 2 });
  });
});

describe('wrong use', () => {
  const files = { '/here/a.txt': NOTHING, '/here/t.csv': 'a,b\n1,2\n', '/here/x.pdf': '' };

  it.each([
    [['a.txt', '--resume'], '--out'],
    [['a.txt', '--out', 'a.txt'], 'cannot be written at the same time'],
    [['a.txt', '--format', 'xml'], 'jsonl|csv'],
    [['a.txt', '--threads', '-1'], '--threads'],
    [['a.txt', '--threads', '1.5'], '0…256'],
    [['x.pdf'], '.jsonl, .ndjson, .csv, .txt'],
    [['t.csv'], 'only: a, b'],
    [['t.csv', '--column', 'c'], 'no column "c"'],
    [['gone.txt'], 'gone.txt'],
  ])('%j is told: %s', async (args, sentence) => {
    const io = {
      measure: async (path: string) => {
        if (path in files) return { bytes: 1, written: 0 };
        throw new Error('ENOENT: no such file or directory');
      },
    };
    const ran = await runCli(['scan', ...(args.includes('--threads') ? [] : ['--threads', '0']), ...args], {
      files,
      io,
    });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(sentence);
  });
});

it('shows a person how far it is, and takes that away at the end', async () => {
  let time = 0;
  const { stderr } = await scan({ '/here/a.txt': `${DANGER}\n`.repeat(600) }, ['a.txt'], {
    io: { stderrIsTerminal: true, now: () => (time += 1000) },
  });
  expect(stderr).toMatch(/\r\d+ %, 256 messages, .*danger 256/);
  expect(stderr).toMatch(/\r\u001B\[K600 messages: danger 600/);
});
