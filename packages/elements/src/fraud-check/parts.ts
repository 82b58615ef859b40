import type { Part } from '../loading/part.js';

/** Loaded with the first letters of a message, to be there with its answer. */
export const besidePart: Part<typeof import('./beside-answer.js')> = { load: () => import('./beside-answer.js') };
