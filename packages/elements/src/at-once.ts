import { aloudPart } from './controllers/aloud-controller.js';
import * as aloud from './controllers/aloud-module.js';
import * as beside from './fraud-check/beside-answer.js';
import { besidePart } from './fraud-check/parts.js';

/** For files that hold all elements, or the first ones, in one: their parts have come with them, and are not waited for. */
export function partsAtOnce(): void {
  aloudPart.now = aloud;
  besidePart.now = beside;
}
