export { createDisguiser, type Disguiser } from './disguiser/create-disguiser.js';
export { MIXES, TRICKS, type Trick, type TrickName } from './disguiser/tricks.js';
