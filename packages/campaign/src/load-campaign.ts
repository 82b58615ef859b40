import {
  parseFile,
  schemaFinding,
  sortFindings,
  validate,
  type Finding,
  type JsonSchema,
  type RuleFile,
} from '@fraud-free/catalog/source';
import type { Catalog } from '@fraud-free/core';
import type { Alert, Campaign } from './campaign.js';
import { checkAlerts } from './check/check-alerts.js';
import { checkCampaign } from './check/check-campaign.js';
import { checkTexts } from './check/check-texts.js';
import type { Located } from './check/located.js';
import { toAlert, toCampaign } from './publish.js';
import { alertSchema } from './schema/alert-schema.js';
import { campaignSchema } from './schema/campaign-schema.js';
import type { AlertSource, CampaignSource } from './source.js';

/** A campaign and what is wrong with it. */
export interface Loaded {
  /** Absent where `campaign.yaml` has an error. */
  readonly campaign?: Campaign;
  /** The newest first; without those that have an error. */
  readonly alerts: readonly Alert[];
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
 */
export function loadCampaign(files: readonly RuleFile[], catalog: Catalog): Loaded {
  const findings: Finding[] = [];
  const campaigns: Located<CampaignSource>[] = [];
  const alerts: Located<AlertSource>[] = [];
  for (const file of files) {
    const isAlert = file.path.startsWith('alerts/');
    const read = readOne(file, isAlert ? alertSchema : campaignSchema);
    findings.push(...read.findings);
    if (read.located === undefined) continue;
    if (isAlert) alerts.push(read.located as Located<AlertSource>);
    else campaigns.push(read.located as Located<CampaignSource>);
  }
  const [campaign] = campaigns;
  if (campaign) {
    findings.push(...checkCampaign(campaign, catalog), ...checkTexts(campaign, [campaign, ...alerts]));
    findings.push(...checkAlerts(alerts, campaign.value, catalog));
  }
  const faulty = new Set(findings.filter(({ severity }) => severity === 'error').map(({ path }) => path));
  return {
    ...(campaign && !faulty.has('campaign.yaml') && { campaign: toCampaign(campaign.value) }),
    alerts: alerts
      .filter(({ file }) => !faulty.has(file.path))
      .map(({ value }) => toAlert(value))
      .sort((a, b) => Date.parse(b.published) - Date.parse(a.published)),
    findings: sortFindings(findings),
  };
}

function readOne(file: RuleFile, schema: JsonSchema): { located?: Located<unknown>; findings: Finding[] } {
  const { parsed, findings } = parseFile(file);
  if (parsed.data === undefined) return { findings };
  const faults = validate(schema, parsed.data);
  const located = { file: parsed, value: parsed.data };
  const told = faults.map((fault) => schemaFinding(parsed, fault));
  return { findings: [...findings, ...told], ...(faults.length === 0 && { located }) };
}
