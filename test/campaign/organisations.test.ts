import { languagesOf, ORGANISATIONS, scaffoldCampaign, USUAL_LEVELS } from '@fraud-free/campaign';
import { describe, expect, it } from 'vitest';

const LANGUAGES = ['en', 'zh-CN', 'zh-Hant'];

describe('ways to divide the work', () => {
  it.each(Object.entries(ORGANISATIONS))('%s is told in every language of a site', (_id, { title, roles }) => {
    const texts = [title, ...roles.flatMap((role) => [role.title, role.does]), ...USUAL_LEVELS.map((one) => one.title)];
    for (const text of texts) expect(Object.keys(text).sort()).toEqual(LANGUAGES);
  });

  it.each(Object.keys(ORGANISATIONS))('%s begins a campaign in its languages alone', (organised) => {
    const text = scaffoldCampaign({
      id: 'sunny',
      languages: ['zh-CN'],
      title: { 'zh-CN': '阳光社区' },
      issuer: { 'zh-CN': '居委会' },
      tel: '010-00000000',
      address: 'https://example.com/sunny/',
      from: '2026-12-01',
      until: '2026-12-29',
      organised,
      place: '阳光社区',
      level: 'community',
    });
    expect(text).toContain('languages: [zh-CN]');
    expect(text).not.toMatch(/\b(en|zh-Hant): /);
  });
});

describe('the languages of a campaign', () => {
  const of = (text: string): readonly string[] => languagesOf([{ path: 'campaign.yaml', text }]);

  it.each<[string, readonly string[]]>([
    ['languages: [zh-Hant, en]\nplaces: wrong', ['zh-Hant', 'en']],
    ['id: sunny', ['zh-CN', 'en']],
    ['', ['zh-CN', 'en']],
  ])('of %j are %j', (text, languages) => {
    expect(of(text)).toEqual(languages);
  });

  it.each([
    ['languages: zh-CN', /languages: \[zh-CN, en\]/],
    ['languages: []', /languages: \[zh-CN, en\]/],
    ['languages: [zh-CN', /campaign\.yaml:1:\d+ error yaml-syntax/],
  ])('cannot be read from %j, and it says why', (text, message) => {
    expect(() => of(text)).toThrow(expect.objectContaining({ code: 'file-unreadable' }));
    expect(() => of(text)).toThrow(message);
  });
});
