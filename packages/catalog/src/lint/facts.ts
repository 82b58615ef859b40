import type { Localised } from '@fraud-free/core';
import type { Place } from '../source/parse-file.js';
import type { Lint } from './lint.js';

/**
 * Facts for residents without a source: a text with a figure that somebody counted, a year, what an authority says or
 * what the law forbids. A source carries its dates by its schema. Texts of scripts have their script's sources, those of
 * signals, advice and payments their own.
 */
export const facts: Lint = {
  name: 'facts',
  run({ signals, advice, contacts, paymentPatterns }, report) {
    const check = (texts: readonly Localised[], sources: readonly string[], place: Place): void => {
      if (sources.length > 0) return;
      const fact = texts.flatMap((text) => Object.values(text)).flatMap((text) => FACT.exec(text)?.[0] ?? [])[0];
      if (fact === undefined) return;
      const message = `“${fact}” is a fact, and no source says so`;
      const expected = 'sources: the ids of sources.yaml that say it';
      report(place, {
        code: 'fact-unsourced',
        message,
        expected,
        example: 'sources: [mps-2025-keywords]',
        severity: 'warning',
      });
    };
    for (const { value, file, path } of signals) {
      check([value.reason], value.sources ?? [], { file, path: [...path, 'reason'] });
    }
    for (const { value, file, path } of paymentPatterns) {
      check([value.reason], value.sources, { file, path: [...path, 'reason'] });
    }
    for (const { value, file, path } of advice) check([value.text], value.sources, { file, path: [...path, 'text'] });
    for (const { value, file, path } of contacts) check([value.use], value.sources, { file, path: [...path, 'use'] });
  },
};

const FACT =
  /(?:19|20)\d\d ?年|\b(?:19|20)\d\d\b|\d+(?:\.\d+)? ?(?:%|％|亿|万(?:人|元|起)|per ?cent|million|billion)|公安部|国家反诈中心|工信部|人民银行|最高(?:法|检)|Ministry of|Federal Trade Commission|法律|违法|according to|\b(?:illegal|the law)\b/;
