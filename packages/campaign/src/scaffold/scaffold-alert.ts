import type { Localised } from '@fraud-free/core';
import { CAMPAIGN_FORMAT, type AlertKind, type Severity } from '../campaign.js';
import { inYaml } from './in-yaml.js';

export interface AlertAnswers {
  readonly id: string;
  readonly kind: AlertKind;
  readonly severity: Severity;
  /** Days until it is shown no more. */
  readonly days: number;
  readonly replaces: readonly string[];
  readonly places: readonly string[];
  readonly script?: string;
  /** In each language of the campaign. */
  readonly title: Localised;
  readonly text: Localised;
}

/**
 * The file of an alert.
 *
 * @param now when it is published
 * @param offset minutes that the publisher's clock is ahead of UTC: 480 in China
 */
export function scaffoldAlert(answers: AlertAnswers, now: Date, offset = 480): string {
  const { id, kind, severity, replaces, places, script } = answers;
  return [
    `format: ${CAMPAIGN_FORMAT}`,
    `id: ${id}`,
    `kind: ${kind}`,
    ...(replaces.length > 0 ? [`replaces: [${replaces.join(', ')}]`] : []),
    `severity: ${severity}`,
    `published: '${timeAt(now, offset)}'`,
    `expires: '${timeAt(new Date(now.getTime() + answers.days * 86_400_000), offset)}'`,
    ...(places.length > 0 ? [`places: [${places.join(', ')}]`] : []),
    ...(script === undefined ? [] : [`script: ${script}`]),
    `title: ${inYaml(answers.title)}`,
    'text:',
    ...Object.entries(answers.text).map(([lang, text]) => `  ${lang}: ${JSON.stringify(text)}`),
    '',
  ].join('\n');
}

/** RFC 3339 with the offset written out: `2026-12-05T09:00:00+08:00`, never `Z`, which CAP does not take. */
export function timeAt(date: Date, offset: number): string {
  const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const minutes = Math.abs(offset);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
