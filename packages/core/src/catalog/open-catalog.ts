import { FraudFreeError } from '../errors.js';
import type { Catalog } from './catalog.js';
import { assertFormat } from './assert-format.js';
import { catalogShape } from './catalog-shape.js';
import { makeTables } from './make-tables.js';
import { isOpened, markOpened } from './opened.js';
import { checkShape } from './shape.js';

/**
 * Takes a value that came from outside for a catalog, once it is sure that it is one. Every fault is listed.
 * {@link decodeCatalog} opens the bytes of one, which need no such check.
 *
 * @param value what `JSON.parse` made of a compiled catalog
 * @returns the same value, which must not be changed from now on
 * @throws {FraudFreeError} `catalog-format` if it is newer than this engine, `catalog-invalid` with all `faults`
 */
export function openCatalog(value: unknown): Catalog {
  if (typeof value === 'object' && value !== null && isOpened(value)) return value as Catalog;
  if (value instanceof Uint8Array) {
    throw new FraudFreeError(
      'catalog-invalid',
      'These are bytes, not what JSON.parse returns. Pass them to decodeCatalog.',
    );
  }
  assertFormat(value);
  const shapeFaults = checkShape(value, catalogShape, 'catalog');
  const faults = shapeFaults.length > 0 ? shapeFaults : checkReferences(value as Catalog);
  if (faults.length > 0) {
    const first = faults.slice(0, 5).join('; ');
    throw new FraudFreeError(
      'catalog-invalid',
      `This is not a compiled catalog, it has ${faults.length} fault(s): ${first}. Build it with "fraud-free rules build".`,
      { faults },
    );
  }
  const catalog = value as Catalog;
  return markOpened(catalog, () => makeTables(catalog));
}

/** What one part of a catalog says of another must hold. */
export function checkReferences(catalog: Catalog): string[] {
  const { words, atoms, patterns } = catalog.lexicon;
  const faults: string[] = [];
  const expect = (holds: boolean, path: string, expected: string): void => {
    if (!holds) faults.push(`${path}: ${expected}`);
  };

  expect(!Number.isNaN(Date.parse(catalog.expires)), 'catalog.expires', 'expected an ISO date');
  expect(
    [...catalog.folding.from].length === [...catalog.folding.to].length,
    'catalog.folding',
    'expected two texts of one length',
  );
  words.forEach((word, i) => expect(/^(?!\*$)./su.test(word), `catalog.lexicon.words[${i}]`, 'expected a word'));
  atoms.forEach((atom, i) => {
    if (typeof atom !== 'string') {
      expect(
        atom.every((word) => word in words),
        `catalog.lexicon.atoms[${i}]`,
        'expected indices of words',
      );
    }
  });
  patterns.forEach((pattern, i) => {
    const whole = pattern.length > 0 && pattern.every((n, at) => at % 2 === 1 || n in atoms);
    expect(
      whole,
      `catalog.lexicon.patterns[${i}]`,
      'expected atom, gap, atom … with indices of atoms, a gap behind if it is faint',
    );
  });

  const ids = (list: readonly { readonly id: string }[]): Set<string> => new Set(list.map(({ id }) => id));
  const known = { signals: ids(catalog.signals), advice: ids(catalog.advice), categories: ids(catalog.categories) };
  catalog.signals.forEach(({ match }, i) => {
    for (const fault of checkCondition(match, patterns.length, known.signals))
      faults.push(`catalog.signals[${i}].match: ${fault}`);
  });
  catalog.scripts.forEach((script, i) => {
    const path = `catalog.scripts[${i}] (${script.id})`;
    expect(known.categories.has(script.category), path, `expected a known category, not "${script.category}"`);
    for (const id of script.advice) expect(known.advice.has(id), path, `expected known advice, not "${id}"`);
    for (const id of script.stages.flatMap((stage) => stage.signals)) {
      expect(known.signals.has(id), path, `expected known signals, not "${id}"`);
    }
  });
  return faults;
}

function checkCondition(
  condition: Catalog['signals'][number]['match'],
  patterns: number,
  signals: ReadonlySet<string>,
): string[] {
  const pattern = (index: number): string[] =>
    index < patterns ? [] : [`expected the index of a pattern, not ${index}`];
  if ('pattern' in condition) return pattern(condition.pattern);
  if ('near' in condition) return condition.near.flatMap(pattern);
  if ('signal' in condition)
    return signals.has(condition.signal) ? [] : [`expected a known signal, not "${condition.signal}"`];
  if ('entity' in condition) return [];
  const inner = 'any' in condition ? condition.any : 'all' in condition ? condition.all : [condition.not];
  return inner.flatMap((part) => checkCondition(part, patterns, signals));
}
