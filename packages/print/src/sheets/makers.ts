import type { Kind } from '../kinds.js';
import type { MakeSheets } from '../scene.js';
import { alertNotices } from './alert.js';
import { calendars } from './calendar.js';
import { certificates } from './certificate.js';
import { doorNotes } from './door-note.js';
import { doorPlates } from './door-plate.js';
import { leaflets } from './leaflet.js';
import { longPictures } from './long-picture.js';
import { loudspeakerTexts } from './loudspeaker.js';
import { posters } from './poster.js';
import { quizSheets } from './quiz-sheet.js';

/** What makes the sheets of each kind. */
export const MAKERS: Readonly<Record<Kind, MakeSheets>> = {
  poster: posters,
  alert: alertNotices,
  'door-plate': doorPlates,
  'door-note': doorNotes,
  leaflet: leaflets,
  loudspeaker: loudspeakerTexts,
  'quiz-sheet': quizSheets,
  'long-picture': longPictures,
  certificate: certificates,
  calendar: calendars,
};
