import { compileRules } from '@fraud-free/catalog';
import { createEngine, type Engine, type EngineOptions } from '@fraud-free/core';
import { smallRules } from '../catalog/support/small-rules.js';

/** What is tested of a signal: its conditions as they stand in a rule file, its role and weight. */
export interface TestSignal {
  readonly match: string;
  readonly role?: string;
  readonly weight?: number;
}

/**
 * An engine for the signals named, each written as in a rule file; they stand in the catalog beside the small rules'.
 *
 * @example
 * engineFor({ 'test.link': { match: "any: ['点击 <8> {link}']" } }).check('点击 http://example.com');
 */
export function engineFor(signals: Readonly<Record<string, TestSignal>>, options: EngineOptions = {}): Engine {
  const text = Object.entries(signals)
    .map(([id, { match, role = 'lure', weight = 1 }]) => {
      const head = `- id: ${id}\n  role: ${role}\n  weight: ${weight}\n  title: { zh-CN: 试, en: Try }\n  reason: { zh-CN: 试, en: Try }\n`;
      return `${head}${match.replace(/^/gm, '  ')}\n`;
    })
    .join('');
  const { catalog, findings } = compileRules(smallRules({ 'signals/test.yaml': text }));
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (!catalog || errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return createEngine(catalog, options);
}

/** The places of a signal in a text, as the words that stand there. */
export function wordsOf(engine: Engine, text: string, signal: string): string[] {
  return engine
    .check(text)
    .evidence.filter((evidence) => evidence.signal === signal)
    .map(({ start, end }) => text.slice(start, end));
}
