import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { modulesOf, PACKAGES, parsed, ROOT, textOf } from '../support/sources.js';

const MODULES = PACKAGES.flatMap(modulesOf);

describe('the modules of the packages', () => {
  it('are named in kebab-case (a language by its tag)', () => {
    const name = /^[a-z0-9]+(-[a-z0-9]+)*(-[A-Z]{2}|-Hant)?(\.styles)?\.ts$/;
    expect(MODULES.filter((file) => !name.test(file.split('/').at(-1)!))).toEqual([]);
  });

  it('have at most 400 lines', () => {
    expect(MODULES.filter((file) => textOf(file).trimEnd().split('\n').length > 400)).toEqual([]);
  });

  it('export by name only', () => {
    // The bundle's door is the index and the registration of all elements; the built files have nothing more.
    const exempt = ['bundle-updates', 'bundle', 'define'].map((name) => `packages/elements/src/${name}.ts`);
    const unnamed = MODULES.filter((file) => parsed(file).statements.some(exportsWithoutName));
    expect(unnamed).toEqual(exempt);
  });
});

function exportsWithoutName(statement: ts.Statement): boolean {
  if (ts.isExportAssignment(statement)) return true;
  if (ts.isExportDeclaration(statement)) return !statement.exportClause || exportsDefault(statement);
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ?? false;
}

function exportsDefault({ exportClause }: ts.ExportDeclaration): boolean {
  return (
    exportClause !== undefined &&
    ts.isNamedExports(exportClause) &&
    exportClause.elements.some(({ name }) => name.text === 'default')
  );
}

describe('the files of the repository', () => {
  /** Put together from pieces, so that this file does not hold what it looks for. */
  const FORBIDDEN = [
    ['registry', '.npm'],
    ['npm', 'mirror'],
    ['/', 'work/'],
    ['/', 'tmp/plan'],
    ['/', 'root/'],
    ['/', 'home/'],
    ['C:\\', 'Users'],
  ].map((pieces) => pieces.join(''));

  const files = repositoryFiles();

  it('are found', () => {
    expect(files).toContain('package.json');
    expect(files.length).toBeGreaterThan(100);
  });

  it.each(FORBIDDEN)('do not mention %s', (word) => {
    expect(files.filter((file) => readFileSync(join(ROOT, file), 'latin1').includes(word))).toEqual([]);
  });
});

/** What git has, or would take: everything that is not ignored. */
function repositoryFiles(): string[] {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return list.split('\0').filter((file) => {
    const path = join(ROOT, file);
    return file !== '' && existsSync(path) && statSync(path).isFile();
  });
}
