import { openCatalog, type Catalog, type Script } from '@fraud-free/core';
import { createConversation, createEngine, explain } from '@fraud-free/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSubjects } from '../../../packages/core/src/judge/subjects.js';
import { smallCatalog } from '../../support/small-catalog.js';

const script = (id: string, subjects: Script['subjects']): Script =>
  ({ ...smallCatalog().scripts[0]!, id, subjects }) as Script;

const subjectsIn = createSubjects([
  script('toll', { 'zh-CN': ['停车费', '通行费', '停车'], en: ['toll', 'parking', 'late fee'] }),
  script('visa', { 'zh-CN': ['签证', '护照'], en: ['visa', 'toll'] }),
  script('silent', undefined),
]);
const counts = (text: string): Record<string, number> =>
  Object.fromEntries([...subjectsIn(text)].map(([id, places]) => [id, places.length]));

describe('subjects', () => {
  it.each([
    ['您的通行费没有交', { toll: 1 }],
    ['停车费和停车费', { toll: 2 }], // 停车 and 停车费, each once
    ['签证、护照都要', { visa: 2 }],
    ['a toll is due', { toll: 1, visa: 1 }],
    ['two tolls, a late fee', { toll: 2, visa: 1 }],
    ['the atoll, tollsy, tolling', {}],
    ["the toll's due, it isn't visa'd", { toll: 1, visa: 1 }],
    ['atoll toll', { toll: 1, visa: 1 }],
    ['没有说什么', {}],
    ['', {}],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });

  it('say where they stand', () => {
    const text = '请交停车费';
    const places = subjectsIn(text)
      .get('toll')!
      .map(({ start, end }) => text.slice(start, end));
    expect(places.sort()).toEqual(['停车', '停车费']);
  });

  it('are found where they are, in any text', () => {
    const part = fc.constantFrom('停车费', '签证', 'toll', 'late fee', ' ', 's', 'x', '。', '😀', '停');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        const found = [...subjectsIn(text).values()].flat();
        for (const { start, end } of found) expect(text.slice(start, end)).toMatch(/^(停车费?|签证|toll|late fee)$/);
        for (const word of ['停车费', '签证']) {
          const isFound = found.some(({ start, end }) => text.slice(start, end) === word);
          expect(isFound).toBe(text.includes(word));
        }
      }),
    );
  });
});

/** Two scripts with the same signals, told apart by nothing but what they are about. */
function twins(): Catalog {
  const small = smallCatalog();
  const [first, second] = small.scripts as [Script, Script];
  return openCatalog({
    ...small,
    scripts: [
      { ...first, subjects: { 'zh-CN': ['医保'], en: ['medicare'] } },
      { ...first, id: second.id, title: second.title, subjects: { 'zh-CN': ['签证'], en: ['visa'] } },
    ],
  });
}

describe('scripts that say the same', () => {
  const catalog = twins();
  const engine = createEngine(catalog);
  const [one, other] = catalog.scripts.map(({ id }) => id) as [string, string];
  const PLAIN = '您的账户被冻结，请告诉我验证码，转账到安全账户';

  it.each([
    ['医保', one],
    ['签证', other],
  ])('are told apart by %s', (subject, id) => {
    const verdict = engine.check(`关于您的${subject}。${PLAIN}`);
    expect(verdict.scripts[0]?.id).toBe(id);
    expect(verdict.next?.script ?? verdict.scripts[0]?.id).toBe(verdict.scripts[0]?.id);
  });

  it('are as likely with a subject as without: it says nothing of fraud', () => {
    const plain = engine.check(PLAIN);
    const named = engine.check(`签证${PLAIN}`);
    expect([named.level, named.score]).toEqual([plain.level, plain.score]);
    expect(engine.check('您的签证、医保和护照都办好了').level).toBe('no-match');
    expect(named.evidence.map(({ signal }) => signal)).toEqual(plain.evidence.map(({ signal }) => signal));
  });

  it('are explained by the words that named them', () => {
    const { subjects } = explain(engine, `关于签证：${PLAIN}`).explanation;
    expect(subjects).toEqual([{ start: 2, end: 4, text: '签证' }]);
    expect(explain(engine, PLAIN).explanation.subjects).toEqual([]);
  });

  it('are told apart by what the same party said before, in a talk that is taken up again, too', () => {
    const talk = createConversation(engine);
    talk.add({ from: 'A', text: '您好，想和您说说签证的事。' });
    talk.add({ from: 'B', text: '我的医保、医保卡呢？' });
    const again = createConversation(engine, JSON.parse(JSON.stringify(talk.state)));
    for (const each of [talk, again]) expect(each.add({ from: 'A', text: PLAIN }).scripts[0]?.id).toBe(other);
    expect(JSON.stringify(talk.state)).not.toContain('签证');
  });

  it('have subjects of scripts dropped that the catalog of today does not know', () => {
    const talk = createConversation(engine);
    talk.add({ from: 'A', text: '签证' });
    const small = createEngine(openCatalog({ ...catalog, scripts: [catalog.scripts[0]!] }));
    const again = createConversation(small, talk.state);
    expect(again.dropped).toEqual([other]);
    expect(again.state.parties[0]?.subjects).toEqual({});
  });

  it('forget what was spoken of long ago', () => {
    const talk = createConversation(engine);
    talk.add({ from: 'A', text: '签证' });
    for (let i = 0; i < 40; i++) talk.add({ from: 'A', text: '好的，知道了' });
    expect(talk.state.parties[0]?.subjects).toBeUndefined();
  });
});
