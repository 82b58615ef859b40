import { parseFile, validate } from '@fraud-free/catalog/source';
import { fault, type RawQuiz } from './raw-quiz.js';
import type { SourceFile } from './source-file.js';
import { QUIZ_SCHEMA } from './schema.js';

/** YAML, and JSON, which is YAML too: id, title, lang and items, as `schema/quiz.json` says. */
export async function readYaml({ path, bytes }: SourceFile): Promise<RawQuiz> {
  const text = new TextDecoder().decode(bytes);
  const { parsed, findings } = parseFile({ path, text });
  if (findings.length > 0) return { items: [], findings };
  const data = parsed.data as Partial<Record<'id' | 'title' | 'lang' | 'items', unknown>> | null;
  const items = Array.isArray(data?.items) ? data.items : [];
  // What is wrong inside a question is told by whoever looks at questions, wherever they come from.
  const own = validate(QUIZ_SCHEMA, parsed.data).filter(({ path: at }) => at[0] !== 'items' || at.length === 1);
  return {
    id: data?.id,
    title: data?.title,
    lang: data?.lang,
    items: items.map((value: unknown, index) => ({
      value,
      at: (within) => parsed.locate(['items', index, ...within]),
    })),
    findings: own.map(({ path: at, key, message, expected }) =>
      fault(path, parsed.locate(at, { key }), 'quiz-form', message, expected),
    ),
  };
}
