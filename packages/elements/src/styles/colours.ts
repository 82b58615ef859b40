/** Colours by name, light and dark. Text on its surface is at least 4.5:1, edges of controls at least 3:1. */
export const COLOURS: Readonly<Record<ColourName, readonly [light: string, dark: string]>> = {
  surface: ['#ffffff', '#1c2125'],
  'surface-soft': ['#f6f4f0', '#272d32'],
  text: ['#20262b', '#eeebe6'],
  muted: ['#4b545c', '#bcc3c9'],
  line: ['#ddd8cf', '#3d454c'],
  edge: ['#7b838a', '#848e96'],
  accent: ['#0b5c55', '#86d3c8'],
  'on-accent': ['#ffffff', '#0c2522'],
  focus: ['#0a5fb4', '#9fcbff'],
  danger: ['#9c2a1c', '#ffb7aa'],
  'danger-surface': ['#fcf0ed', '#38211d'],
  caution: ['#744800', '#f1c674'],
  'caution-surface': ['#fdf5e4', '#332a17'],
  note: ['#2d4a69', '#abcaeb'],
  'note-surface': ['#eef3f8', '#1f2b37'],
};

export type ColourName =
  | 'surface'
  | 'surface-soft'
  | 'text'
  | 'muted'
  | 'line'
  | 'edge'
  | 'accent'
  | 'on-accent'
  | 'focus'
  | 'danger'
  | 'danger-surface'
  | 'caution'
  | 'caution-surface'
  | 'note'
  | 'note-surface';
