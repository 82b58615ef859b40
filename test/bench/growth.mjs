import { createEngine, openCatalog } from '@fraud-free/core';
import { catalog } from '@fraud-free/rules';
import { makeChat } from './chat-data.mjs';
import { flat, makePhrases } from './phrase-data.mjs';
import { race } from './race.mjs';
import { drawer } from './random.mjs';
import { bareLoop } from './rivals/bare-loop.mjs';

/**
 * Whole checks of the same messages with ever more scripts: the shipped ones, and made-up ones beside them. One message
 * in ten has words of a script that each of the catalogs has.
 *
 * @returns one row of {@link race} for each number of scripts, with `build`, the milliseconds that the engine took to
 *   make, and `counted`, the evidence found, which chance words of the larger catalogs make grow a little
 */
export async function compareGrowth(sizes) {
  const most = growCatalog(Math.max(...sizes));
  const messages = messagesOf(most);
  const rows = [];
  for (const size of sizes) {
    const grown = size === Math.max(...sizes) ? most : growCatalog(size);
    const start = performance.now();
    const engine = createEngine(openCatalog(grown));
    const build = performance.now() - start;
    const count = (message) => engine.check(message).evidence.length;
    const [, row] = await race(
      [
        { name: 'bare loop', count: bareLoop },
        { name: `${size.toLocaleString('en')} scripts`, count },
      ],
      messages,
    );
    rows.push({ ...row, build, words: grown.lexicon.words.length });
  }
  return rows;
}

/** Signals of a made-up script, each with two patterns of two words; it shares one word in two with what there is. */
const SIGNALS = ['identity', 'lure', 'demand', 'pressure', 'channel', 'payment'];
const WORDS = SIGNALS.length * 2;
const STAGES = ['approach', 'trust', 'hook', 'isolation', 'payment', 'follow-up'];
const text = { 'zh-CN': '造出来的', en: 'made up' };

/** The shipped catalog with made-up scripts, as many as are wanted in all; the first ones are always the same. */
export function growCatalog(count, seed = 5) {
  const draw = drawer(seed);
  const made = count - catalog.scripts.length;
  const own = makePhrases(Math.max(1, made) * WORDS, seed).filter((phrase) => phrase.length > 2);
  const words = [...catalog.lexicon.words];
  const numbers = new Map(words.map((word, number) => [word, number]));
  const atoms = [...catalog.lexicon.atoms];
  const shared = atoms.flatMap((atom, number) => (typeof atom === 'string' ? [] : [number]));
  const patterns = [...catalog.lexicon.patterns];
  const signals = [...catalog.signals];
  const scripts = [...catalog.scripts];
  let next = 0;
  const ownAtom = () => {
    const word = own[next++ % own.length];
    if (!numbers.has(word)) numbers.set(word, words.push(word) - 1);
    return atoms.push([numbers.get(word)]) - 1;
  };
  for (let place = 0; place < made; place++) {
    const id = `made-${place}`;
    const its = SIGNALS.map((role) => {
      const match = {
        any: [ownAtom(), ownAtom()].map((atom) => ({ pattern: patterns.push([atom, 12, draw.of(shared)]) - 1 })),
      };
      signals.push({ id: `${id}.${role}`, role, weight: 1.5, title: text, reason: text, sources: [], match });
      return `${id}.${role}`;
    });
    scripts.push({
      ...catalog.scripts[0],
      id,
      advice: [],
      stages: STAGES.map((stage, at) => ({ stage, summary: text, asks: text, signals: [its[at]] })),
      rebuttals: [],
      lookAlikes: [],
      sources: [],
      examples: { hits: [], nearMisses: [] },
    });
  }
  return { ...catalog, lexicon: { words, atoms, patterns }, signals, scripts };
}

/** Everyday talk, look-alikes and frauds, and the words of the made-up scripts in one of ten. */
function messagesOf({ lexicon: { words, atoms, patterns } }) {
  const draw = drawer(7);
  const first = catalog.lexicon.patterns.length;
  const wordOf = (atom) => (typeof atoms[atom] === 'string' ? '' : words[draw.of(atoms[atom])].replace('*', ''));
  return makeChat(4_000, catalog).all.map((message) => {
    if (!draw.chance(0.1)) return message;
    const [own, , other] = patterns[first + draw.below(WORDS * 50)];
    return flat(`${wordOf(own)}${wordOf(other)}${message}`.slice(0, message.length));
  });
}
