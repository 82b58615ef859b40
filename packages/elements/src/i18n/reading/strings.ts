import type { Filled, ReadingTrouble } from '../../reading/readers-module.js';

/** Reading pictures, codes and speech into the field for a message. */
export interface ReadingStrings {
  readonly picture: string;
  readonly camera: string;
  readonly voice: string;
  readonly stop: string;
  /** What is going on. */
  readonly step: Readonly<Record<'loading' | 'reading' | 'camera' | 'voice', string>>;
  /** What the camera shows, for those who do not see it. */
  readonly view: string;
  /** When something was read: it is to be compared before it is checked. */
  readonly read: Readonly<Record<Filled, string>>;
  /** How the turns of a talk are begun that come from a picture, and what stands behind the name. */
  readonly parties: Readonly<Record<'own' | 'other' | 'unknown' | 'colon', string>>;
  readonly trouble: Readonly<Record<ReadingTrouble, string>>;
}
