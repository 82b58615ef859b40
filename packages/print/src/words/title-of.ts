import type { Kind } from '../kinds.js';
import type { Words } from './words.js';

/** What a kind of sheet is called. */
export function titleOf(kind: Kind, words: Words): string {
  return words[PARTS[kind]].title;
}

const PARTS = {
  poster: 'poster',
  alert: 'alert',
  'door-plate': 'plate',
  'door-note': 'note',
  leaflet: 'leaflet',
  loudspeaker: 'loudspeaker',
  'quiz-sheet': 'quiz',
  'long-picture': 'longPicture',
  certificate: 'certificate',
  calendar: 'calendar',
} as const satisfies Readonly<Record<Kind, keyof Words>>;
