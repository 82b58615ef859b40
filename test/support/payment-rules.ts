import { type Catalog, type PaymentPattern } from '@fraud-free/core';
import { smallCatalog } from './small-catalog.js';

const both = (text: string) => ({ 'zh-CN': `${text}（中）`, en: text });

/** A pattern of payments that says nothing yet. */
export function pattern(
  id: string,
  weight: number,
  when: PaymentPattern['when'],
  more: Partial<PaymentPattern> = {},
): PaymentPattern {
  return {
    id,
    title: both(id),
    reason: both(`because of ${id}`),
    scripts: [],
    weight,
    when,
    sources: [],
    contacts: [],
    ...more,
  };
}

/** The small catalog with one field of each type and a few patterns. */
export function paymentCatalog(changes: Partial<Catalog['payments']> = {}): Catalog {
  const field = (id: string, type: 'choice' | 'yes-no' | 'amount' | 'text', telling: number) => ({
    id,
    type,
    title: both(id),
    ask: both(`${id}?`),
    telling,
  });
  return smallCatalog({
    payments: {
      fields: [
        {
          ...field('askedBy', 'choice', 1),
          values: ['friend', 'police', 'bank'].map((id) => ({ id, text: both(id) })),
        },
        field('secret', 'yes-no', 0.5),
        field('hurry', 'yes-no', 0.5),
        field('amount', 'amount', 0.1),
        { ...field('purpose', 'text', 0.5), longest: 60 },
      ],
      patterns: [
        pattern('safe-account', 6, { field: 'purpose', signals: ['payment.safe-account'] }, { scripts: ['fake-bank'] }),
        pattern(
          'police-secret',
          5,
          {
            all: [
              { field: 'askedBy', is: ['police'] },
              { field: 'secret', is: [true] },
            ],
          },
          { scripts: ['fake-bank'], pause: 'day', ask: 'who', contacts: ['cn-110'] },
        ),
        pattern('bank', 3.6, { field: 'askedBy', is: ['bank'] }, { scripts: ['fake-bank', 'fake-task'] }),
        pattern('hurry', 0.8, { field: 'hurry', is: [true] }),
        pattern('large', 0.5, { field: 'amount', atLeast: { CNY: 1000000, JPY: 150000 } }),
        pattern('small', -0.5, { field: 'amount', below: { CNY: 10000 } }),
        pattern('friend', -1, { field: 'askedBy', is: ['friend'] }),
        pattern('talk', 4, { levels: ['danger'] }),
        pattern('talk-of-tasks', 1.5, { scripts: ['fake-task'], stages: ['payment'] }, { scripts: ['fake-task'] }),
      ],
      pauses: [
        { id: 'day', minutes: 1440, reason: both('A day') },
        { id: 'while', minutes: 30, reason: both('A while') },
      ],
      questions: [
        { id: 'who', text: both('Who?') },
        { id: 'why', text: both('Why?') },
      ],
      judge: { prior: -3.5, caution: 0.5, danger: 0.8, enough: 1 },
      otherwise: { pause: 'while', ask: 'why', contacts: ['cn-96110'] },
      ...changes,
    },
  });
}
