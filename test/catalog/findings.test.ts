import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alertSchema, campaignSchema, issuersSchema, progressSchema } from '@fraud-free/campaign';
import { formatFindings, sayFinding, type Finding } from '@fraud-free/catalog/source';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Where faults are told that organizers meet. */
const SOURCES = [
  'packages/campaign/src/check',
  'packages/campaign/src/quizzes',
  'packages/campaign/src/seal/load-issuers.ts',
  'packages/authoring/src',
  'packages/authoring/src/lint',
  'packages/quiz/src/item-faults.ts',
  'packages/catalog/src/schema/validate.ts',
  'packages/catalog/src/source/parse-file.ts',
  'packages/catalog/src/lint/personal-data.ts',
  'packages/catalog/src/lint/reading-level.ts',
];

const files = SOURCES.flatMap((path) =>
  path.endsWith('.ts')
    ? [path]
    : readdirSync(path)
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join(path, name)),
);

describe('in Chinese', () => {
  it.each(files)('every fault that %s tells', (path) => {
    const missing = sentencesIn(path).filter((sentence) => sayFinding(sentence, 'zh-CN') === sentence);
    expect(missing).toEqual([]);
  });

  it('finds the sentences of the sources', () => {
    expect(files.flatMap(sentencesIn).length).toBeGreaterThan(130);
  });

  it.each<[string, object]>(Object.entries({ alertSchema, campaignSchema, issuersSchema, progressSchema }))(
    'every field of %s',
    (_name, schema) => {
      expect(descriptionsIn(schema).filter((one) => sayFinding(one, 'zh-CN') === one)).toEqual([]);
    },
  );

  it('every field of a quiz', () => {
    const schema = JSON.parse(readFileSync('packages/authoring/schema/quiz.json', 'utf8')) as object;
    expect(descriptionsIn(schema).filter((one) => sayFinding(one, 'zh-CN') === one)).toEqual([]);
  });

  it.each([
    ['“fee” stands twice in goals', '“fee”在 goals 里出现了两次'],
    ['there is no place “sunny”', '没有“sunny”这个地点'],
    ['F2: “truth” is “maybe”', 'F2：“truth”写成了“maybe”'],
    ['the file is empty', '文件里只有空的'],
    ['“options” has 1 entries', '“options”有 1 条'],
    ['“title”: a text that is not empty', '“title”：不能空着的文字'],
    ['every message to be judged is a fraud', '要判断的消息全都是骗局'],
    ['a parser’s own words', 'a parser’s own words'],
  ])('says %j as %j', (english, chinese) => {
    expect(sayFinding(english, 'zh-CN')).toBe(chinese);
  });

  it('leaves what an author wrote as it is', () => {
    expect(sayFinding('there is no script “a list”', 'zh-CN')).toBe('没有“a list”这个剧本');
    expect(sayFinding('“$& {0} is {1}” may be real', 'zh-CN')).toBe('“$& {0} is {1}”可能是真的');
  });

  it('is a report with its sum', () => {
    const place = { path: 'campaign.yaml', line: 3, column: 5 };
    const twice: Finding = {
      ...place,
      code: 'id-twice',
      message: '“fee” stands twice in goals',
      expected: 'each only once',
      example: 'fee-2',
      severity: 'error',
    };
    expect(formatFindings([twice], 'zh-CN')).toBe(
      'campaign.yaml:3:5 错误 id-twice\n  “fee”在 goals 里出现了两次\n  应为：每个只写一次\n  例如：fee-2\n\n1 个文件，错误 1 处，提醒 0 处\n',
    );
    expect(formatFindings([], 'zh-CN')).toBe('没有发现问题\n');
  });
});

/** From which argument to which sentences are handed to these. */
const HANDED: Readonly<Record<string, [number, number]>> = { fault: [3, 5], fail: [0, 1], expect: [2, 3] };

/** Sentences stand as `message` or `expected`, or are handed to `fault`; what is filled in is no sentence. */
function sentencesIn(path: string): string[] {
  const found: string[] = [];
  const take = (node: ts.Node | undefined): void => {
    if (node === undefined) return;
    if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(take);
    else if (ts.isBinaryExpression(node)) [node.left, node.right].forEach(take);
    else if (ts.isParenthesizedExpression(node)) take(node.expression);
    else if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
    else if (ts.isTemplateExpression(node)) {
      found.push(node.head.text + node.templateSpans.map(({ literal }) => `“x”${literal.text}`).join(''));
    }
  };
  const visit = (node: ts.Node): void => {
    const named = ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node);
    if (named && /^(message|expected)$/.test(node.name.getText())) take(node.initializer);
    if (ts.isCallExpression(node)) node.arguments.slice(...(HANDED[node.expression.getText()] ?? [0, 0])).forEach(take);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
  // What only joins what was filled in says nothing.
  return found.filter((sentence) => /[a-z]{2}/.test(sentence) && !sentence.startsWith('alerts/'));
}

function descriptionsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = (schema as { description?: unknown }).description;
  return [...(typeof own === 'string' ? [own] : []), ...Object.values(schema).flatMap(descriptionsIn)];
}
