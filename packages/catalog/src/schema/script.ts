import { AUDIENCES, PAYMENT_FORMS, SEVERITIES, STAGES, STATUSES } from '@fraud-free/core';
import { AUTHORS, ids, list, record, ref, REGION, schemaFile, type JsonSchema } from './common.js';

const STAGE: JsonSchema = { enum: STAGES, description: 'a stage', examples: ['hook'] };
const LANG: JsonSchema = { enum: ['zh', 'zh-Hant', 'en'], description: 'the language of the text', examples: ['zh'] };

const NAMES = { ...list(ref('text'), 'names and words, none longer than 40 characters'), uniqueItems: true };
const ALIASES: JsonSchema = record(
  { 'zh-CN': NAMES, en: NAMES },
  'what residents also call it, by language: zh-CN and en',
);
const SUBJECTS: JsonSchema = record(
  { 'zh-CN': NAMES, en: NAMES },
  'words for what it is about, whether it is a fraud or not, by language: zh-CN and en',
);

/** `<category>/<script>.yaml` */
export const scriptSchema: JsonSchema = schemaFile(
  'script',
  record({
    id: {
      type: 'string',
      pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
      description: 'an id in kebab-case, the name of the file',
      examples: ['fake-parcel-refund'],
    },
    revision: { type: 'integer', minimum: 1, description: 'a whole number from 1', examples: ['1'] },
    status: {
      enum: STATUSES,
      description: 'how far it is: a draft is not judged with, test and stable are, retired no more',
      examples: ['test'],
    },
    created: ref('date'),
    updated: ref('date'),
    category: ref('id'),
    severity: { enum: SEVERITIES, description: 'what it takes from people', examples: ['severe'] },
    targets: {
      ...list(
        { enum: AUDIENCES, description: 'somebody it is aimed at', examples: ['job-seekers'] },
        'who meets it',
        1,
      ),
      uniqueItems: true,
    },
    paidBy: {
      ...list({ enum: PAYMENT_FORMS, description: 'a way to pay', examples: ['transfer'] }, 'how the money goes', 1),
      uniqueItems: true,
    },
    'authors?': AUTHORS,
    'regions?': { ...list(REGION, 'where alone it is at home; left out for everywhere', 1), uniqueItems: true },
    'related?': ids('ids of scripts that are like it'),
    title: ref('localised'),
    'aliases?': ALIASES,
    'subjects?': SUBJECTS,
    summary: ref('localised'),
    advice: ids('ids of advice.yaml, the most urgent first', 1),
    sources: ids('ids of sources.yaml', 1),
    stages: list(
      record({
        stage: STAGE,
        summary: ref('localised'),
        asks: ref('localised'),
        signals: ids('ids of signals'),
        'advice?': ids('ids of advice.yaml: what helps at this stage, where it is not what fits it', 1),
      }),
      'two or more stages',
      2,
    ),
    'signals?': list(ref('signal'), 'the signals of this script alone'),
    rebuttals: list(ref('localised'), 'what they will say against a warning, two to four sentences', 2),
    lookAlikes: list(ref('localised'), 'genuine messages that resemble it', 1),
    'falseAlarms?': list(
      record({ what: ref('localised'), since: ref('date') }),
      'genuine messages that it is known to flag, and that are not mended yet',
      1,
    ),
    examples: record({
      hits: list(
        record({
          id: ref('id'),
          lang: LANG,
          'level?': { enum: ['danger', 'caution'], description: 'the level expected', examples: ['danger'] },
          stage: STAGE,
          signals: ids('ids of signals that must be among the evidence'),
          text: ref('text'),
        }),
        'texts that must be found',
      ),
      nearMisses: list(
        record({ id: ref('id'), lang: LANG, text: ref('text'), why: ref('localised') }),
        'genuine texts that must not be found',
      ),
    }),
  }),
);
