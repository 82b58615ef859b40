import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCli } from './support/run-cli.js';

const COMMANDS = ['check', 'search', 'eval', 'rules check', 'rules build'];

describe('help', () => {
  it.each(['--help', '-h'])('%s lists every command', async (flag) => {
    const { code, stdout, stderr } = await runCli([flag]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const command of COMMANDS) expect(stdout).toContain(`  ${command} `);
  });

  it.each(COMMANDS)('%s --help says how to use it, its options and its exit codes', async (command) => {
    const { code, stdout } = await runCli([...command.split(' '), '--help', '--no-such-option']);
    expect(code).toBe(0);
    expect(stdout).toContain(`fraud-free ${command}`);
    expect(stdout).toContain('--lang TAG');
    expect(stdout).toMatch(/Exit codes: 0 .*2 wrong use/s);
  });

  it('on a group lists the commands of the group', async () => {
    const { stdout } = await runCli(['rules', '--help']);
    expect(stdout).toContain('rules build');
    expect(stdout).not.toContain('  eval');
  });

  it('--version is the version of the package', async () => {
    const manifest = new URL('../../packages/cli/package.json', import.meta.url);
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
    expect(await runCli(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n` });
  });
});

describe('the language', () => {
  it.each([
    [{}, [], '用法'],
    [{ LANG: 'C.UTF-8' }, [], '用法'],
    [{ LANG: 'POSIX' }, [], '用法'],
    [{ LANG: 'zh_TW.UTF-8' }, [], '用法'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_US.UTF-8' }, [], 'Usage'],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_CN' }, [], '用法'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: '' }, [], 'Usage'],
    [{ LANG: 'fr_FR.UTF-8' }, [], 'Usage'],
    [{ LANG: 'en_US.UTF-8' }, ['--lang', 'zh-CN'], '用法'],
    [{}, ['--lang=en'], 'Usage'],
  ])('in %j with %j has the word %s', async (env, args, word) => {
    expect((await runCli(['check', '--help', ...args], { env })).stdout).toContain(word);
    if (args.length < 1) expect((await runCli(['--help'], { env })).stdout).toContain(word);
  });

  it('of the list of commands can be chosen too', async () => {
    expect((await runCli(['--help', '--lang', 'zh'])).stdout).toContain('用法');
  });
});

describe('wrong use is exit code 2 and a sentence on stderr', () => {
  it.each([
    [[], 'a command is missing'],
    [['chek'], 'no command "chek"'],
    [['rules'], 'no command "rules"'],
    [['rules', 'chekc'], 'no command "rules chekc"'],
    [['--jsonl'], 'no option --jsonl'],
    [['check', '--jsno', 'text'], 'no option --jsno'],
    [['check', '-x'], 'no option -x'],
    [['check', '--constructor'], 'no option --constructor'],
    [['check', '--file'], '--file needs a value: --file FILE'],
    [['check', '--file', '--json'], '--file needs a value: --file FILE'],
    [['check', '--file='], '--file needs a value'],
    [['check', '--json=yes', 'text'], '--json takes no value'],
    [['check', 'two', 'words'], '"words" is one argument too many'],
    [['check', 'text', '--jsonl'], '"text" and --jsonl cannot be used together'],
    [['check', 'text', '--file', 'f'], '"text" and --file cannot be used together'],
    [['check', '--jsonl', '--file', 'f'], '--file and --jsonl cannot be used together'],
    [['check', '--lang', 'tlh', 'text'], 'language "tlh"'],
    [['check', '--lang'], '--lang needs a value'],
    [['eval'], 'Something is missing'],
    [['eval', 'a.jsonl', '--json', '--markdown'], '--json and --markdown cannot be used together'],
    [['eval', 'a.jsonl', '--by', 'lang'], '--by cannot be "lang". Expected: --by kind|family'],
    [['search'], 'Something is missing'],
    [['search', 'x', '--limit', '0'], '--limit cannot be "0"'],
    [['rules', 'build', 'a', 'b'], '"b" is one argument too many'],
  ])('%j: %s', async (args, sentence) => {
    const { code, stdout, stderr } = await runCli(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr).toContain('fraud-free');
  });

  it('is told in Chinese to a Chinese', async () => {
    expect((await runCli(['check', '--jsno'], { env: {} })).stderr).toContain('没有 --jsno 这个选项');
  });
});

describe('a catalog', () => {
  const check = ['check', 'Your parcel is at the door of the house'];

  it('that is not installed ends in a sentence on what to do', async () => {
    const load = () => Promise.reject(new Error('ERR_MODULE_NOT_FOUND'));
    const { code, stderr } = await runCli(check, { io: { load } });
    expect(code).toBe(2);
    expect(stderr).toContain('fraud-free rules build');
  });

  it('that is none is refused with its faults', async () => {
    const load = async () => ({ catalog: { format: 1 } });
    const { code, stderr } = await runCli(check, { io: { load } });
    expect(code).toBe(2);
    expect(stderr).toContain('catalog.version');
  });

  it.each([
    ['no JSON', 'SyntaxError'],
    ['{}', 'catalog.format'],
    ['{"format":99}', 'format 99'],
  ])('named by --catalog and holding %s is refused', async (text, reason) => {
    const { code, stderr } = await runCli([...check, '--catalog', 'c.json'], { files: { '/here/c.json': text } });
    expect(code).toBe(2);
    expect(stderr).toContain('/here/c.json');
    expect(stderr).toContain(reason);
  });

  it('named by --catalog and no UTF-8 is refused, not taken for a finding', async () => {
    const files = { '/here/c.json': Uint8Array.of(0xd2, 0xf8) };
    const { code, stderr } = await runCli([...check, '--catalog', 'c.json'], { files });
    expect(code).toBe(2);
    expect(stderr).toContain('/here/c.json is no UTF-8');
  });

  it('named by --catalog and not there is told with the reason of the system, and the path once', async () => {
    const { code, stderr } = await runCli([...check, '--catalog', 'c.json']);
    expect(code).toBe(2);
    expect(stderr).toBe('Cannot read /here/c.json: ENOENT: no such file or directory.\n');
  });
});

describe('what is no fault of the user', () => {
  it('is not swallowed', async () => {
    const write = () => Promise.reject(new TypeError('a fault of ours'));
    await expect(runCli(['--version'], { io: { stdout: { write, end: async () => {} } } })).rejects.toThrow(
      'a fault of ours',
    );
  });
});
