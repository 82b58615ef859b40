import { runInNewContext } from 'node:vm';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { pageBundle } from '../../tools/page-bundle.mjs';
import { importsOf, modulesOf, parsed, resolved, textOf } from '../support/sources.js';

/** Modules that the door of core leads to. */
function reachable(entry: string): { modules: string[]; outside: string[] } {
  const modules = [entry];
  const outside: string[] = [];
  // The list grows while it is read: a breadth-first walk.
  for (const file of modules) {
    for (const specifier of importsOf(file)) {
      const target = resolved(file, specifier);
      if (!specifier.startsWith('.') || target === undefined) outside.push(`${file}: ${specifier}`);
      else if (!modules.includes(target)) modules.push(target);
    }
  }
  return { modules, outside };
}

/** Ways around the compiler, which itself allows no global that is not of the language. */
function hostUses(file: string): string[] {
  const found: string[] = textOf(file).match(/^\/\/\/ *<reference.*/gm) ?? [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && ['eval', 'Function', 'globalThis'].includes(node.text)) found.push(node.text);
    if (ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword))
      found.push(node.getText().split('\n', 1)[0]!);
    ts.forEachChild(node, visit);
  };
  visit(parsed(file));
  return found;
}

describe('core', () => {
  it('needs no other package, and never loads the search', () => {
    const { modules, outside } = reachable('packages/core/src/index.ts');
    expect(outside).toEqual([]);
    expect(modules.length).toBeGreaterThan(10);
    expect(modules.filter((file) => file.includes('/search/'))).toEqual([]);
  });

  it('is compiled without the types of Node and of browsers', () => {
    const { compilerOptions } = JSON.parse(textOf('packages/core/tsconfig.json')) as {
      compilerOptions: { lib: string[]; types: string[] };
    };
    expect(compilerOptions.lib).toEqual(['ES2023']);
    expect(compilerOptions.types).toEqual([]);
  });

  it('makes no code from text, and names no global of a host', () => {
    const found = modulesOf('core').flatMap((file) => hostUses(file).map((use) => `${file}: ${use}`));
    expect(found).toEqual([]);
  });

  it('judges where there is nothing but the language itself', async () => {
    const [{ code }] = await pageBundle(
      "export { createEngine } from '@fraud-free/core'; export { catalog } from '@fraud-free/rules';",
      { output: { format: 'iife', name: 'door' } },
    );
    const verdict = runInNewContext(
      `${code}; JSON.stringify(door.createEngine(door.catalog).check('今天晚上一起吃饭吗，老地方见'))`,
      {},
      { contextCodeGeneration: { strings: false, wasm: false } },
    ) as string;
    expect(JSON.parse(verdict)).toMatchObject({ level: 'no-match' });
  });
});
