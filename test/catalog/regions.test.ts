import { compileRules } from '@fraud-free/catalog';
import { describe, expect, it } from 'vitest';
import { smallRules } from './support/small-rules.js';

const contact = (id: string, region: string, more = ''): string =>
  `- { id: ${id}, kind: advice, region: ${region}, title: { zh-CN: 热线, en: Line }, use: { zh-CN: 拿不准时打, en: When in doubt }, sources: [handbook], checked: 2026-11-22${more} }\n`;

const PROCEDURE = `- id: cn-stop
  region: CN
  title: { zh-CN: 止付, en: Stop a payment }
  when: { zh-CN: 刚转了钱, en: You have just paid }
  steps:
    - { text: { zh-CN: 报警, en: Tell the police }, contacts: [cn-110] }
    - { text: { zh-CN: 留证据, en: Keep what you have } }
  sources: [handbook]
  checked: 2026-11-22
`;

describe('contacts and procedures by region', () => {
  it('stand in a file for each region and are compiled in order', () => {
    const files = smallRules({
      'contacts.yaml': null,
      'contacts/cn.yaml': `${contact('cn-110', 'CN', ", number: '110'")}`,
      'contacts/hk.yaml': contact('hk-page', 'HK', ', url: https://www.example.com/'),
      'procedures/cn.yaml': PROCEDURE,
    });
    const { catalog, findings } = compileRules(files);
    expect(findings).toEqual([]);
    expect(catalog!.contacts.map(({ id, number, url }) => [id, number ?? url])).toEqual([
      ['cn-110', '110'],
      ['hk-page', 'https://www.example.com/'],
    ]);
    expect(catalog!.procedures).toMatchObject([
      { id: 'cn-stop', ready: [], steps: [{ contacts: ['cn-110'] }, { contacts: [] }], avoid: [] },
    ]);
  });

  it.each<[string, Record<string, string | null>, string, string, RegExp]>([
    [
      'a file of another region',
      { 'contacts/hk.yaml': contact('tw-1', 'TW') },
      'file-name',
      'hk',
      /“tw-1” is of the region TW/,
    ],
    [
      'a step to a contact of another region',
      { 'contacts/hk.yaml': contact('hk-1', 'HK'), 'procedures/cn.yaml': PROCEDURE.replace('cn-110', 'hk-1') },
      'region',
      'cn',
      /“hk-1” is of the region HK/,
    ],
    [
      'an unknown contact',
      { 'procedures/cn.yaml': PROCEDURE.replace('cn-110', 'cn-111') },
      'id-unknown',
      'cn',
      /cn-111/,
    ],
    [
      'an unknown source',
      { 'procedures/cn.yaml': PROCEDURE.replace('handbook', 'bulletin') },
      'id-unknown',
      'cn',
      /bulletin/,
    ],
    ['two of one id', { 'procedures/cn.yaml': PROCEDURE + PROCEDURE }, 'id-twice', 'cn', /cn-stop/],
    [
      'a check in the future',
      { 'procedures/cn.yaml': PROCEDURE.replace('11-22', '11-23') },
      'date-order',
      'cn',
      /cn-stop/,
    ],
    [
      'no steps',
      { 'procedures/cn.yaml': PROCEDURE.replace(/steps:[^]*sources/, 'steps: []\n  sources') },
      'schema',
      'cn',
      /steps|1/,
    ],
    [
      'a page without https',
      { 'contacts/hk.yaml': contact('hk-1', 'HK', ', url: http://www.example.com/') },
      'schema',
      'hk',
      /url/,
    ],
    [
      'an unknown kind',
      { 'contacts/hk.yaml': contact('hk-1', 'HK').replace('advice', 'friend') },
      'schema',
      'hk',
      /kind/,
    ],
  ])('refuse %s', (_, changes, code, file, message) => {
    const { findings } = compileRules(smallRules(changes));
    expect(findings.map((finding) => finding.code)).toContain(code);
    const finding = findings.find((one) => one.code === code)!;
    expect(finding.path).toContain(`/${file}.yaml`);
    expect(`${finding.message} ${finding.expected}`).toMatch(message);
  });

  it('need one file of contacts at least', () => {
    const { findings } = compileRules(smallRules({ 'contacts.yaml': null }));
    expect(findings.map(({ code, path }) => `${path} ${code}`)).toContain('contacts.yaml file-missing');
  });
});
