import {
  buildRules,
  compileRules,
  printCatalog,
  readRules,
  type PrintedFiles,
  type RuleFile,
} from '@fraud-free/catalog';
import { createEngine, decodeCatalog, type Catalog } from '@fraud-free/core';
import { addTexts } from '@fraud-free/core/wire';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SCRIPT, smallRules } from './support/small-rules.js';

let directory: string;

beforeEach(() => {
  // Below the packages, since the module that is built imports one.
  directory = mkdtempSync(fileURLToPath(new URL('../../node_modules/.fraud-free-rules-', import.meta.url)));
});

afterEach(() => {
  rmSync(directory, { recursive: true });
});

function write(files: readonly RuleFile[], below = ''): string {
  for (const { path, text } of files) {
    const file = join(directory, below, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return join(directory, below);
}

describe('readRules', () => {
  it('reads YAML files in folders, sorted, with their paths inside the directory', () => {
    const root = write(smallRules());
    write([
      { path: 'README.md', text: '# no rules' },
      { path: 'dist/old.yaml', text: 'built' },
      { path: '.hidden/x.yaml', text: 'hidden' },
      { path: 'parcels/other.yml', text: 'also yaml' },
    ]);
    const files = readRules(root);
    const expected = [...smallRules().map(({ path }) => path), 'parcels/other.yml'].sort();
    expect(files.map(({ path }) => path)).toEqual(expected);
    expect(files.find(({ path }) => path === 'words.yaml')!.text).toBe('courier: [某(某)?快递, 某物流]\n');
  });

  it('reads rules that are based on others: what is added, what takes a place, what stands in front', () => {
    const root = write(smallRules());
    const settings = smallRules().find(({ path }) => path === 'catalog.yaml')!.text;
    write([
      { path: 'dist/city/catalog.yaml', text: '# ours\nbasedOn: ../..\nversion: 2099.01.01\n' },
      { path: 'dist/city/advice.yaml', text: '- id: ask-the-city' },
      { path: 'dist/city/parcels/new.yaml', text: 'id: new' },
      { path: 'dist/city/questions/old.yaml', text: '- id: q' },
    ]);
    const [below, above] = [readRules(root), readRules(join(root, 'dist/city'))];
    const textOf = (path: string) => above.find((file) => file.path === path)?.text;
    expect(above.map(({ path }) => path).sort()).toEqual(
      [...below.map(({ path }) => path), 'parcels/new.yaml', 'questions/old.yaml'].sort(),
    );
    expect(textOf('advice.yaml')).toBe(`- id: ask-the-city\n${below.find(({ path }) => path === 'advice.yaml')!.text}`);
    expect(textOf('catalog.yaml')).toContain('version: 2099.01.01\n');
    expect(textOf('catalog.yaml')!.match(/^version:/gm)).toHaveLength(1);
    expect(textOf('catalog.yaml')).not.toContain('basedOn');
    expect(settings).toContain('judge:');
    expect(textOf('catalog.yaml')).toContain('judge:');
  });

  it('tells of rules that are based on themselves', () => {
    const root = write([{ path: 'catalog.yaml', text: 'basedOn: .\n' }]);
    expect(() => readRules(root)).toThrowCode('directory-missing');
  });

  it.each([
    ['a directory that does not exist', 'directory-missing', () => join(directory, 'nowhere')],
    ['a file', 'directory-missing', () => join(write(smallRules()), 'words.yaml')],
    ['a directory without rules', 'directory-empty', () => directory],
  ])('refuses %s', (_, code, where) => {
    expect(() => readRules(where())).toThrowCode(code);
  });
});

describe('buildRules', () => {
  it('gives the files of a package', async () => {
    const { files, findings } = buildRules(write(smallRules()));
    expect(findings).toEqual([]);
    expect(Object.keys(files!)).toEqual([
      'catalog.json',
      'catalog.bin',
      'base.bin',
      'packs/cn.zh-CN.json',
      'packs/cn.en.json',
      'zh.bin',
      'extended.bin',
      'en.bin',
      'payments.bin',
      'learning.bin',
      'procedures.bin',
      'zh-Hant.bin',
      'zh-Hant-more.bin',
      'zh-Hant.js',
      'zh-Hant.d.ts',
      'search.json',
      'search.js',
      'search.d.ts',
      'index.js',
      'index.d.ts',
      'record.json',
      'withdrawn.json',
    ]);
    const { catalog } = compileRules(smallRules());
    expect(JSON.parse(files!['catalog.json'])).toEqual(catalog);
    const { 'catalog.bin': check, 'payments.bin': payments, ...others } = files!;
    const whole = [check, payments, others['learning.bin'], others['procedures.bin']] as const;
    expect(decodeCatalog(...whole)).toEqual(catalog);
    const traditional = decodeCatalog(...whole, others['zh-Hant.bin'], others['zh-Hant-more.bin']);
    expect(traditional.advice[0]!.text['zh-Hant']).toBe('先停下');
    expect(traditional.scripts[0]!.rebuttals[0]!['zh-Hant']).toBe('他們會說訂單是真的');
    const simplified = JSON.stringify(traditional).replaceAll(/,"zh-Hant":"[^"]*"/g, '');
    expect(JSON.parse(simplified)).toEqual(catalog);

    const texts = join(directory, 'zh-hant.mjs');
    writeFileSync(texts, files!['zh-Hant.js']);
    const { traditional: parts } = (await import(/* @vite-ignore */ pathToFileURL(texts).href)) as {
      traditional: Uint8Array[];
    };
    const open = decodeCatalog(...whole);
    expect(addTexts(open, ...parts)).toEqual(traditional);
    const message = '您好，我是某某快递，您的包裹丢失，请打开屏幕共享，再转到账户里。';
    expect(createEngine(addTexts(open, ...parts)).check(message)).toEqual(createEngine(open).check(message));
    expect(() => addTexts({ ...open, version: '1999.01.01' }, ...parts)).toThrowCode('catalog-invalid');
    expect(() => addTexts(open, others['en.bin'])).toThrowCode('catalog-invalid');
    expect(() => addTexts(open, parts[0]!.subarray(0, 40))).toThrowCode('catalog-invalid');

    const module = join(directory, 'built.mjs');
    writeFileSync(module, files!['index.js']);
    const imported = (await import(/* @vite-ignore */ pathToFileURL(module).href)) as { catalog: unknown };
    expect(imported.catalog).toEqual(catalog);
    expect(Object.keys(imported)).toEqual(['catalog']);
    expect(files!['index.d.ts']).toContain("import type { Catalog } from '@fraud-free/core';");
    expect(files!['index.d.ts']).toContain('export declare const catalog: Catalog;');
  });

  it('gives no files for faulty rules', () => {
    const { files, findings } = buildRules(write(smallRules({ 'advice.yaml': [['cn-110', 'cn-911']] })));
    expect(files).toBeUndefined();
    expect(findings.map(({ code }) => code)).toEqual(['id-unknown']);
  });

  it('survives texts that mean something to a page or to a parser', async () => {
    const text = '</script><!-- \u2028 ${x} ` \\ \' "';
    const catalog = compileRules(smallRules()).catalog!;
    const source = printCatalog({ ...catalog, version: '1', judge: { ...catalog.judge, text } as Catalog['judge'] })[
      'index.js'
    ];
    expect(source).not.toMatch(/<\/script|<!--/);
    const module = join(directory, 'built.mjs');
    writeFileSync(module, source);
    const imported = (await import(/* @vite-ignore */ pathToFileURL(module).href)) as { catalog: { judge: unknown } };
    expect(imported.catalog.judge).toMatchObject({ text });
  });
});

describe('same input, same bytes', () => {
  const print = (files: readonly RuleFile[]): PrintedFiles => {
    const { catalog, aliases } = compileRules(files);
    return printCatalog(catalog!, aliases);
  };
  const once = print(smallRules());

  it('when built again, and from another directory', () => {
    const here = buildRules(write(smallRules(), 'here')).files;
    expect(here).toMatchObject(once);
    expect(buildRules(write(smallRules(), 'there/below')).files).toEqual(here);
  });

  it('in whatever order the files come', () => {
    const files = smallRules();
    for (let turn = 1; turn < files.length; turn++) {
      const turned = [...files.slice(turn), ...files.slice(0, turn)];
      expect(print(turned)).toEqual(once);
    }
    expect(print(files.reverse())).toEqual(once);
  });

  it('with lines that end as on Windows', () => {
    const files = smallRules().map(({ path, text }) => ({ path, text: text.replaceAll('\n', '\r\n') }));
    expect(print(files)).toEqual(once);
  });

  it('and other bytes for other input', () => {
    const other = compileRules(smallRules({ [SCRIPT]: [['revision: 1', 'revision: 2']] })).catalog!;
    expect(printCatalog(other)).not.toEqual(once);
  });

  it('without a trace of where and when it was built', () => {
    const { files } = buildRules(write(smallRules()));
    expect(Object.values(files!).join('')).not.toContain(directory);
    expect(Object.values(files!).join('')).not.toContain(new Date().toISOString().slice(0, 16));
  });
});
