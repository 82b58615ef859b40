import { describe, expect, it } from 'vitest';
import { circleIn, importsOf, modulesOf, packageOf, PACKAGES, resolved } from '../support/sources.js';

/** Imports run down only: a package may import those of the floors below its own. */
const FLOORS: Record<string, number> = {
  cli: 6,
  print: 5,
  campaign: 4,
  authoring: 3,
  elements: 2,
  catalog: 2,
  quiz: 1,
  readers: 1,
  core: 0,
};

/** The compiled rules are data, for those who come with a catalog of their own. */
const BRING_A_CATALOG = ['elements', 'cli'];

describe.each(PACKAGES)('packages/%s', (name) => {
  const modules = modulesOf(name);

  /** Every import of the package that a condition holds for, as `file: specifier`. */
  const importsThat = (is: (specifier: string, target: string | undefined) => boolean) =>
    modules.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => is(specifier, resolved(file, specifier)))
        .map((specifier) => `${file}: ${specifier}`),
    );

  it('has modules, imports and a floor', () => {
    expect(importsThat(() => true)).not.toEqual([]);
    expect(Object.keys(FLOORS)).toContain(name);
  });

  it('imports downwards', () => {
    const upwards = importsThat((specifier) => {
      const [, other] = /^@fraud-free\/([a-z]+)/.exec(specifier) ?? [];
      if (other === undefined || other === name) return false;
      return other === 'rules' ? !BRING_A_CATALOG.includes(name) : !(FLOORS[other]! < FLOORS[name]!);
    });
    expect(upwards).toEqual([]);
  });

  it('reaches other packages by their name, not by a path', () => {
    const paths = importsThat(
      (specifier, target) => specifier.startsWith('.') && !target?.startsWith(`packages/${name}/src/`),
    );
    expect(paths).toEqual([]);
  });

  it('does not import its own index; only another door may lead on to it', () => {
    const own = importsThat(
      (specifier, target) =>
        packageOf(specifier) === `@fraud-free/${name}` || target === `packages/${name}/src/index.ts`,
    );
    const expected = name === 'elements' ? ['packages/elements/src/define.ts: ./index.js'] : [];
    expect(own).toEqual(expected);
  });

  it('holds no circle of imports, types included', () => {
    const graph = new Map(
      modules.map((file) => [
        file,
        importsOf(file)
          .map((specifier) => resolved(file, specifier))
          .filter((target) => target !== undefined),
      ]),
    );
    expect(circleIn(graph)).toBeUndefined();
  });
});

describe('what these tests stand on', () => {
  it('finds a circle', () => {
    const graph = new Map([
      ['a', ['b', 'c']],
      ['b', []],
      ['c', ['d']],
      ['d', ['c']],
    ]);
    expect(circleIn(graph)).toEqual(['c', 'd', 'c']);
  });

  it('sees what is exported again, types included', () => {
    const imports = importsOf('packages/core/src/index.ts');
    expect(imports).toContain('./judge/verdict.js');
    expect(imports).toContain('./engine.js');
  });

  it('follows an import to its module', () => {
    expect(resolved('packages/core/src/index.ts', './judge/verdict.js')).toBe('packages/core/src/judge/verdict.ts');
    expect(resolved('packages/quiz/src/index.ts', '@fraud-free/core')).toBe('packages/core/src/index.ts');
    expect(resolved('packages/core/src/search/search.ts', 'fuse.js')).toBeUndefined();
  });
});
