import { CONTACT_KINDS, ENTITY_KINDS, ROLES, SEVERITIES, STAGES, STATUSES } from './script.js';
import type { Shape } from './shape.js';

const texts: Shape = { record: 'text' };
const ids: Shape = { list: 'text' };

const condition: Shape = {
  either: [
    { object: { pattern: 'index' } },
    { object: { near: { list: 'index', least: 2 }, within: 'index' } },
    { object: { entity: { oneOf: ENTITY_KINDS } }, optional: { atLeast: 'number' } },
    { object: { signal: 'text' } },
    { object: { any: { list: { lazy: () => condition }, least: 1 } } },
    { object: { all: { list: { lazy: () => condition }, least: 1 } } },
    { object: { not: { lazy: () => condition } } },
  ],
  expected: 'a condition: pattern, near, entity, signal, any, all or not',
};

const script: Shape = {
  object: {
    id: 'text',
    revision: 'index',
    status: { oneOf: STATUSES },
    created: 'text',
    updated: 'text',
    category: 'text',
    title: texts,
    summary: texts,
    advice: ids,
    stages: {
      list: {
        object: { stage: { oneOf: STAGES }, summary: texts, asks: texts, signals: ids },
        optional: { advice: ids },
      },
      least: 2,
    },
    rebuttals: { list: texts },
    lookAlikes: { list: texts },
    sources: ids,
    examples: {
      object: {
        hits: {
          list: {
            object: {
              id: 'text',
              lang: 'text',
              text: 'text',
              level: { oneOf: ['danger', 'caution'] },
              stage: { oneOf: STAGES },
              signals: ids,
            },
          },
        },
        nearMisses: { list: { object: { id: 'text', lang: 'text', text: 'text', why: texts } } },
      },
    },
  },
  optional: {
    severity: { oneOf: SEVERITIES },
    subjects: { record: ids },
    targets: ids,
    paidBy: ids,
    regions: ids,
    from: 'text',
  },
};

/** A condition is not looked into: a pattern with one that is newer than the engine does not hold. */
const payments: Shape = {
  object: {
    fields: { list: { object: { id: 'text', type: 'text', title: texts, ask: texts, telling: 'number' } } },
    patterns: {
      list: {
        object: {
          id: 'text',
          title: texts,
          reason: texts,
          scripts: ids,
          weight: 'number',
          when: { object: {} },
          sources: ids,
          contacts: ids,
        },
      },
    },
    pauses: { list: { object: { id: 'text', minutes: 'index', reason: texts } } },
    questions: { list: { object: { id: 'text', text: texts } } },
    judge: { object: { prior: 'number', caution: 'number', danger: 'number', enough: 'number' } },
    otherwise: { object: { contacts: ids } },
  },
};

/** What a compiled catalog looks like; the types in `catalog.ts` and `script.ts` say what it means. */
export const catalogShape: Shape = {
  object: {
    format: 'index',
    version: 'text',
    expires: 'text',
    languages: {
      list: { object: { id: 'text', script: { oneOf: ['Han', 'Latin'] }, common: ids }, optional: { negations: ids } },
      least: 1,
    },
    folding: { object: { from: 'string', to: 'string' } },
    disguise: {
      object: { sounds: ids, characters: 'string', singles: 'string', aliases: texts },
      optional: { looks: 'string', ordinary: 'string', pairs: 'string' },
    },
    lexicon: {
      object: {
        words: ids,
        atoms: {
          list: {
            either: [{ oneOf: ENTITY_KINDS }, { list: 'index', least: 1 }],
            expected: 'an entity or a list of words',
          },
        },
        patterns: { list: { list: 'index', least: 1 } },
      },
    },
    judge: { object: { prior: 'number', scale: 'number', repeat: 'number', caution: 'number', danger: 'number' } },
    signals: {
      list: {
        object: {
          id: 'text',
          role: { oneOf: ROLES },
          weight: 'number',
          title: texts,
          reason: texts,
          sources: ids,
          match: condition,
        },
      },
    },
    scripts: { list: script },
    categories: { list: { object: { id: 'text', title: texts, official: { record: ids } } } },
    advice: { list: { object: { id: 'text', text: texts, sources: ids, contacts: ids } } },
    contacts: {
      list: {
        object: {
          id: 'text',
          kind: { oneOf: CONTACT_KINDS },
          region: 'text',
          title: texts,
          use: texts,
          sources: ids,
          checked: 'text',
        },
        optional: { number: 'text', url: 'text' },
      },
    },
    procedures: {
      list: {
        object: {
          id: 'text',
          region: 'text',
          title: texts,
          when: texts,
          ready: { list: texts },
          steps: { list: { object: { text: texts, contacts: ids } }, least: 1 },
          avoid: { list: texts },
          sources: ids,
          checked: 'text',
        },
      },
    },
    sources: {
      list: {
        object: { id: 'text', title: 'text', publisher: 'text', url: 'text', published: 'text', retrieved: 'text' },
      },
    },
    questions: {
      list: {
        object: {
          id: 'text',
          script: 'text',
          ask: texts,
          options: { list: { object: { text: texts, right: 'boolean', why: texts } }, least: 2 },
        },
        optional: { text: texts },
      },
    },
    payments,
  },
  optional: {
    name: 'text',
    retired: { list: { object: { id: 'text', retired: 'text', why: texts }, optional: { replacedBy: 'text' } } },
  },
};
