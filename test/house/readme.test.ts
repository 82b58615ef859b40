import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../support/markdown.js';
import { modulesOf, PACKAGES, ROOT, textOf } from '../support/sources.js';

const PAGES = [
  'README.md',
  'README.zh-CN.md',
  'CONTRIBUTING.md',
  'rules/README.md',
  ...PACKAGES.map((name) => `packages/${name}/README.md`),
];

const blocks = PAGES.flatMap((page) =>
  blocksOf(page).map(({ language, text, line }) => ({ language, text, place: `${page}:${line}` })),
);
const inLanguages = (...languages: string[]) => blocks.filter(({ language }) => languages.includes(language));

/** Lines of shell without their comments and prompts. */
const commands = inLanguages('sh').flatMap(({ text, place }) =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+#\s.*$/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((command) => ({ command, place })),
);

/** What the documentation's reader has in the folder. */
const READERS_FILES = {
  'message.txt': '您好，您的快递已放在门口。',
  'talk.txt': '甲：您好，您的快递已放在门口。\n乙：好的，谢谢。\n',
  'spring.yaml': [
    'id: spring',
    'title: { zh-CN: 春季, en: Spring }',
    'lang: zh-CN',
    'items:',
    '  - { id: a, kind: fraud-or-real, script: fake-loan, text: 先交保证金再放款, truth: fraud, why: 不会先收钱 }',
    '  - { id: b, kind: fraud-or-real, script: fake-loan, text: 请到网点办理, truth: real, why: 没有要钱 }',
    '',
  ].join('\n'),
  'messages.jsonl': '{"id":1,"text":"您好，您的快递已放在门口。"}\n',
  'folder/messages.jsonl': '{"id":1,"text":"您好，您的快递已放在门口。"}\n',
  'labelled.jsonl':
    '{"id":1,"source":"own","lang":"zh","kind":"sms","label":"benign","family":"parcel","text":"您的快递已到。"}\n',
};

describe('programs in the documentation', () => {
  it('are found', () => {
    expect(inLanguages('js', 'ts').length).toBeGreaterThan(2);
    expect(inLanguages('html').length).toBeGreaterThan(0);
    expect(commands.length).toBeGreaterThan(3);
  });

  it.each(inLanguages('js', 'ts'))('$place runs, and gives what it says', ({ text, place }) => {
    const file = join(ROOT, '.cache/readme', `${place.replaceAll(/\W+/g, '-')}.mjs`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, asserting(text));
    execFileSync(process.execPath, [file], { cwd: ROOT, stdio: 'pipe' });
  });

  it.each(inLanguages('html'))('$place uses elements that exist', ({ text }) => {
    const defined = modulesOf('elements')
      .filter((file) => file.endsWith('/define.ts'))
      .flatMap((file) => [...textOf(file).matchAll(/'(fraud-[a-z-]+)'/g)].map(([, name]) => name));
    const used = [...text.matchAll(/<(fraud-[a-z-]+)/g)].map(([, name]) => name);
    expect(defined).toEqual(expect.arrayContaining(used));
  });

  it.each(commands.filter(({ command }) => command.startsWith('npm ')))('$place: $command exists', ({ command }) => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const [, verb, script] = command.split(' ');
    if (verb === 'install') return;
    expect(Object.keys(scripts)).toContain(verb === 'run' ? script : verb);
  });

  it.each(
    commands
      .map(({ command, place }) => ({ command: command.replace(/^npx /, ''), place }))
      .filter(({ command }) => command.startsWith('fraud-free ')),
  )(
    '$place: $command runs',
    ({ command }) => {
      const folder = join(ROOT, '.cache/readme/reader');
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(join(folder, 'folder'), { recursive: true });
      cpSync(join(ROOT, 'test/rules/genuine'), join(folder, 'test/rules/genuine'), { recursive: true });
      for (const [name, text] of Object.entries(READERS_FILES)) writeFileSync(join(folder, name), text);
      const shell = `fraud-free() { "${process.execPath}" "${join(ROOT, 'packages/cli/bin/fraud-free.js')}" "$@"; }; ${command}`;
      const { status, stderr } = spawnSync('bash', ['-c', shell], { cwd: folder, encoding: 'utf8', input: '' });
      // 1 says that something was found; 2 that the call is wrong.
      expect([0, 1], stderr).toContain(status);
      // Some compile all the rules, twice.
    },
    120_000,
  );
});

describe('places in the documentation', () => {
  it.each(PAGES)('%s links to what exists', (page) => {
    const missing = [...textOf(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
      .map(([, link]) => join(dirname(page), link!))
      .filter((file) => !existsSync(join(ROOT, file)));
    expect(missing).toEqual([]);
  });

  it('name tests and tools that exist', () => {
    const missing = PAGES.flatMap((page) => textOf(page).match(/\b(test|tools)\/[\w./-]+\.(ts|mjs)\b/g) ?? []).filter(
      (file) => !existsSync(join(ROOT, file)),
    );
    expect(missing).toEqual([]);
  });
});

/** Turns `expression; // => value` into a claim; after the value, a comma and prose may follow. */
function asserting(text: string): string {
  const value = /'[^']*'|-?\d[\d.]*|true|false|\[.*\]|\{.*\}/.source;
  const claim = new RegExp(`^( *)(const (\\w+) = )?(.+?); *// => (${value})(?:[,，].*)?$`, 'gm');
  const claims = text.replaceAll(
    claim,
    (_, indent: string, declaration: string | undefined, name: string, expression: string, expected: string) =>
      declaration === undefined
        ? `${indent}assert.deepEqual(${expression}, ${expected});`
        : `${indent}${declaration}${expression};\n${indent}assert.deepEqual(${name}, ${expected});`,
  );
  if (claims.includes('// =>')) throw new Error(`What is expected here is no plain value:\n${text}`);
  return `import assert from 'node:assert/strict';\n${claims}\n`;
}
