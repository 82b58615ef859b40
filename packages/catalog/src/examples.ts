import { createEngine, type Catalog, type Engine, type Verdict } from '@fraud-free/core';
import { JUDGED } from './compile/compile-catalog.js';
import type { Report } from './lint/lint.js';
import type { Place } from './source/parse-file.js';
import type { HitSource, NearMissSource, Rules } from './source/rules.js';

/** Runs the examples of the scripts named in `whole` through the engine, as a resident's messages would be. */
export function runExamples(rules: Rules, catalog: Catalog, whole: ReadonlySet<string>, report: Report): void {
  // The day of the catalog itself, so that a check gives the same answer on every day.
  const now = Date.parse(catalog.version.split('.', 3).join('-'));
  const engine = createEngine(catalog, { now: () => now });
  const shown = new Set<string>();
  for (const { value: script, file } of rules.scripts) {
    if (!JUDGED.has(script.status) || !whole.has(script.id)) continue;
    for (const [index, hit] of script.examples.hits.entries()) {
      const verdict = engine.check(hit.text.trim());
      for (const { signal } of verdict.evidence) shown.add(signal);
      runHit(script.id, hit, { file, path: ['examples', 'hits', index] }, verdict, report);
    }
    for (const [index, nearMiss] of script.examples.nearMisses.entries()) {
      runNearMiss(nearMiss, { file, path: ['examples', 'nearMisses', index] }, engine, report);
    }
  }
  reportDead(rules, catalog, shown, report);
}

/** Signals for a fraud that no hit of any script shows: nobody has seen them work. */
function reportDead({ signals, known }: Rules, catalog: Catalog, shown: ReadonlySet<string>, report: Report): void {
  const judged = new Set(catalog.scripts.flatMap(({ stages }) => stages.flatMap((stage) => stage.signals)));
  // A file that can't be read may hold the example.
  if (catalog.scripts.length < (known.script?.size ?? Infinity)) return;
  for (const { value, file, path } of signals) {
    if (!judged.has(value.id) || shown.has(value.id)) continue;
    const message = `no example shows “${value.id}”`;
    const expected = 'a hit with its words, or the signal left out';
    report({ file, path: [...path, 'id'] }, { code: 'signal-dead', message, expected, severity: 'warning' });
  }
}

function runHit(script: string, hit: HitSource, place: Place, verdict: Verdict, report: Report): void {
  const { level = 'danger', stage } = hit;
  const found = describe(verdict, hit.text.trim());
  const fail = (code: string, key: string, message: string, expected: string): void => {
    const path = key in hit ? [...place.path, key] : place.path;
    report({ ...place, path }, { code, message: `“${hit.id}” ${message}; ${found}`, expected });
  };

  if (verdict.level !== level) {
    fail(
      'hit-level',
      'level',
      `is ${verdict.level}, score ${verdict.score.toFixed(2)}`,
      `${level}; signals with more weight or roles that are missing`,
    );
  }
  const match = verdict.scripts.find(({ id }) => id === script);
  if (!match) fail('hit-script', 'text', 'is not found by its own script', `${script} among the scripts`);
  else if (match.stage !== stage)
    fail('hit-stage', 'stage', `is at the stage ${match.stage}`, `${stage}, as the example says`);
  const evidence = new Set(verdict.evidence.map(({ signal }) => signal));
  const missing = hit.signals.filter((signal) => !evidence.has(signal));
  if (missing.length > 0) {
    fail(
      'hit-signal',
      'signals',
      `does not show ${missing.join(', ')}`,
      'the signals that the example names, among the evidence',
    );
  }
}

function runNearMiss(nearMiss: NearMissSource, place: Place, engine: Engine, report: Report): void {
  const verdict = engine.check(nearMiss.text.trim());
  if (verdict.level === 'no-match') return;
  const message = `“${nearMiss.id}” is ${verdict.level}, score ${verdict.score.toFixed(2)}; ${describe(verdict, nearMiss.text.trim())}`;
  const expected = 'no-match; narrower patterns, or a signal of a genuine notice';
  report({ ...place, path: [...place.path, 'text'] }, { code: 'near-miss-found', message, expected });
}

/** As much of the words behind a signal is shown, in UTF-16 units. */
const MOST_WORDS = 24;

/** What the engine made of it: scripts with their stages, signals with the words that showed them. */
function describe({ scripts, evidence, cannotSay }: Verdict, text: string): string {
  if (cannotSay) return `cannot say: ${cannotSay}`;
  const found = scripts.slice(0, 3).map(({ id, stage, score }) => `${id} (${stage}, ${score.toFixed(2)})`);
  const shown = new Map<string, string>();
  for (const { signal, start, end } of evidence) {
    const words = text.slice(start, Math.min(end, start + MOST_WORDS)) + (end - start > MOST_WORDS ? '…' : '');
    if (!shown.has(signal)) shown.set(signal, `${signal} “${words}”`);
  }
  return `scripts: ${found.join(', ') || 'none'}; signals: ${[...shown.values()].join(', ') || 'none'}`;
}
