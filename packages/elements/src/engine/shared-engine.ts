import { createEngine, type Engine } from '@fraud-free/core';
import { catalogInUse, useCatalog } from './shared-catalog.js';

/** The page's one engine, made from the catalog in use when it is first asked for. */
export function sharedEngine(): Engine {
  if (shared?.catalog !== catalogInUse()) shared = createEngine(catalogInUse());
  return shared;
}

/** Takes another one for every element of the page. */
export function shareEngine(engine: Engine): void {
  shared = engine;
  useCatalog(engine.catalog);
}

let shared: Engine | undefined;
