import { STAGES, type PaymentField } from '@fraud-free/core';
import type { Located } from '../source/rules.js';
import {
  walkWhen,
  type FieldTest,
  type PaymentPatternSource,
  type PaymentsSource,
  type TalkTest,
} from '../source/payments.js';
import type { Lint, Report } from './lint.js';

/**
 * Conditions on payments that no payment can fulfil: fields that are not declared, answers that are none, tests that do
 * not fit the field, currencies that do not exist; pauses and questions that are not there, or that nobody uses.
 */
export const payments: Lint = {
  name: 'payments',
  run({ payments: settings, paymentPatterns }, report) {
    if (!settings) {
      for (const { file, path } of paymentPatterns.slice(0, 1)) {
        const message = 'there are patterns of payments, but no sound payments.yaml';
        report({ file, path }, { code: 'payments-missing', message, expected: 'payments.yaml without faults' });
      }
      return;
    }
    checkFields(settings, report);
    const fields = new Map(settings.value.fields.map((field) => [field.id, field]));
    const used = new Set<string>();
    for (const { value, file, path } of paymentPatterns) {
      const of = (pattern: Located<PaymentPatternSource>, step: string) => ({ file, path: [...pattern.path, step] });
      for (const { fields: tests, talk } of walkWhen({ when: value.when, path: [...path, 'when'] })) {
        for (const test of tests) checkTest(test, fields, { file, path: test.path }, report);
        if (talk) checkTalk(talk, { file, path: talk.path }, report);
      }
      for (const key of ['pause', 'ask'] as const) {
        const id = value[key];
        if (id === undefined) continue;
        used.add(id);
        const list = key === 'pause' ? settings.value.pauses : settings.value.questions;
        if (list.some((entry) => entry.id === id)) continue;
        const message = `there is no ${key === 'pause' ? 'pause' : 'question'} “${id}” in payments.yaml`;
        const expected = `one of: ${list.map((entry) => entry.id).join(', ')}`;
        report(of({ value, file, path }, key), { code: 'id-unknown', message, expected });
      }
      if (value.examples.nearMisses.length === 0) {
        const message = `no near-miss stands beside “${value.id}”`;
        report(of({ value, file, path }, 'examples'), {
          code: 'examples-few',
          message,
          expected: 'one genuine payment at least that resembles it',
        });
      }
    }
    const { otherwise, pauses, questions } = settings.value;
    for (const [key, list] of [
      ['pauses', pauses],
      ['questions', questions],
    ] as const) {
      for (const [index, { id }] of list.entries()) {
        if (used.has(id) || id === otherwise.pause || id === otherwise.ask) continue;
        const place = { file: settings.file, path: [key, index, 'id'] };
        const message = `no pattern names “${id}”`;
        report(place, { code: 'payment-unused', message, expected: 'a pattern with it', severity: 'warning' });
      }
    }
  },
};

type Place = Parameters<Report>[0];

function checkFields({ value, file }: Located<PaymentsSource>, report: Report): void {
  const seen = new Set<string>();
  for (const [index, { id, type, values, longest }] of value.fields.entries()) {
    const place = { file, path: ['fields', index] };
    const fault = (message: string, expected: string): void =>
      report(place, { code: 'payment-field', message, expected });
    if (seen.has(id)) fault(`the field “${id}” stands twice`, 'each once');
    seen.add(id);
    if ((type === 'choice') !== (values !== undefined))
      fault(`“${id}” is a ${type}`, 'values for a choice, and only there');
    if ((type === 'text') !== (longest !== undefined))
      fault(`“${id}” is a ${type}`, 'longest for a text, and only there');
  }
  for (const [key, id] of Object.entries(value.otherwise)) {
    const list = key === 'pause' ? value.pauses : key === 'ask' ? value.questions : undefined;
    if (list === undefined || list.some((entry) => entry.id === id)) continue;
    const expected = `one of: ${list.map((entry) => entry.id).join(', ')}`;
    report(
      { file, path: ['otherwise', key] },
      { code: 'id-unknown', message: `there is no “${String(id)}”`, expected },
    );
  }
}

function checkTest(test: FieldTest, fields: ReadonlyMap<string, PaymentField>, place: Place, report: Report): void {
  const field = fields.get(test.field);
  if (!field) {
    const message = `no field “${test.field}” is declared, so that this never holds`;
    const expected = `one of payments.yaml: ${[...fields.keys()].join(', ')}`;
    return report({ ...place, key: true }, { code: 'field-unknown', message, expected });
  }
  const { type, values = [] } = field;
  const fits = {
    'yes-no': test.is?.every((answer) => typeof answer === 'boolean') ?? test.told,
    choice: test.is?.every((answer) => values.some(({ id }) => id === answer)) ?? test.told,
    amount: (test.atLeast ?? test.below ?? test.told) !== undefined,
    text: (test.signals ?? test.told) !== undefined,
  };
  const expected = {
    'yes-no': 'true or false',
    choice: `one of: ${values.map(({ id }) => id).join(', ')}`,
    amount: '{ atLeast: { CNY: … } } or { below: … }',
    text: '{ signal: … }',
  };
  if (!fits[type]) {
    const message = `“${test.field}” is never so`;
    report(place, { code: 'field-answer', message, expected: expected[type] });
  }
  const known = new Set(Intl.supportedValuesOf('currency'));
  for (const currency of Object.keys({ ...test.atLeast, ...test.below })) {
    if (known.has(currency)) continue;
    report(place, {
      code: 'currency',
      message: `there is no currency “${currency}”`,
      expected: 'one of ISO 4217: CNY',
    });
  }
}

function checkTalk({ stages = [], levels = [] }: TalkTest, place: Place, report: Report): void {
  const check = (found: readonly string[], known: readonly string[]): void => {
    for (const id of found) {
      if (known.includes(id)) continue;
      report(place, { code: 'field-answer', message: `“${id}” is never so`, expected: `one of: ${known.join(', ')}` });
    }
  };
  check(stages, STAGES);
  check(levels, ['danger', 'caution', 'no-match', 'cannot-say']);
}
