import type { Localised } from '@fraud-free/core';
import type { Path, Place } from './parse-file.js';
import type { Rules } from './rules.js';

/** A text for people in its languages, and where it stands. */
export interface LocalisedAt extends Place {
  readonly text: Localised;
}

/** A text in one language, and where it stands. */
export interface TextAt extends Place {
  readonly text: string;
}

/** Every text for people: titles, summaries, reasons, advice, questions. */
export function* walkLocalised(rules: Rules): Generator<LocalisedAt> {
  for (const { value, file } of rules.scripts) {
    yield { file, path: ['title'], text: value.title };
    yield { file, path: ['summary'], text: value.summary };
    for (const [index, stage] of value.stages.entries()) {
      yield { file, path: ['stages', index, 'summary'], text: stage.summary };
      yield { file, path: ['stages', index, 'asks'], text: stage.asks };
    }
    for (const [index, text] of value.rebuttals.entries()) yield { file, path: ['rebuttals', index], text };
    for (const [index, text] of value.lookAlikes.entries()) yield { file, path: ['lookAlikes', index], text };
    for (const [index, { what }] of (value.falseAlarms ?? []).entries())
      yield { file, path: ['falseAlarms', index, 'what'], text: what };
    for (const [index, { why }] of value.examples.nearMisses.entries()) {
      yield { file, path: ['examples', 'nearMisses', index, 'why'], text: why };
    }
  }
  for (const { value, file, path } of rules.signals) {
    yield { file, path: [...path, 'title'], text: value.title };
    yield { file, path: [...path, 'reason'], text: value.reason };
  }
  for (const { value, file, path } of rules.retired) yield { file, path: [...path, 'why'], text: value.why };
  for (const { value, file, path } of rules.categories) yield { file, path: [...path, 'title'], text: value.title };
  for (const { value, file, path } of rules.advice) yield { file, path: [...path, 'text'], text: value.text };
  for (const { value, file, path } of rules.contacts) {
    yield { file, path: [...path, 'title'], text: value.title };
    yield { file, path: [...path, 'use'], text: value.use };
  }
  for (const { value, file, path } of rules.procedures) {
    yield { file, path: [...path, 'title'], text: value.title };
    yield { file, path: [...path, 'when'], text: value.when };
    for (const list of ['ready', 'avoid'] as const) {
      for (const [index, text] of (value[list] ?? []).entries()) yield { file, path: [...path, list, index], text };
    }
    for (const [index, { text }] of value.steps.entries())
      yield { file, path: [...path, 'steps', index, 'text'], text };
  }
  for (const { value, file, path } of rules.questions) {
    yield { file, path: [...path, 'ask'], text: value.ask };
    if (value.text) yield { file, path: [...path, 'text'], text: value.text };
    for (const [index, option] of value.options.entries()) {
      yield { file, path: [...path, 'options', index, 'text'], text: option.text };
      yield { file, path: [...path, 'options', index, 'why'], text: option.why };
    }
  }
  for (const { value, file, path } of rules.paymentPatterns) {
    yield { file, path: [...path, 'title'], text: value.title };
    yield { file, path: [...path, 'reason'], text: value.reason };
  }
  if (rules.payments) {
    const { value, file } = rules.payments;
    for (const [index, { title, ask, values = [] }] of value.fields.entries()) {
      yield { file, path: ['fields', index, 'title'], text: title };
      yield { file, path: ['fields', index, 'ask'], text: ask };
      for (const [at, { text }] of values.entries())
        yield { file, path: ['fields', index, 'values', at, 'text'], text };
    }
    for (const [index, { reason }] of value.pauses.entries())
      yield { file, path: ['pauses', index, 'reason'], text: reason };
    for (const [index, { text }] of value.questions.entries()) yield { file, path: ['questions', index, 'text'], text };
  }
}

/** Every text a reader may see, examples among them, each language by itself. */
export function* walkTexts(rules: Rules): Generator<TextAt> {
  for (const { file, path, text } of walkLocalised(rules)) {
    for (const [tag, inLanguage] of Object.entries(text)) yield { file, path: [...path, tag], text: inLanguage };
  }
  for (const { value, file } of rules.scripts) {
    for (const list of ['hits', 'nearMisses'] as const) {
      for (const [index, { text }] of value.examples[list].entries()) {
        const path: Path = ['examples', list, index, 'text'];
        yield { file, path, text };
      }
    }
    for (const [tag, names] of Object.entries(value.aliases ?? {})) {
      for (const [index, text] of names.entries()) yield { file, path: ['aliases', tag, index], text };
    }
  }
  for (const { value, file, path } of rules.paymentPatterns) {
    for (const list of ['hits', 'nearMisses'] as const) {
      for (const [index, { payment }] of value.examples[list].entries()) {
        for (const [field, text] of Object.entries(payment)) {
          if (typeof text === 'string')
            yield { file, path: [...path, 'examples', list, index, 'payment', field], text };
        }
      }
    }
  }
}
