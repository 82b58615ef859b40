import { readFileSync } from 'node:fs';
import { loadCampaign, makeFeeds, readFolder, type Loaded } from '@fraud-free/campaign';
import { openCatalog, type Catalog } from '@fraud-free/core';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';

const catalog: Catalog = openCatalog(JSON.parse(readFileSync('rules/dist/catalog.json', 'utf8')));
const files = readFolder('examples/campaign');

type Change = readonly [from: string, to: string];

/** The example with pieces of its files changed; a change that finds nothing to change is a fault of the test. */
function loadChanged(path: string, ...changes: readonly Change[]): Loaded {
  return loadCampaign(
    files.map((file) => {
      if (file.path !== path) return file;
      return { ...file, text: changes.reduce((text, [from, to]) => change(text, from, to), file.text) };
    }),
    catalog,
  );
}

function change(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`“${from}” is not in the example`);
  return text.replace(from, to);
}

describe('the example', () => {
  it('has no fault', () => {
    expect(loadCampaign(files, catalog).findings).toEqual([]);
  });

  it('is a list of places with parents first, names in every language', () => {
    const { campaign } = loadCampaign(files, catalog);
    const seen = new Set<string>();
    for (const { id, parent, name } of campaign!.places) {
      expect(parent === undefined || seen.has(parent)).toBe(true);
      expect(Object.keys(name)).toEqual(['zh-CN', 'en']);
      seen.add(id);
    }
    expect([...seen]).toEqual([
      'sunny',
      'sunny-east',
      'sunny-east-1',
      'sunny-east-1-1',
      'sunny-east-1-2',
      'sunny-west',
    ]);
  });

  it('gives the alerts, the newest first', () => {
    const { alerts } = loadCampaign(files, catalog);
    expect(alerts.map(({ id }) => id)).toEqual([
      'water-bill-texts-over',
      'water-bill-texts',
      'fake-refund-group-2',
      'fake-refund-group',
    ]);
  });
});

describe('faults', () => {
  it.each<[name: string, path: string, changes: readonly Change[], at: string, message: RegExp]>([
    ['no YAML', 'campaign.yaml', [['format: 1', 'format: [1']], 'campaign.yaml:3 yaml-syntax', /not YAML/],
    ['another format', 'campaign.yaml', [['format: 1', 'format: 2']], 'campaign.yaml:2 schema', /“format” is “2”/],
    ['an unknown key', 'campaign.yaml', [['focus:', 'fokus:']], 'campaign.yaml:63 schema', /“fokus” is unknown/],
    [
      'a day that there is not',
      'campaign.yaml',
      [['2027-02-28', '2027-02-30']],
      'campaign.yaml:5 date-impossible',
      /02-30/,
    ],
    [
      'an end before its beginning',
      'campaign.yaml',
      [['2027-02-28', '2026-02-28']],
      'campaign.yaml:5 period-backwards',
      /ends/,
    ],
    [
      'a text without English',
      'campaign.yaml',
      [[', en: Winter quiz', '']],
      'campaign.yaml:72 language-missing',
      /no text in en/,
    ],
    [
      'a place twice',
      'campaign.yaml',
      [['id: sunny-west', 'id: sunny-east']],
      'campaign.yaml:51 id-twice',
      /sunny-east/,
    ],
    [
      'a level that there is not',
      'campaign.yaml',
      [['level: grid\n', 'level: gird\n']],
      'campaign.yaml:36 level-unknown',
      /gird/,
    ],
    [
      'a building around a grid',
      'campaign.yaml',
      [['level: community\n', 'level: building\n']],
      'campaign.yaml:36 level-order',
      /a grid inside the building/,
    ],
    [
      'a role elsewhere',
      'campaign.yaml',
      [['role: grid-worker', 'role: building-head']],
      'campaign.yaml:39 role-elsewhere',
      /role of a building/,
    ],
    [
      'a role that there is not',
      'campaign.yaml',
      [['role: grid-worker', 'role: grid-wroker']],
      'campaign.yaml:39 role-unknown',
      /grid-wroker/,
    ],
    [
      'levels that the organisation needs',
      'campaign.yaml',
      [
        ['organised: four-levels', 'organised: two-heads-four-members'],
        ['  - { id: building, title: { zh-CN: 楼栋, en: building } }\n', ''],
      ],
      'campaign.yaml:19 level-unknown',
      /building/,
    ],
    [
      'a script that there is not',
      'campaign.yaml',
      [['health-product]', 'health-produce]']],
      'campaign.yaml:63 script-unknown',
      /health-produce/,
    ],
    [
      'a hotline that there is not',
      'campaign.yaml',
      [['cn-12381', 'cn-12382']],
      'campaign.yaml:65 contact-unknown',
      /cn-12382/,
    ],
    [
      'a category that there is not',
      'campaign.yaml',
      [['length: 10', 'length: 10\n    categories: [weather]']],
      'campaign.yaml:74 category-unknown',
      /weather/,
    ],
    [
      'a goal beyond the whole',
      'campaign.yaml',
      [['target: 80', 'target: 800']],
      'campaign.yaml:58 target-impossible',
      /800/,
    ],
    [
      'a number that does harm',
      'campaign.yaml',
      [['measure: households-visited', 'measure: days-without-case']],
      'campaign.yaml:60 goal-harmful',
      /report less/,
    ],
    [
      'goals of effort alone',
      'campaign.yaml',
      [
        ['  - { measure: knowledge, target: 80 }\n  - { measure: kept-knowledge, target: 65 }\n', ''],
        ['  - { measure: early-reports, target: 30 }\n', ''],
      ],
      'campaign.yaml:58 goals-one-sided',
      /know more/,
    ],
    [
      'a consent to nothing',
      'campaign.yaml',
      [['# consent:\n#   results:\n#     zh-CN: 同意', 'consent:\n  results:\n    en: Yes\n    zh-CN: 同意']],
      'campaign.yaml:84 consent-unused',
      /nothing is sent/,
    ],
    [
      'an alert in a file of another name',
      'alerts/water-bill-texts.yaml',
      [['id: water-bill-texts', 'id: water-bills']],
      'alerts/water-bill-texts.yaml:2 file-name',
      /water-bills/,
    ],
    [
      'an alert that ends before it begins',
      'alerts/water-bill-texts.yaml',
      [['2026-12-22', '2026-12-01']],
      'alerts/water-bill-texts.yaml:6 alert-expired',
      /ends before/,
    ],
    [
      'an update of nothing',
      'alerts/fake-refund-group-2.yaml',
      [['replaces: [fake-refund-group]\n', '']],
      'alerts/fake-refund-group-2.yaml:3 alert-kind',
      /replaces none/,
    ],
    [
      'a new one that replaces',
      'alerts/fake-refund-group-2.yaml',
      [['kind: update', 'kind: new']],
      'alerts/fake-refund-group-2.yaml:4 alert-kind',
      /replaces others/,
    ],
    [
      'an update of what there is not',
      'alerts/fake-refund-group-2.yaml',
      [['[fake-refund-group]', '[fake-refunds]']],
      'alerts/fake-refund-group-2.yaml:4 alert-unknown',
      /fake-refunds/,
    ],
    [
      'an update before its alert',
      'alerts/fake-refund-group-2.yaml',
      [['2026-12-05', '2026-12-01']],
      'alerts/fake-refund-group-2.yaml:4 alert-order',
      /not older/,
    ],
    [
      'a place that there is not',
      'alerts/fake-refund-group.yaml',
      [['[sunny-east]', '[sunny-north]']],
      'alerts/fake-refund-group.yaml:7 place-unknown',
      /sunny-north/,
    ],
    [
      'a time without offset',
      'alerts/fake-refund-group.yaml',
      [['09:00:00+08:00', '09:00:00']],
      'alerts/fake-refund-group.yaml:5 schema',
      /“published” is/,
    ],
  ])('%s', (_name, path, changes, at, message) => {
    const { findings } = loadChanged(path, ...changes);
    const told = findings.map((finding) => ({
      at: `${finding.path}:${finding.line} ${finding.code}`,
      message: finding.message,
    }));
    expect(told).toContainEqual({ at, message: expect.stringMatching(message) as string });
    for (const { expected } of findings) expect(expected).not.toBe('');
  });

  it('of form hide none in other parts, and make up none', () => {
    const { findings, campaign } = loadChanged(
      'campaign.yaml',
      ["tel: '", 'tel: 12 #'],
      ['focus:', 'focus: [no-such-script] #'],
      ['target: ', 'target: -'],
      ['level: ', 'level: moon #'],
    );
    const codes = findings.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['schema', 'script-unknown', 'level-unknown']));
    expect(codes).not.toContain('place-unknown');
    expect(campaign).toBeUndefined();
  });

  it.each<[string, string, string]>([
    ['the tree of places', 'places:\n', 'places: nowhere\nrest:\n'],
    ['the period', 'period: ', 'period: soon #'],
    ['the languages', 'languages: ', 'languages: zh-CN #'],
  ])('of form in %s let no alert or number seem wrong', (_part, from, to) => {
    const { findings } = loadChanged('campaign.yaml', [from, to]);
    expect(findings.map(({ path }) => path)).toContain('campaign.yaml');
    expect(findings.filter(({ path }) => path !== 'campaign.yaml')).toEqual([]);
  });

  it('of form in one alert do not make up another in the one that replaces it', () => {
    const { findings } = loadChanged('alerts/fake-refund-group.yaml', ['severity: ', 'severity: awful #']);
    expect(findings.map(({ path, code }) => `${path} ${code}`)).toEqual(['alerts/fake-refund-group.yaml schema']);
  });

  it('come all at once, and what is faulty is not published', () => {
    const { findings, campaign, alerts } = loadCampaign(
      files.map((file) => ({ ...file, text: file.text.replace('format: 1', 'format: 3') })),
      catalog,
    );
    expect(findings.map(({ path }) => path).sort()).toEqual(files.map(({ path }) => path).sort());
    expect({ campaign, alerts }).toEqual({ campaign: undefined, alerts: [] });
  });
});

describe('feeds', () => {
  const { campaign, alerts } = loadCampaign(files, catalog);
  const feeds = new Map(
    makeFeeds(campaign!, alerts, '2026-12-15T12:00:00+08:00').map(({ path, content }) => [path, String(content)]),
  );

  it('are a JSON Feed and an Atom feed for each language, and a CAP message for each alert', () => {
    expect([...feeds.keys()]).toEqual([
      'alerts/alerts.zh-CN.json',
      'alerts/alerts.zh-CN.atom',
      'alerts/alerts.en.json',
      'alerts/alerts.en.atom',
      ...alerts.map(({ id }) => `alerts/cap/${id}.xml`),
    ]);
  });

  it('say in JSON what each alert does', () => {
    const { items } = JSON.parse(feeds.get('alerts/alerts.en.json')!) as {
      items: { id: string; _fraud_free: object }[];
    };
    expect(items[2]).toMatchObject({
      id: 'fake-refund-group-2',
      _fraud_free: { kind: 'update', severity: 'severe', area: 'Sunny Street', replaces: ['fake-refund-group'] },
    });
    expect(items[0]).toMatchObject({ _fraud_free: { kind: 'all-clear', area: 'Fraud-free Sunny Street' } });
  });

  it.each([
    ['fake-refund-group', 'Alert', undefined, 'Avoid'],
    [
      'fake-refund-group-2',
      'Update',
      'sunny-street-2026,sunny-street-2026.fake-refund-group,2026-12-03T09:00:00+08:00',
      'Avoid',
    ],
    [
      'water-bill-texts-over',
      'Update',
      'sunny-street-2026,sunny-street-2026.water-bill-texts,2026-12-08T10:00:00+08:00',
      'AllClear',
    ],
  ])('say in CAP what %s does', (id, type, references, response) => {
    const cap = feeds.get(`alerts/cap/${id}.xml`)!;
    expect(/<msgType>(.*)<\/msgType>/.exec(cap)?.[1]).toBe(type);
    expect(/<references>(.*)<\/references>/.exec(cap)?.[1]).toBe(references);
    expect([...cap.matchAll(/<responseType>(.*)<\/responseType>/g)].map(([, one]) => one)).toEqual([
      response,
      response,
    ]);
  });

  it('are CAP 1.2, which is more than being well formed', async () => {
    const schema = { fileName: 'cap-1.2.xsd', contents: readFileSync('test/campaign/cap-1.2.xsd', 'utf8') };
    const valid = async (xml: string) =>
      (await validateXML({ xml: [{ fileName: 'a.xml', contents: xml }], schema: [schema] })).valid;
    for (const { id } of alerts) expect(await valid(feeds.get(`alerts/cap/${id}.xml`)!), id).toBe(true);
    const cap = feeds.get('alerts/cap/fake-refund-group.xml')!;
    expect(await valid(change(cap, '<scope>Public</scope>', ''))).toBe(false);
    expect(await valid(change(cap, '2026-12-03T09:00:00+08:00', '2026-12-03T01:00:00Z'))).toBe(false);
  });
});
