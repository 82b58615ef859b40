import type { Localised } from '@fraud-free/core';
import { CAMPAIGN_FORMAT } from '../campaign.js';
import { ORGANISATIONS, USUAL_LEVELS } from '../organisations.js';
import { inYaml } from './in-yaml.js';

/** What must be known to begin a campaign; the rest is written with what is usual, and changed in the file. */
export interface CampaignAnswers {
  readonly id: string;
  /** The languages of the campaign, the first one first: `zh-CN`, `en`. */
  readonly languages: readonly string[];
  /** In each of them. */
  readonly title: Localised;
  readonly issuer: Localised;
  /** As dialled. */
  readonly tel: string;
  /** Where the folder will stand, with a `/` at its end. */
  readonly address: string;
  /** ISO dates. */
  readonly from: string;
  readonly until: string;
  /** An id of {@link ORGANISATIONS}. */
  readonly organised: string;
  /** The place at the top of the tree, and its level: an id of {@link USUAL_LEVELS}. */
  readonly place: string;
  readonly level: string;
}

/**
 * `campaign.yaml` for a campaign that begins: sound as it is, with the roles of its organisation at the top place left
 * to be filled in.
 */
export function scaffoldCampaign(answers: CampaignAnswers): string {
  const { id, from, until, address, organised, level } = answers;
  const depth = USUAL_LEVELS.findIndex((one) => one.id === level);
  const levels = USUAL_LEVELS.slice(Math.max(0, depth));
  const say = (its: Localised): string => inYaml(its, answers.languages);
  const needed = ORGANISATIONS[organised]!.roles.filter((role) => levels.some((one) => one.id === role.level));
  const here = needed.find((role) => role.level === level);
  return `# 无诈社区活动。用 fraud-free campaign check 检查，用 fraud-free campaign build 生成。
format: ${CAMPAIGN_FORMAT}
id: ${id}
title: ${inYaml(answers.title)}
period: { from: ${from}, until: ${until} }
address: ${text(address)}
region: CN
languages: [${answers.languages.join(', ')}]
issuer:
  name: ${inYaml(answers.issuer)}
  tel: ${text(answers.tel)}

# 层级，从大到小；名称可以改。 Levels, the widest first.
levels:
${levels.map((one) => `  - { id: ${one.id}, title: ${say(one.title)} }`).join('\n')}

# 分工。 Who does what: ${Object.keys(ORGANISATIONS).join(', ')}
roles:
${needed.map((role) => `  - id: ${role.id}\n    level: ${role.level}\n    title: ${say(role.title)}\n    does: ${say(role.does)}`).join('\n')}

# 地点，可以一层套一层：places: 下面再写 places:。 Places; each may hold places.
places:
  - id: ${id}-1
    level: ${level}
    name: ${text(answers.place)}
${here ? `    people:\n      - { role: ${here.id}, tel: ${text(answers.tel)} }\n` : ''}
# 目标。没有全国统一标准，请按本地情况改。 Goals; there is no national standard.
goals:
  - { measure: knowledge, target: 80 }
  - { measure: kept-knowledge, target: 60 }
  - { measure: early-reports, target: 10 }

# 重点防范的剧本。 Scripts in focus; “fraud-free search” finds their ids.
focus: [impersonating-authority, fake-investment, fake-shopping-service]
promote:
  contacts: [cn-110, cn-96110, cn-12381]

quizzes:
  - id: first
    title: ${say({ 'zh-CN': '反诈小测', en: 'Anti-fraud quiz' })}
`;
}

/** JSON is YAML: whatever stands in the text, it stays a text. */
function text(value: string): string {
  return JSON.stringify(value);
}
