import { createEngine, localise } from '@fraud-free/core';
import type { Call, Command } from '../command.js';
import { CliError } from '../errors.js';
import { FAULTY, FINE, type ExitCode } from '../exit-code.js';
import { findRules } from '../find-rules.js';
import type { Io } from '../io.js';
import { tellVerdict } from '../tell/tell-verdict.js';
import { withMaker } from '../with-maker.js';

export const rulesTest: Command = {
  name: 'rules test',
  summary: { 'zh-CN': '像居民那样看一个剧本的每条示例', en: "show a script's examples as a resident would see them" },
  usage: ['ID [DIR]'],
  details: {
    'zh-CN': [
      '必须识别的示例显示完整的回答；真实消息显示判断级别。最后列出这个剧本文件里的问题。草稿也拿来试。',
      '退出码：0 没有错误，1 有错误，2 用法不对。',
    ],
    en: [
      'Messages that must be found are shown with the whole answer, genuine ones with their level; then the faults of',
      'the file. Drafts are judged with too. Exit codes: 0 no errors, 1 errors, 2 wrong use.',
    ],
  },
  options: {},
  arguments: { least: 1, most: 2 },
  run,
};

async function run(call: Call, io: Io): Promise<ExitCode> {
  const { words, language } = call;
  const id = call.arguments[0]!;
  const folder = await findRules(io, call.arguments[1], words);
  const { catalog, findings, report, wasDraft } = await withMaker(({ compileRules, formatFindings, readRules }) => {
    const files = readRules(folder);
    // The file of a script stands in the folder of its category.
    const own = files.find(({ path }) => path.endsWith(`/${id}.yaml`) && !/^(questions|signals|payments)\//.test(path));
    const wasDraft = own !== undefined && DRAFT.test(own.text);
    const shown = files.map((file) => (file === own ? { ...file, text: file.text.replace(DRAFT, '$1test') } : file));
    const compiled = compileRules(shown, { partial: true });
    const findings = compiled.findings.filter(({ path }) => path === own?.path);
    return { ...compiled, findings, report: formatFindings(findings), wasDraft };
  });
  const script = catalog?.scripts.find((known) => known.id === id);
  if (catalog && !script && findings.length === 0) {
    throw new CliError(
      'no-rules',
      words.rules.noScript(
        id,
        catalog.scripts.map((known) => known.id),
      ),
    );
  }
  if (wasDraft) await io.stdout.write(`${words.rules.draft}\n\n`);
  if (catalog && script) {
    const engine = createEngine(catalog);
    const { hits, nearMisses } = script.examples;
    const { title, summary } = script;
    await io.stdout.write(`${localise(title, language)}\n${localise(summary, language)}\n\n`);
    await io.stdout.write(`${words.rules.hits(hits.length)}\n\n`);
    for (const hit of hits) {
      const answer = tellVerdict({ verdict: engine.check(hit.text), catalog, text: hit.text, language, words });
      await io.stdout.write(`${words.rules.example(hit.id, hit.lang)}\n${hit.text}\n\n${answer}\n`);
    }
    await io.stdout.write(`${words.rules.nearMisses(nearMisses.length)}\n\n`);
    for (const { id: name, lang, text, why } of nearMisses) {
      const { level } = engine.check(text);
      const lines = [words.rules.example(name, lang), text, words.check.briefLevel[level]];
      await io.stdout.write(`${[...lines, words.rules.genuine(localise(why, language))].join('\n')}\n\n`);
    }
  }
  await io.stdout.write(report);
  return findings.some(({ severity }) => severity === 'error') ? FAULTY : FINE;
}

const DRAFT = /^(\s*"?status"?:\s*"?)draft\b/m;
