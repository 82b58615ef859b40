import { localise, type Catalog, type Script } from '@fraud-free/core';
import type { Call, Command } from '../command.js';
import { FINE, type ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { CATALOG_OPTION } from '../load-catalog.js';
import { loadSearch } from '../load-search.js';
import { wrongUse } from '../wrong-use.js';

export const search: Command = {
  name: 'search',
  summary: { 'zh-CN': '按记得的几个词查找诈骗套路', en: 'find fraud scripts by what you remember of them' },
  usage: ['"words"'],
  details: {
    'zh-CN': [
      '最像的排在最前；可用汉字、拼音、拼音首字母或英文，允许有错字。',
      '退出码：0 已查找（不论有无结果），2 用法不对。',
    ],
    en: [
      'In words, in Chinese, pinyin or its initials. The likeliest comes first; typing errors are forgiven.',
      'Exit codes: 0 searched, whatever was found; 2 wrong use.',
    ],
  },
  options: {
    limit: { value: 'N', help: { 'zh-CN': '最多列出 N 个（默认 5）', en: 'show N at most (5 unless told)' } },
    json: {
      help: { 'zh-CN': '以 JSON 输出编号和得分', en: 'print ids and scores as JSON' },
    },
    catalog: CATALOG_OPTION,
  },
  arguments: { least: 1, most: 1 },
  run,
};

async function run(call: Call, io: Io): Promise<ExitCode> {
  const { switches, values, words } = call;
  const query = call.arguments[0] ?? '';
  const limit = values.limit ?? '5';
  if (!/^[1-9]\d{0,5}$/u.test(limit)) throw wrongUse(words, 'search', words.wrongUse.badValue('--limit', limit, 'N'));

  const { catalog, index } = await loadSearch(io, values.catalog, words);
  // Loaded here: no other command needs the search.
  const { createSearch } = await import('@fraud-free/core/search');
  const found = createSearch(catalog, index)(query, { limit: Number(limit) });

  if (switches.has('json')) {
    const results = found.map(({ script: { id }, score }) => ({ id, score }));
    await io.stdout.write(`${JSON.stringify({ query, results })}\n`);
  } else if (found.length === 0) {
    await io.stdout.write(`${words.search.nothing(query)}\n`);
  } else {
    await io.stdout.write(found.map(({ script }) => tell(script, catalog, call)).join('\n'));
  }
  return FINE;
}

function tell(script: Script, { categories }: Catalog, { language, words }: Call): string {
  const title = localise(script.title, language);
  const category = categories.find(({ id }) => id === script.category);
  const kind = category === undefined ? title : localise(category.title, language);
  // Many a category has one script, which is called like it.
  const which = kind === title ? script.id : `${script.id} · ${kind}`;
  return `${words.search.title(title, which)}\n  ${localise(script.summary, language)}\n`;
}
