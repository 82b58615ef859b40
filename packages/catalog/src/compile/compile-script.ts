import type { AuthoredQuestion, Script } from '@fraud-free/core';
import type { QuestionSource, ScriptSource } from '../source/rules.js';
import { localised } from './localised.js';
import { stageAdvice, type Fit } from './stage-advice.js';

/**
 * @param fold makes of a word what a message is compared with
 * @param from the catalog it was taken from, where rules stand on others
 */
export function compileScript(source: ScriptSource, fit: Fit, fold: (text: string) => string, from?: string): Script {
  const adviceOf = stageAdvice(source, fit);
  return {
    id: source.id,
    revision: source.revision,
    status: source.status,
    created: source.created,
    updated: source.updated,
    category: source.category,
    severity: source.severity,
    targets: source.targets,
    paidBy: source.paidBy,
    ...(source.regions && { regions: source.regions }),
    ...(from !== undefined && { from }),
    title: localised(source.title),
    ...(source.subjects && { subjects: folded(source.subjects, fold) }),
    summary: localised(source.summary),
    advice: source.advice,
    stages: source.stages.map(({ stage, summary, asks, signals }, index) => ({
      stage,
      summary: localised(summary),
      asks: localised(asks),
      signals,
      advice: adviceOf[index]!,
    })),
    rebuttals: source.rebuttals.map(localised),
    lookAlikes: source.lookAlikes.map(localised),
    sources: source.sources,
    examples: {
      hits: source.examples.hits.map(({ id, lang, text, level = 'danger', stage, signals }) => ({
        id,
        lang,
        text: text.trim(),
        level,
        stage,
        signals,
      })),
      nearMisses: source.examples.nearMisses.map(({ id, lang, text, why }) => ({
        id,
        lang,
        text: text.trim(),
        why: localised(why),
      })),
    },
  };
}

function folded(
  subjects: NonNullable<ScriptSource['subjects']>,
  fold: (text: string) => string,
): NonNullable<Script['subjects']> {
  return Object.fromEntries(
    Object.keys(subjects).map((tag) => [tag, [...new Set(subjects[tag]!.map((word) => fold(word.trim())))].sort()]),
  );
}

export function compileQuestion({ id, script, ask, text, options }: QuestionSource): AuthoredQuestion {
  return {
    id,
    script,
    ask: localised(ask),
    ...(text && { text: localised(text) }),
    options: options.map((option) => ({
      text: localised(option.text),
      right: option.right,
      why: localised(option.why),
    })),
  };
}
