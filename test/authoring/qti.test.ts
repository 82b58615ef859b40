import { writeQti } from '@fraud-free/authoring';
import { QUIZ_FORMAT, type QuizFile, type QuizItem } from '@fraud-free/quiz';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { everyKind, placesOf, read } from './support/quizzes.js';

describe('QTI 3', () => {
  it('comes back as it went, but for talks', async () => {
    const quiz = await everyKind();
    const { bytes, leftOut } = writeQti(quiz);
    expect(leftOut).toEqual(['a-talk']);
    const { quiz: back, findings } = await read('every-kind.zip', bytes);
    expect(findings).toEqual([]);
    expect(back).toEqual({ ...quiz, items: quiz.items.filter(({ kind }) => kind !== 'talk') });
  });

  it('loses nothing of any question, whatever stands in it', async () => {
    // What XML cannot hold is no text that anybody reads; an empty or blank one is none.
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .map((one) => one.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''))
      .filter((one) => one.trim() !== '');
    const both = fc.record({ 'zh-CN': text, en: text });
    const one = fc.record({ 'zh-CN': text });
    // A reason stands in the languages of its option: what is not offered is not explained.
    const option = fc.oneof(fc.record({ text: both, why: both }), fc.record({ text: one, why: one }));
    const localised = fc.oneof(both, one);
    const item = (id: string): fc.Arbitrary<QuizItem> => {
      const common = { id: fc.constant(id), script: fc.constantFrom('red', 'green') };
      const options = fc.array(option, { minLength: 2, maxLength: 5 });
      const withRight = options.map((list) => list.map((one, index) => ({ ...one, right: index === 0 })));
      return fc.oneof(
        fc.record({ ...common, kind: fc.constant('choice' as const), ask: localised, options: withRight }),
        fc.record({ ...common, kind: fc.constant('mark-words' as const), options: withRight }),
        fc.record({
          ...common,
          kind: fc.constant('stage-order' as const),
          options: options.map((list) => list.map((one) => ({ ...one, right: true }))),
        }),
        fc.record({
          ...common,
          kind: fc.constant('fraud-or-real' as const),
          text: localised,
          truth: fc.constantFrom('fraud' as const, 'real' as const),
          why: localised,
        }),
      );
    };
    await fc.assert(
      fc.asyncProperty(localised, item('one'), item('two'), async (title, one, two) => {
        const quiz: QuizFile = { format: QUIZ_FORMAT, id: 'law', title, items: [one, two] };
        const { quiz: back, findings } = await read('law.zip', writeQti(quiz).bytes);
        expect(findings).toEqual([]);
        expect(back).toEqual(quiz);
      }),
      { numRuns: 150 },
    );
  });

  it('is the same bytes for the same quiz', async () => {
    const quiz = await everyKind();
    expect(writeQti(quiz).bytes).toEqual(writeQti(quiz).bytes);
  });

  it('names every file in its manifest, in namespaces of the standard', async () => {
    const files = unzipSync(writeQti(await everyKind()).bytes);
    const manifest = strFromU8(files['imsmanifest.xml']!);
    for (const name of Object.keys(files).filter((one) => one !== 'imsmanifest.xml')) {
      expect(manifest).toContain(`href="${name}"`);
      expect(strFromU8(files[name]!)).toContain('http://www.imsglobal.org/xsd/imsqtiasi_v3p0');
    }
  });

  it('of another program is read with the script that is told', async () => {
    const xml = `<?xml version="1.0"?>
<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="Item_7" title="A fee" adaptive="false"
  time-dependent="false" xml:lang="en">
  <qti-response-declaration identifier="R" cardinality="single" base-type="identifier">
    <qti-correct-response><qti-value>B</qti-value></qti-correct-response>
  </qti-response-declaration>
  <qti-item-body>
    <qti-choice-interaction response-identifier="R" max-choices="1">
      <qti-prompt>What now?</qti-prompt>
      <qti-simple-choice identifier="A">Pay
        <qti-feedback-inline outcome-identifier="F" identifier="A">It is gone.</qti-feedback-inline></qti-simple-choice>
      <qti-simple-choice identifier="B">Pay nothing
        <qti-feedback-inline outcome-identifier="F" identifier="B">No lender asks for it.</qti-feedback-inline></qti-simple-choice>
    </qti-choice-interaction>
  </qti-item-body>
</qti-assessment-item>`;
    const { quiz, findings } = await read('foreign.xml', xml, { script: 'red' });
    expect(findings).toEqual([]);
    expect(quiz?.items).toEqual([
      {
        id: 'item-7',
        kind: 'choice',
        script: 'red',
        ask: { en: 'What now?' },
        options: [
          { text: { en: 'Pay' }, right: false, why: { en: 'It is gone.' } },
          { text: { en: 'Pay nothing' }, right: true, why: { en: 'No lender asks for it.' } },
        ],
      },
    ]);
  });

  it.each<[string, string, Uint8Array, string[]]>([
    ['no zip', 'a.zip', strToU8('zip'), ['1:1 zip-syntax']],
    ['no XML', 'a.xml', strToU8('<a'), ['1:1 xml-syntax']],
    [
      'an interaction that no quiz has',
      'a.xml',
      strToU8(
        '<qti-assessment-item identifier="x"><qti-item-body><qti-slider-interaction/></qti-item-body></qti-assessment-item>',
      ),
      ['1:1 kind-unsupported'],
    ],
    ['a package without an item', 'a.zip', zipSync({ 'a.xml': strToU8('<a/>') }), ['1:1 quiz-empty']],
  ])('says what is wrong with %s', async (_, path, bytes, expected) => {
    expect(placesOf(await read(path, bytes)).map((found) => found)).toEqual(expected);
  });
});
