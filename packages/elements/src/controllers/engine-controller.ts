import type { Engine } from '@fraud-free/core';
import { sharedEngine } from '../engine/shared-engine.js';
import { CatalogController } from './catalog-controller.js';

/** The page's one engine beside its catalog, for elements that judge. */
export class EngineController extends CatalogController {
  get engine(): Engine {
    return sharedEngine();
  }
}
