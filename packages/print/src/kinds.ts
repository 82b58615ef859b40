/** What can be printed, in the order in which it is. */
export const KINDS = [
  'poster',
  'alert',
  'door-plate',
  'door-note',
  'leaflet',
  'loudspeaker',
  'quiz-sheet',
  'long-picture',
  'certificate',
  'calendar',
] as const;
export type Kind = (typeof KINDS)[number];

/** The sizes of paper; everything on A3 is √2 times as large as on A4. */
export const PAPERS = ['A4', 'A3'] as const;
export type Paper = (typeof PAPERS)[number];

/** PDF for the printer's, PNG for groups and screens. */
export const FORMATS = ['pdf', 'png'] as const;
export type Format = (typeof FORMATS)[number];
