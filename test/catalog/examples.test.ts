import { compileRules, type Finding } from '@fraud-free/catalog';
import { describe, expect, it } from 'vitest';
import { SCRIPT, SIGNALS, smallRules, type Change } from './support/small-rules.js';

function findingsOf(changes: Readonly<Record<string, Change>>): readonly Finding[] {
  return compileRules(smallRules(changes)).findings;
}

const HIT = '您好，我是某某快递，您的包裹丢失，请打开屏幕共享，再转到账户里。';
const NEAR_MISS = '您好，您的包裹已经放在门口的柜子里了。';

describe('examples are judged by the engine', () => {
  it.each([
    [
      'another level',
      [['lang: zh\n      stage', 'lang: zh\n      level: caution\n      stage']],
      'hit-level',
      /danger, score \d\.\d\d/,
    ],
    ['no signs at all', [[HIT, '今天天气很好，我们去公园吧。']], 'hit-level', /is no-match/],
    [
      'a script that is not found',
      [[HIT, '今天天气很好，我们去公园吧。']],
      'hit-script',
      /not found by its own script/,
    ],
    [
      'another stage',
      [['stage: payment\n      signals', 'stage: hook\n      signals']],
      'hit-stage',
      /at the stage payment/,
    ],
    [
      'a signal that does not show',
      [
        ['，您的包裹丢失', ''],
        ['[identity.courier, demand', '[parcel-refund.lost, demand'],
      ],
      'hit-signal',
      /does not show parcel-refund\.lost/,
    ],
    ['a near-miss that is found', [[NEAR_MISS, HIT]], 'near-miss-found', /danger.*demand\.share-screen “打开屏幕共享”/],
  ] as const)('%s', (_, change, code, message) => {
    const findings = findingsOf({ [SCRIPT]: change });
    expect(findings).toContainEqual(
      expect.objectContaining({ path: SCRIPT, code, message: expect.stringMatching(message), severity: 'error' }),
    );
  });

  it('does not keep the catalog from being compiled', () => {
    const { catalog, findings } = compileRules(smallRules({ [SCRIPT]: [[NEAR_MISS, HIT]] }));
    expect(findings.map(({ code }) => code)).toEqual(['near-miss-found']);
    expect(catalog).toBeDefined();
  });

  it('judges on the day of the catalog, so that the answer is the same on every day', () => {
    expect(
      findingsOf({
        'catalog.yaml': [
          ['2026.11.22', '2016.11.22'],
          ['2027-11-22', '2017-11-22'],
        ],
      }).map(({ code }) => code),
    ).not.toContain('near-miss-found');
  });

  it('leaves out drafts and scripts with a fault of their own, and judges the others', () => {
    const broken = [
      [NEAR_MISS, HIT],
      ['signals: [demand.share-screen]', 'signals: [demand.share-scream]'],
    ] as const;
    expect(findingsOf({ [SCRIPT]: broken }).map(({ code }) => code)).not.toContain('near-miss-found');
    expect(
      findingsOf({
        [SCRIPT]: [
          [NEAR_MISS, HIT],
          ['status: test', 'status: draft'],
        ],
      }),
    ).toEqual([]);
    const elsewhere = findingsOf({
      [SCRIPT]: [[NEAR_MISS, HIT]],
      'advice.yaml': [['contacts: [cn-110]', 'contacts: [cn-911]']],
    });
    expect(elsewhere.map(({ code }) => code)).toEqual(['id-unknown', 'near-miss-found']);
  });

  it('points at the line', () => {
    const text = smallRules().find(({ path }) => path === SCRIPT)!.text;
    const line = text.split('\n').findIndex((row) => row.includes(NEAR_MISS)) + 1;
    expect(findingsOf({ [SCRIPT]: [[NEAR_MISS, HIT]] })[0]).toMatchObject({ path: SCRIPT, line, column: 13 });
    expect(findingsOf({ [SIGNALS]: [['(打开|开启)屏幕共享', '屏幕共享码']] })[0]).toMatchObject({ path: SCRIPT });
  });
});
