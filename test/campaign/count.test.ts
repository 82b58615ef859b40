import { countStatements, readStatements } from '@fraud-free/campaign';
import { describe, expect, it } from 'vitest';
import { runCli } from '../cli/support/run-cli.js';

const DAY = 86_400_000;
const START = Date.UTC(2026, 11, 1);
let next = 0;

/** An answer as a quiz reports it. */
function answered(player: string, right: boolean, day: number): Record<string, unknown> {
  return {
    id: `s${next++}`,
    timestamp: new Date(START + day * DAY).toISOString(),
    actor: { objectType: 'Agent', account: { homePage: 'https://example.com/', name: player } },
    verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
    object: { objectType: 'Activity', id: 'urn:fraud-free:question/fake-loan' },
    result: { success: right },
  };
}

const players = (many: number): string[] => Array.from({ length: many }, (_, index) => `pseudonym-${index}`);

describe('what quizzes reported', () => {
  it('is summed up, and what was kept after four weeks apart', () => {
    const statements = players(10).flatMap((player, index) => [
      answered(player, index < 6, 0),
      answered(player, true, 27.9),
      answered(player, index < 3, 28),
    ]);
    expect(countStatements(statements)).toEqual([
      { measure: 'knowledge', players: 10, answers: 30, percent: 63.3, on: '2026-12-29' },
      { measure: 'kept-knowledge', players: 10, answers: 10, percent: 30, on: '2026-12-29' },
    ]);
  });

  it('counts once what came twice, and not at all what was voided', () => {
    const statements = players(10).map((player) => answered(player, true, 0));
    const wrong = answered('pseudonym-0', false, 1);
    const voiding = { id: 'v', verb: { id: 'http://adlnet.gov/expapi/verbs/voided' }, object: { id: wrong['id'] } };
    expect(countStatements([...statements, ...statements, wrong, voiding])[0]).toMatchObject({
      answers: 10,
      percent: 100,
    });
  });

  it.each([9, 1, 0])('tells no number of %i players', (many) => {
    const [knowledge] = countStatements(players(many).map((player) => answered(player, true, 0)));
    expect(knowledge).toEqual({ measure: 'knowledge', players: many, answers: many });
  });

  it('passes over what is something else', () => {
    const others = [
      null,
      'x',
      {},
      { ...answered('a', true, 0), result: {} },
      { ...answered('a', true, 0), object: { id: 'https://example.com/other' } },
      { ...answered('a', true, 0), timestamp: 'never' },
      { ...answered('a', true, 0), actor: { mbox: 'mailto:a@example.com' } },
    ];
    expect(countStatements(others)[0].answers).toBe(0);
  });

  it.each<[string, string, number | undefined]>([
    ['a list', '[{},{}]', 2],
    ['an answer of a store', '{"statements":[{},{},{}],"more":""}', 3],
    ['one a line', '{}\n{}\n', 2],
    ['a table', 'id,verb\n', undefined],
  ])('is read from %s', (_name, text, many) => {
    expect(readStatements(text)?.length).toBe(many);
  });
});

describe('campaign count', () => {
  const file = JSON.stringify(players(12).map((player) => answered(player, true, 0)));

  it('prints lines for progress.yaml, and no name', async () => {
    const { code, stdout } = await runCli(['campaign', 'count', 'a.json'], { files: { '/here/a.json': file } });
    expect(code).toBe(0);
    expect(stdout).toBe(
      '- { measure: knowledge, value: 100, on: 2026-12-01 } # 12 answers of 12 players\n' +
        '# kept-knowledge: fewer than 10 players, so no number is told\n',
    );
  });

  it.each([
    ['--least', '4'],
    ['--least', 'x'],
  ])('refuses %s %s', async (...least) => {
    expect(await runCli(['campaign', 'count', 'a.json', ...least], { files: { '/here/a.json': file } })).toMatchObject({
      code: 2,
    });
  });

  it('says of a file what it expected', async () => {
    const { code, stderr } = await runCli(['campaign', 'count', 'a.csv'], { files: { '/here/a.csv': 'id,verb\n' } });
    expect([code, stderr]).toEqual([2, expect.stringContaining('statement in each line')]);
  });
});
