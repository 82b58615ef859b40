import { ahoCorasick } from './rivals/aho-corasick.mjs';
import { ahoCorasick2 } from './rivals/aho-corasick2.mjs';
import { fastscan } from './rivals/fastscan.mjs';
import { fraudFree } from './rivals/fraud-free.mjs';
import { indexOf } from './rivals/index-of.mjs';
import { jsonRulesEngine } from './rivals/json-rules-engine.mjs';
import { monyone } from './rivals/monyone.mjs';
import { obscenity } from './rivals/obscenity.mjs';
import { regexp } from './rivals/regexp.mjs';
import { tanishiking } from './rivals/tanishiking.mjs';

/**
 * Everybody in the race, ours first: `{ name, build(phrases) }` gives `count(text)`, all places of all phrases.
 * `most`: more phrases take it minutes. `overlaps: false` and `places: false` say that it counts something else.
 */
export const RIVALS = [
  fraudFree,
  monyone,
  fastscan,
  ahoCorasick,
  ahoCorasick2,
  tanishiking,
  regexp,
  indexOf,
  obscenity,
  jsonRulesEngine,
];
