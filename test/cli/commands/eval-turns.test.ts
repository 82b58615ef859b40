import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.js';

const talk = (label: string, ...texts: string[]): string =>
  JSON.stringify({
    id: texts[0],
    source: 'own',
    lang: 'en',
    kind: 'dialogue',
    label,
    family: '-',
    turns: texts.map((text, i) => ({ from: i % 2 === 0 ? 'A' : 'B', text })),
  });

const BANK = 'Hello, this is your bank support.';
const FROZEN = 'Your account is frozen.';
const PAY = 'Pay into the safe account.';
const ALL = `${BANK} ${FROZEN} ${PAY}`;

const FILE = [
  talk('fraud', BANK, 'Yes?', FROZEN, 'Oh.', PAY),
  talk('fraud', BANK, 'Yes?', PAY),
  talk('fraud', ALL),
  talk('fraud', 'Good morning to you.', 'And to you.'),
  talk('benign', 'The parcel is at the door.', 'Thank you very much.'),
  JSON.stringify({ id: 'a text', source: 'own', lang: 'en', label: 'fraud', text: ALL }),
].join('\n');

const measure = (...args: string[]): ReturnType<typeof runCli> =>
  runCli(['eval', 'talks.jsonl', '--turns', ...args], { files: { '/here/talks.jsonl': FILE } });

describe('eval --turns', () => {
  it('tells how early talks are warned of, against a check of each message', async () => {
    const { code, stdout } = await measure('--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      catalog: '2026.11.22',
      turns: [
        {
          source: 'own',
          label: 'benign',
          lang: 'en',
          talks: 1,
          flagged: 0,
          atEnd: 0,
          single: 0,
          medianTurn: null,
          medianTurnSingle: null,
          both: 0,
          earlier: 0,
          later: 0,
          withDemand: 0,
          beforeDemand: 0,
          beforeDemandSingle: 0,
        },
        {
          source: 'own',
          label: 'fraud',
          lang: 'en',
          talks: 4,
          flagged: 3,
          atEnd: 3,
          single: 1,
          medianTurn: 3,
          medianTurnSingle: 1,
          both: 1,
          earlier: 0,
          later: 0,
          withDemand: 3,
          beforeDemand: 1,
          beforeDemandSingle: 0,
        },
      ],
    });
  });

  it.each([
    [[], /^own +fraud +en +4 +75\.0 +75\.0 +25\.0 +3 +1 +1 +0 +0 +3 +33\.3 +0\.0$/m],
    [['--markdown'], /^\| own \| fraud \| en \| 4 \| 75\.0 \|/m],
  ])('prints a table, %j', async (args, row) => {
    expect((await measure(...args)).stdout).toMatch(row);
  });
});
