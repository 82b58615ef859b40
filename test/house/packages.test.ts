import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PACKAGES, ROOT, textOf } from '../support/sources.js';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly type: string;
  readonly license: string;
  readonly sideEffects: boolean | readonly string[];
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Entries that are no modules: whoever reads them knows what they are. */
const DATA = /\.(?:bin|css|json)$/;

/** Packages are ES modules only: what asks for CommonJS is answered "use import", which is meant so. */
const CJS_ONLY = ['node10', 'node16-cjs'];

const FOLDERS = [...PACKAGES.map((name) => `packages/${name}`), 'rules'];
const manifestOf = (folder: string) => JSON.parse(textOf(`${folder}/package.json`)) as Manifest;

/** The packages as npm would publish them. */
let packed: Map<string, { files: string[]; tarball: Uint8Array }>;
const folder = mkdtempSync(join(tmpdir(), 'packed-'));

beforeAll(() => {
  const json = execFileSync(
    'npm',
    ['pack', '--workspaces', '--json', '--ignore-scripts', '--pack-destination', folder],
    {
      cwd: ROOT,
      encoding: 'utf8',
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const list = JSON.parse(json) as { name: string; filename: string; files: { path: string }[] }[];
  packed = new Map(
    list.map(({ name, filename, files }) => [
      name,
      { files: files.map(({ path }) => path), tarball: new Uint8Array(readFileSync(join(folder, filename))) },
    ]),
  );
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(FOLDERS)('%s', (path) => {
  const manifest = manifestOf(path);

  it('names its entries with types first, its side effects and its licence', () => {
    for (const entry of Object.values(manifest.exports)) {
      if (typeof entry === 'string') expect(entry).toMatch(DATA);
      else expect(Object.keys(entry)).toEqual(['types', 'default']);
    }
    expect(manifest).toMatchObject({
      type: 'module',
      license: 'Apache-2.0',
      version: manifestOf('packages/core').version,
    });
    expect(manifest.sideEffects).toBeDefined();
  });

  it('depends on exact versions', () => {
    const loose = Object.entries(manifest.dependencies ?? {}).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });

  it('packs what its users need and nothing else', () => {
    const { files } = packed.get(manifest.name)!;
    expect(files).toEqual(expect.arrayContaining(['package.json', 'README.md']));
    expect(files.filter((file) => /tsbuildinfo|\.test\.|(^|\/)\.[^/]+$/.test(file))).toEqual([]);
    const missing = Object.values(manifest.exports)
      .flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry)))
      // A `*` stands for one name.
      .map((file) => new RegExp(`^${file.replace('./', '').replaceAll('.', '\\.').replace('*', '[\\w.-]+')}$`))
      .filter((entry) => !files.some((file) => entry.test(file)));
    expect(missing).toEqual([]);
  });

  it('pleases publint', async () => {
    const { tarball } = packed.get(manifest.name)!;
    const { messages } = await publint({ pack: { tarball: tarball.buffer as ArrayBuffer }, strict: true });
    expect(messages.map((message) => formatMessage(message, manifest))).toEqual([]);
  });

  it('has the right types for every entry', async () => {
    const result = await checkPackage(createPackageFromTarballData(packed.get(manifest.name)!.tarball));
    if (!result.types) throw new Error('The package has no types.');
    const problems = result.problems.filter(
      (problem) =>
        !('resolutionKind' in problem && CJS_ONLY.includes(problem.resolutionKind)) &&
        !('entrypoint' in problem && DATA.test(problem.entrypoint)),
    );
    expect(problems).toEqual([]);
  });
});
