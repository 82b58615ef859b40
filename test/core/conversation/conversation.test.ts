import {
  createConversation,
  createEngine,
  type ConversationMessage,
  type ConversationState,
  type ConversationVerdict,
} from '@fraud-free/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engineFor } from '../../support/engine-for.js';
import { HARMLESS, smallCatalog } from '../../support/small-catalog.js';

const engine = createEngine(smallCatalog());
const CLAIM = '您好，我是银行客服。';
const THREAT = '您的账户将被冻结。';
const CODE = '请把验证码告诉我。';
const SAFE = '钱先放进安全账户。';
const DAY = 86_400_000;

const said = (from: string, ...texts: string[]): ConversationMessage[] => texts.map((text) => ({ from, text }));

function hold(messages: readonly ConversationMessage[], state?: ConversationState): ConversationVerdict {
  const conversation = createConversation(engine, state);
  for (const message of messages) conversation.add(message);
  return conversation.verdict;
}

describe('what one party says', () => {
  it('adds up over messages that are nothing by themselves', () => {
    for (const text of [CLAIM, THREAT, CODE]) expect(engine.check(text).level).not.toBe('danger');
    expect(hold(said('A', CLAIM, THREAT, CODE))).toMatchObject({
      level: 'danger',
      firstWarning: { message: 2, script: 'fake-bank' },
      parties: [{ from: 'A', level: 'danger' }],
      next: { script: 'fake-bank', stage: 'follow-up' },
    });
  });

  it('is told with its stages, each with the message that showed it first', () => {
    const [script] = hold(said('A', CLAIM, HARMLESS, THREAT, CODE)).scripts;
    expect(script).toMatchObject({
      id: 'fake-bank',
      stage: 'payment',
      complete: true,
      from: ['A'],
      stages: [
        { stage: 'approach', message: 0 },
        { stage: 'payment', message: 3 },
      ],
    });
  });

  it('is told with the words that gave it away', () => {
    const messages = said('A', CLAIM, THREAT, CODE);
    const words = hold(messages).evidence.map(({ message, start, end }) => messages[message]!.text.slice(start, end));
    expect(words).toEqual(['我是银行客服', '账户将被冻结', '验证码']);
  });

  it('is told with what they will say against it', () => {
    const { rebuttals } = hold(said('A', CLAIM, THREAT, CODE));
    expect(rebuttals).toEqual(engine.catalog.scripts.find(({ id }) => id === 'fake-bank')!.rebuttals);
    expect(hold(said('A', HARMLESS)).rebuttals).toEqual([]);
  });

  it('does not add up with what another says', () => {
    const mixed = [...said('A', CLAIM), ...said('B', THREAT), ...said('C', CODE)];
    expect(hold(mixed)).toMatchObject({ level: 'no-match', scripts: [], parties: [{}, {}, {}] });
  });

  it('says more in the order of the stages than the same words against it', () => {
    const inOrder = hold(said('A', CLAIM, CODE)).score;
    expect(inOrder).toBeGreaterThan(hold(said('A', CODE, CLAIM)).score);
  });

  it('counts as its worst stretch where it is long', () => {
    const fraud = `${CLAIM}${THREAT}${CODE}`;
    const long = `${HARMLESS.repeat(30)}${fraud}${HARMLESS.repeat(30)}`;
    expect(hold(said('A', long)).level).toBe('danger');
    expect(hold(said('A', `${CLAIM}${HARMLESS.repeat(300)}${CODE}`)).level).toBe('no-match');
  });
});

describe('what several parties play', () => {
  it('is one script where each of them claims to be somebody, and together it is whole', () => {
    const clerks = [...said('A', CLAIM, THREAT), ...said('B', CLAIM, CODE)];
    expect(hold(clerks)).toMatchObject({ level: 'danger', scripts: [{ id: 'fake-bank', from: ['A', 'B'] }] });
    expect(hold(clerks).parties.map(({ level }) => level)).not.toContain('danger');
  });

  it('leaves out a relative who claims nothing', () => {
    const feed = [...said('A', CLAIM, THREAT), ...said('妈妈', '钱先放进安全账户？'), ...said('B', CLAIM, CODE)];
    expect(hold(feed).scripts[0]!.from).toEqual(['A', 'B']);
  });
});

describe('what is said', () => {
  const HARMLESS_WEEK = Array.from({ length: 60 }, () => HARMLESS);

  it('fades with what the party says after it', () => {
    expect(hold(said('A', CLAIM, THREAT, ...HARMLESS_WEEK, CODE)).level).toBe('no-match');
  });

  it('fades with time, whether it runs backwards or is missing in between', () => {
    const at = (days: number, text: string): ConversationMessage => ({ from: 'A', text, at: days * DAY });
    expect(hold([at(0, CLAIM), at(0, THREAT), at(1, CODE)]).level).toBe('danger');
    expect(hold([at(0, CLAIM), at(0, THREAT), at(40, CODE)]).level).not.toBe('danger');
    expect(hold([at(40, CLAIM), at(40, THREAT), at(0, CODE)]).level).toBe('danger');
    expect(hold([at(0, CLAIM), { from: 'A', text: THREAT }, at(1, CODE)]).level).toBe('danger');
  });

  it('stays by half where a warning was given of it', () => {
    const hook = said('A', THREAT, SAFE);
    const week = said('A', ...HARMLESS_WEEK);
    expect(hold([...hook, ...week])).toMatchObject({
      level: 'no-match',
      scripts: [{ id: 'fake-bank', stage: 'payment' }],
      firstWarning: { message: 1, level: 'caution', script: 'fake-bank' },
    });
    expect(hold([...hook, ...week, ...said('A', CODE)]).level).toBe('caution');
    expect(hold([...week, ...said('A', CODE)]).level).toBe('no-match');
  });
});

describe('a verdict', () => {
  it.each([
    ['empty', []],
    ['too-short', said('A', '在吗')],
    ['language', said('A', 'Здравствуйте, это ваш банк, переведите деньги')],
  ])('cannot say, %s', (reason, messages) => {
    expect(hold(messages)).toMatchObject({ level: 'cannot-say', cannotSay: reason });
  });

  it('can say once one message was readable', () => {
    expect(hold(said('A', '在吗', HARMLESS, '嗯'))).toMatchObject({ level: 'no-match' });
  });

  it('of an expired catalog cannot say that nothing was found', () => {
    const old = createEngine(smallCatalog({ expires: '2030-01-01' }), { now: () => Date.parse('2031-01-01') });
    const conversation = createConversation(old);
    expect(conversation.add({ from: 'A', text: HARMLESS })).toMatchObject({ cannotSay: 'expired' });
    for (const text of [CLAIM, THREAT, CODE]) conversation.add({ from: 'A', text });
    expect(conversation.verdict.level).toBe('danger');
  });
});

describe('a message', () => {
  it.each([
    [null, 2],
    ['text', 2],
    [{ from: 'A' }, 1],
    [{ from: '', text: 'a' }, 1],
    [{ from: 'x'.repeat(257), text: 'a' }, 1],
    [{ from: 'A', text: 7, at: 'now' }, 2],
    [{ from: 'A', text: 'a', at: Number.NaN }, 1],
    [{ from: 'A', text: 'a'.repeat(1_048_577) }, 1],
    [{ at: Infinity }, 3],
  ])('%# that is none is refused with all its faults, and changes nothing', (message, faults) => {
    const conversation = createConversation(engine);
    const before = conversation.state;
    const add = (): unknown => conversation.add(message as ConversationMessage);
    expect(add).toThrowCode('conversation-message');
    expect(add).toThrow(expect.objectContaining({ faults: expect.objectContaining({ length: faults }) }));
    expect(conversation.state).toBe(before);
  });
});

describe('a state', () => {
  const state = (...texts: string[]): ConversationState => {
    const conversation = createConversation(engine);
    for (const text of texts) conversation.add({ from: 'A', text, at: DAY });
    return JSON.parse(JSON.stringify(conversation.state)) as ConversationState;
  };

  it.each([
    ['null', null],
    ['a list', []],
    ['of a newer format', { ...state(CLAIM), format: 2 }],
    ['without parties', { ...state(CLAIM), parties: undefined }],
    ['with a party of no name', { ...state(CLAIM), parties: [{ ...state(CLAIM).parties[0]!, from: '' }] }],
    ['with too many parties', { ...state(CLAIM), parties: Array(17).fill(state(CLAIM).parties[0]!) }],
    ['with a negative count', { ...state(CLAIM), messages: -1 }],
  ])('%s is refused', (_, value) => {
    expect(() => createConversation(engine, value as ConversationState)).toThrowCode('conversation-state');
  });

  it('of another catalog goes on with what that one knows, and says what it dropped', () => {
    const { signals, scripts } = smallCatalog();
    const newer = createEngine(
      smallCatalog({
        version: '2027.01.01',
        signals: signals.filter(({ id }) => id !== 'pressure.account-frozen'),
        scripts: scripts.map((script) => ({
          ...script,
          id: `new-${script.id}`,
          stages: script.stages.map((stage) => ({
            ...stage,
            signals: stage.signals.filter((id) => id !== 'pressure.account-frozen'),
          })),
        })),
      }),
    );
    const resumed = createConversation(newer, state(CLAIM, THREAT, CODE));
    expect(resumed.dropped).toEqual(['fake-bank', 'pressure.account-frozen']);
    expect(resumed.state.catalog).toBe('2027.01.01');
    expect(resumed.verdict.firstWarning).toBeUndefined();
    expect(resumed.add({ from: 'A', text: SAFE }).scripts[0]!.id).toBe('new-fake-bank');
  });

  it('holds no word that was said', () => {
    expect(JSON.stringify(state('我住在幸福里五号', CLAIM, THREAT, CODE))).not.toMatch(/幸福里|银行客服|冻结|验证码/);
  });

  it('has a bounded size, whoever says whatever for 100,000 messages', () => {
    const signals = Object.fromEntries(
      Array.from({ length: 60 }, (_, n) => [`test.s${n}`, { match: `any: [暗号${n}号]`, role: 'lure' }]),
    );
    const conversation = createConversation(engineFor(signals));
    const sizes: number[] = [];
    for (let n = 0; n < 100_000; n++) {
      const from = `${'某'.repeat(200)}${n % 50}`;
      conversation.add({ from, text: n % 5 === 0 ? `暗号${(n * 7) % 60}号，好。` : HARMLESS, at: n * 1000 });
      if (n % 1000 === 0) sizes.push(new TextEncoder().encode(JSON.stringify(conversation.state)).length);
    }
    expect(conversation.state.messages).toBe(100_000);
    expect(Math.max(...sizes)).toBeLessThan(128 * 1024);
  }, 120_000);
});

describe('laws', () => {
  const text = fc.constantFrom(CLAIM, THREAT, CODE, SAFE, HARMLESS, '谨防诈骗', '好的', `${CLAIM}${CODE}`);
  const message = (from: string): fc.Arbitrary<ConversationMessage> =>
    fc.record(
      { from: fc.constant(from), text, at: fc.integer({ min: 0, max: 30 * DAY }) },
      { requiredKeys: ['from', 'text'] },
    );
  const talk = fc.array(fc.oneof(message('A'), message('B'), message('C')), { maxLength: 24 });

  it('a talk taken up from its state at any point goes on as if it had not been interrupted', () => {
    fc.assert(
      fc.property(talk, fc.nat(24), (messages, at) => {
        const first = createConversation(engine);
        for (const each of messages.slice(0, at)) first.add(each);
        const kept = JSON.parse(JSON.stringify(first.state)) as ConversationState;
        const resumed = createConversation(engine, kept);
        expect(resumed.verdict).toEqual(first.verdict);
        for (const each of messages.slice(at)) expect(resumed.add(each)).toEqual(first.add(each));
        expect(resumed.state).toEqual(first.state);
      }),
    );
  });

  it('how two parties are mixed changes nothing of what either comes to', () => {
    fc.assert(
      fc.property(fc.array(message('A')), fc.array(message('B')), fc.array(fc.boolean()), (as, bs, order) => {
        const mixed: ConversationMessage[] = [];
        const [a, b] = [[...as], [...bs]];
        for (const fromA of order) mixed.push(...(fromA ? a : b).splice(0, 1));
        const byName = (messages: readonly ConversationMessage[]): unknown =>
          Object.fromEntries(hold(messages).parties.map((party) => [party.from, party]));
        expect(byName([...mixed, ...a, ...b])).toEqual({ ...(byName(as) as object), ...(byName(bs) as object) });
      }),
    );
  });

  it('a state is never changed once it was handed out', () => {
    fc.assert(
      fc.property(talk, (messages) => {
        const conversation = createConversation(engine);
        const states = messages.map((each) => {
          conversation.add(each);
          return [conversation.state, JSON.stringify(conversation.state)] as const;
        });
        for (const [kept, written] of states) expect(JSON.stringify(kept)).toBe(written);
      }),
    );
  });
});

describe('calm words of the one who asks', () => {
  const engine = engineFor({
    'test.claim': { match: 'any: [我是某快递]', role: 'identity', weight: 1.5 },
    'test.beware': { match: 'any: [谨防诈骗, 都是骗子]', role: 'fraud-warning', weight: 3 },
    'test.told': { match: 'any: [谎称]', role: 'quotation', weight: 2.5 },
    'test.notice': { match: 'any: [请到网点办理]', role: 'official-notice', weight: 2 },
  });
  const scoreOf = (...texts: string[]): number => {
    const talk = createConversation(engine);
    for (const text of texts) talk.add({ from: 'A', text });
    return talk.verdict.score;
  };

  it('do not make his demand unheard, beside which they stand', () => {
    const demand = '我是某快递，请打开屏幕共享。';
    expect(scoreOf(`${demand}谨防诈骗，骗子谎称。`, '转到账户。')).toBeCloseTo(scoreOf(demand, '转到账户。'), 10);
  });

  it('soothe less in a notice than those of a party that asks for nothing', () => {
    const against = (text: string): number =>
      Math.log(1 / scoreOf(text) - 1) - Math.log(1 / scoreOf(`${text}。请到网点办理`) - 1);
    expect(against('请打开屏幕共享')).toBeGreaterThan(against('您的包裹丢失'));
  });
});
