import { element, printXml, type Xml } from '@fraud-free/catalog/source';
import type { QuizFile, QuizItem } from '@fraud-free/quiz';
import { strToU8, zipSync } from 'fflate';

/** A QTI 3 content package, and the ids of the questions that QTI has no kind for. */
export interface WrittenQti {
  readonly bytes: Uint8Array;
  /** Talks: a talk branches, and QTI has no interaction that does. */
  readonly leftOut: readonly string[];
}

/**
 * Writes a quiz as a content package of QTI 3.0, to be played by other programs and read again without loss: one item for
 * each question and language, one test for each language. Kind, script and place stand in `data-` attributes of the body, which
 * the standard leaves to its users; reasons are modal feedback.
 *
 * Source: 1EdTech, QTI 3.0 Assessment, Section and Item Information Model and XML Binding, 2022.
 */
export function writeQti(quiz: QuizFile): WrittenQti {
  const items = quiz.items.filter(({ kind }) => kind !== 'talk');
  const langs = [...new Set([quiz.title, ...items.flatMap(textsOf)].flatMap((text) => Object.keys(text)))].sort();
  const files: Record<string, Xml> = {};
  for (const lang of langs) {
    for (const [place, item] of items.entries()) {
      if (textsOf(item).some((text) => lang in text))
        files[`items/${item.id}.${lang}.xml`] = itemXml(item, place, lang);
    }
    files[`test.${lang}.xml`] = testXml(quiz, items, lang, files);
  }
  files['imsmanifest.xml'] = manifestXml(quiz.id, Object.keys(files));
  return {
    bytes: zipSync(
      Object.fromEntries(
        Object.entries(files).map(([path, xml]) => [path, [strToU8(printXml(xml)), { mtime: EPOCH }]]),
      ),
    ),
    leftOut: quiz.items.filter(({ kind }) => kind === 'talk').map(({ id }) => id),
  };
}

/** The same quiz is the same bytes; the form of zip knows no earlier year. */
const EPOCH = new Date(1980, 0, 1);

const NAMESPACE = 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0';
const MANIFEST = 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1';

function textsOf({ ask, text, why, options = [] }: QuizItem): Readonly<Record<string, string>>[] {
  return [ask, text, why, ...options.flatMap((option) => [option.text, option.why])].filter((one) => one !== undefined);
}

function itemXml(item: QuizItem, place: number, lang: string): Xml {
  const choices = choicesOf(item);
  const right = choices.flatMap(({ id, right: isRight }) => (isRight ? id : []));
  const cardinality = item.kind === 'stage-order' ? 'ordered' : item.kind === 'mark-words' ? 'multiple' : 'single';
  // Where one of several right choices will do, the others stand in the mapping.
  const correct = cardinality === 'single' ? right.slice(0, 1) : right;
  const mapping = cardinality === 'single' && right.length > 1;
  const reasons = choices.flatMap(({ id, why }) => (why?.[lang] === undefined ? [] : feedback(id, why[lang])));
  return element(
    'qti-assessment-item',
    {
      xmlns: NAMESPACE,
      identifier: item.id,
      title: item.id,
      'xml:lang': lang,
      adaptive: 'false',
      'time-dependent': 'false',
    },
    [
      element('qti-response-declaration', { identifier: 'RESPONSE', cardinality, 'base-type': 'identifier' }, [
        element(
          'qti-correct-response',
          {},
          correct.map((id) => element('qti-value', {}, [id])),
        ),
        ...(mapping
          ? [
              element(
                'qti-mapping',
                { 'default-value': '0' },
                right.map((id) => element('qti-map-entry', { 'map-key': id, 'mapped-value': '1' })),
              ),
            ]
          : []),
      ]),
      element('qti-outcome-declaration', { identifier: 'SCORE', cardinality: 'single', 'base-type': 'float' }),
      element('qti-outcome-declaration', { identifier: 'FEEDBACK', cardinality, 'base-type': 'identifier' }),
      element(
        'qti-item-body',
        {
          'data-fraud-free-kind': item.kind,
          'data-fraud-free-script': item.script,
          'data-fraud-free-place': String(place),
        },
        [
          ...(item.text?.[lang] === undefined
            ? []
            : [element('blockquote', { class: 'message' }, paragraphs(item.text[lang]))]),
          interaction(item, choices, lang),
        ],
      ),
      processing(mapping),
      ...reasons,
      ...(item.why?.[lang] === undefined ? [] : [feedback('WHY', item.why[lang])]),
    ],
  );
}

interface QtiChoice {
  readonly id: string;
  readonly text: Readonly<Record<string, string>>;
  readonly right: boolean;
  readonly why?: Readonly<Record<string, string>> | undefined;
}

/** What the choices of "fraud or real?" are called in other programs; ours has words for them. */
const FRAUD_OR_REAL = {
  FRAUD: { 'zh-CN': '是骗局', en: 'A fraud' },
  REAL: { 'zh-CN': '是正常消息', en: 'Genuine' },
} as const;

function choicesOf({ kind, truth, options = [] }: QuizItem): QtiChoice[] {
  if (kind === 'fraud-or-real') {
    return [
      { id: 'FRAUD', text: FRAUD_OR_REAL.FRAUD, right: truth === 'fraud' },
      { id: 'REAL', text: FRAUD_OR_REAL.REAL, right: truth === 'real' },
    ];
  }
  const ordered = kind === 'stage-order';
  return options.map(({ text, right, why }, index) => ({ id: `C${index}`, text, right: ordered || right, why }));
}

function interaction({ kind, ask }: QuizItem, choices: readonly QtiChoice[], lang: string): Xml {
  const prompt = ask?.[lang] === undefined ? [] : [element('qti-prompt', {}, [ask[lang]])];
  const ours = kind === 'fraud-or-real';
  const inLanguage = choices.flatMap(({ id, text }) => {
    const words = text[lang] ?? (ours ? (text['en'] ?? '') : undefined);
    return words === undefined ? [] : { id, words };
  });
  const attributes = { 'response-identifier': 'RESPONSE' };
  if (kind === 'mark-words') {
    const pieces = inLanguage.map(({ id, words }) => element('qti-hottext', { identifier: id }, [words]));
    const most = String(choices.filter(({ right }) => right).length);
    return element('qti-hottext-interaction', { ...attributes, 'max-choices': most }, [
      ...prompt,
      element('p', {}, pieces),
    ]);
  }
  const simple = inLanguage.map(({ id, words }) => element('qti-simple-choice', { identifier: id }, [words]));
  return kind === 'stage-order'
    ? element('qti-order-interaction', { ...attributes, shuffle: 'true' }, [...prompt, ...simple])
    : element('qti-choice-interaction', { ...attributes, shuffle: String(!ours), 'max-choices': '1' }, [
        ...prompt,
        ...simple,
      ]);
}

function feedback(id: string, text: string): Xml {
  return element(
    'qti-modal-feedback',
    { 'outcome-identifier': 'FEEDBACK', identifier: id, 'show-hide': id === 'WHY' ? 'hide' : 'show' },
    [element('qti-content-body', {}, paragraphs(text))],
  );
}

function paragraphs(text: string): Xml[] {
  return text.split('\n').map((line) => element('p', {}, [line]));
}

/** Feedback is shown for what was chosen; the reason of the whole is hidden for nothing, and so always shown. */
function processing(mapping: boolean): Xml {
  const response = element('qti-variable', { identifier: 'RESPONSE' });
  const one = element('qti-base-value', { 'base-type': 'float' }, ['1']);
  const score = mapping
    ? element('qti-set-outcome-value', { identifier: 'SCORE' }, [
        element('qti-map-response', { identifier: 'RESPONSE' }),
      ])
    : element('qti-response-condition', {}, [
        element('qti-response-if', {}, [
          element('qti-match', {}, [response, element('qti-correct', { identifier: 'RESPONSE' })]),
          element('qti-set-outcome-value', { identifier: 'SCORE' }, [one]),
        ]),
      ]);
  return element('qti-response-processing', {}, [
    score,
    element('qti-set-outcome-value', { identifier: 'FEEDBACK' }, [response]),
  ]);
}

function testXml(
  { id, title }: QuizFile,
  items: readonly QuizItem[],
  lang: string,
  files: Readonly<Record<string, Xml>>,
): Xml {
  const refs = items
    .map((item) => ({ item, href: `items/${item.id}.${lang}.xml` }))
    .filter(({ href }) => href in files)
    .map(({ item, href }) => element('qti-assessment-item-ref', { identifier: item.id, href }));
  return element(
    'qti-assessment-test',
    {
      xmlns: NAMESPACE,
      identifier: id,
      title: title[lang] ?? id,
      'xml:lang': lang,
      ...(title[lang] === undefined && { 'data-fraud-free-untitled': 'true' }),
    },
    [
      element('qti-test-part', { identifier: 'PART', 'navigation-mode': 'linear', 'submission-mode': 'individual' }, [
        element('qti-assessment-section', { identifier: 'SECTION', title: title[lang] ?? id, visible: 'true' }, refs),
      ]),
    ],
  );
}

function manifestXml(id: string, paths: readonly string[]): Xml {
  const resources = paths.map((href, index) =>
    element(
      'resource',
      { identifier: `R${index}`, type: href.startsWith('test') ? 'imsqti_test_xmlv3p0' : 'imsqti_item_xmlv3p0', href },
      [element('file', { href })],
    ),
  );
  return element('manifest', { xmlns: MANIFEST, identifier: `${id}-package` }, [
    element('metadata', {}, [element('schema', {}, ['QTI Package']), element('schemaversion', {}, ['3.0.0'])]),
    element('organizations'),
    element('resources', {}, resources),
  ]);
}
