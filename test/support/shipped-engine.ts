import { compileRules, readRules } from '@fraud-free/catalog';
import { createEngine, type Engine } from '@fraud-free/core';
import { fileURLToPath } from 'node:url';

/** An engine with the rules of this repository, compiled from their sources. */
export function shippedEngine(): Engine {
  const { catalog } = compileRules(readRules(fileURLToPath(new URL('../../rules', import.meta.url))));
  if (!catalog) throw new Error('The rules of this repository do not compile.');
  return createEngine(catalog, { now: () => Date.parse(catalog.version.split('.', 3).join('-')) });
}
