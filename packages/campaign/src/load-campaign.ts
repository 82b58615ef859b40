import {
  parseFile,
  schemaFinding,
  sortFindings,
  validate,
  type Finding,
  type JsonSchema,
  type RuleFile,
  type SchemaFault,
} from '@fraud-free/catalog/source';
import type { Catalog } from '@fraud-free/core';
import type { QuizFile } from '@fraud-free/quiz';
import type { Alert, Campaign } from './campaign.js';
import { checkAlerts } from './check/check-alerts.js';
import { checkCampaign } from './check/check-campaign.js';
import { checkProgress } from './check/check-progress.js';
import { checkTexts } from './check/check-texts.js';
import type { Located, LocatedCampaign } from './check/located.js';
import { soundParts } from './check/sound-parts.js';
import { toAlert, toCampaign } from './publish.js';
import { checkQuizzes } from './quizzes/check-quizzes.js';
import type { WrittenQuiz } from './quizzes/read-quizzes.js';
import { alertSchema } from './schema/alert-schema.js';
import { campaignSchema } from './schema/campaign-schema.js';
import { progressSchema } from './schema/progress-schema.js';
import type { AlertSource, CampaignSource, ProgressSource } from './source.js';

/** A campaign and what is wrong with it. */
export interface Loaded {
  /** Absent where `campaign.yaml` has an error. */
  readonly campaign?: Campaign;
  /** The newest first; without those that have an error. */
  readonly alerts: readonly Alert[];
  /** Those that were written by hand, under the titles of the campaign. */
  readonly quizzes: readonly QuizFile[];
  /** All faults of all files, by file and line. */
  readonly findings: readonly Finding[];
}

/**
 * Reads the files of a campaign, checks all that they say, against each other and against the catalog, and reports every
 * fault at once.
 *
 * @example
 * const { campaign, findings } = loadCampaign(readFolder('sunny-street'), catalog);
 * formatFindings(findings); // => 'campaign.yaml:31:5 error place-twice …'
 *
 * @param written what {@link readQuizzes} read of the same folder
 */
export function loadCampaign(
  files: readonly RuleFile[],
  catalog: Catalog,
  written: readonly WrittenQuiz[] = [],
): Loaded {
  const findings: Finding[] = [];
  let campaign: LocatedCampaign | undefined;
  const alerts: Located<AlertSource>[] = [];
  const progress: Located<ProgressSource>[] = [];
  for (const file of files) {
    const kind = file.path.split(/[/.]/)[0]!;
    const read = readOne(file, SCHEMAS[kind] ?? campaignSchema);
    findings.push(...read.findings);
    if (read.located === undefined) continue;
    if (SCHEMAS[kind] === undefined) {
      campaign = { ...(read.located as Located<CampaignSource>), isSound: soundParts(read.faults) };
    }
    if (read.faults.length > 0) continue;
    if (kind === 'alerts') alerts.push(read.located as Located<AlertSource>);
    else if (kind === 'progress') progress.push(read.located as Located<ProgressSource>);
  }
  if (campaign) {
    const ids = files.flatMap(({ path }) => /^alerts\/(.*)\.ya?ml$/.exec(path)?.[1] ?? []);
    findings.push(...checkCampaign(campaign, catalog), ...checkTexts(campaign, [campaign, ...alerts]));
    findings.push(...checkAlerts(alerts, ids, campaign, catalog), ...checkProgress(progress, campaign));
    findings.push(...checkQuizzes(campaign, written, catalog));
  }
  const faulty = new Set(findings.filter(({ severity }) => severity === 'error').map(({ path }) => path));
  const sound = <T>(all: readonly Located<T>[]): T[] =>
    all.filter(({ file }) => !faulty.has(file.path)).map(({ value }) => value);
  const quizzes = written.flatMap(({ path, quiz }) => (quiz && !faulty.has(path) ? quiz : []));
  const [source] = sound(campaign ? [campaign] : []);
  const published = source && toCampaign(source, { quizzes, progress: sound(progress) });
  return {
    ...(published && { campaign: published }),
    alerts: sound(alerts)
      .map(toAlert)
      .sort((a, b) => Date.parse(b.published) - Date.parse(a.published)),
    quizzes: quizzes.map((quiz) => ({
      ...quiz,
      title: published?.quizzes.find(({ id }) => id === quiz.id)?.title ?? quiz.title,
    })),
    findings: sortFindings(findings),
  };
}

/** By the first part of a file's way; any other is the campaign itself. */
const SCHEMAS: Readonly<Record<string, JsonSchema>> = { alerts: alertSchema, progress: progressSchema };

interface ReadFile {
  readonly located?: Located<unknown>;
  readonly faults: readonly SchemaFault[];
  readonly findings: readonly Finding[];
}

function readOne(file: RuleFile, schema: JsonSchema): ReadFile {
  const { parsed, findings } = parseFile(file);
  if (parsed.data === undefined) return { faults: [], findings };
  const faults = validate(schema, parsed.data);
  const told = faults.map((fault) => schemaFinding(parsed, fault));
  return { located: { file: parsed, value: parsed.data }, faults, findings: [...findings, ...told] };
}
