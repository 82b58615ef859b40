import { total } from '../scan/counts.js';
import { campaignZhCN } from './campaign-zh-cn.js';
import { sealZhCN } from './seal-zh-cn.js';
import type { Words } from './words.js';
import { isoOf } from './iso-of.js';

export const zhCN: Words = {
  help: {
    usage: '用法',
    commands: '命令',
    options: '选项',
    command: '命令',
    intro: 'fraud-free（无诈）把消息和已知的诈骗套路逐一对照。全程在本机完成，内容不会外传。',
    more: '查看某个命令的详细说明：fraud-free <命令> --help',
    showHelp: '显示本说明',
    showVersion: '显示版本号',
    language: 'zh-CN 或 en；不写则按环境变量 LC_ALL、LC_MESSAGES、LANG，都没有则用 zh-CN',
  },
  wrongUse: {
    noCommand: () => '缺少命令：请写明要做什么。',
    unknownCommand: (name) => `没有“${name}”这个命令。`,
    unknownOption: (option) => `这里没有 ${option} 这个选项。`,
    missingValue: (option, value) => `选项 ${option} 后面要写一个值：${option} ${value}`,
    badValue: (option, value, expected) => `${option} 不能是“${value}”。应为：${option} ${expected}`,
    noValueWanted: (option) => `选项 ${option} 不带值。`,
    tooFew: (usage) => `参数不够。应为：${usage}`,
    tooMany: (argument, usage) => `多出一个参数“${argument}”。应为：${usage}。几个词的文字请用引号括起来。`,
    unknownLanguage: (tag) => `不支持语言“${tag}”。请用 --lang zh-CN 或 --lang en。`,
    notTogether: (one, other) => `${one} 和 ${other} 不能同时使用，请去掉一个。`,
    onlyWith: (option, needed) => `${option} 要和 ${needed} 一起使用。`,
    seeHelp: (command) => `详见：${command} --help`,
  },
  prompt: {
    empty: () => '这一项不能空着。',
    wrong: (value, expected) => `“${value}”不对。应该像这样：${expected}`,
  },
  check: {
    typeNow: '请输入或粘贴消息，完成后按 Ctrl-D（Windows 上按 Ctrl-Z 再回车）。',
    level: {
      danger: '危险：这很像一种已知的诈骗套路。',
      caution: '可疑：有需要警惕的迹象，但还不是一套完整的诈骗。',
      'no-match': '未发现：没有对上已知的诈骗套路。这不等于安全，骗术会变，这里也没有收录全部。',
      'cannot-say': '无法判断：没有足够的依据。',
    },
    cannotSay: {
      empty: '无法判断：没有可读的内容。',
      'too-short': '无法判断：内容太短。请检查完整的消息。',
      language: '无法判断：规则库还不支持这条消息的语言。',
      expired: '无法判断：没有发现什么，但规则库已经过期。请更新后再检查。',
    },
    stage: {
      approach: '初次接触',
      trust: '骗取信任',
      hook: '抛出诱饵',
      isolation: '隔离孤立',
      payment: '骗取钱款',
      'follow-up': '得手之后',
    },
    scripts: '像哪种诈骗',
    script: (title, stage, complete) => `${title}（阶段：${stage}${complete ? '' : '；尚不完整'}）`,
    markedWords: '可疑之处',
    morePlaces: (places) => `……另有 ${places} 处`,
    why: '为什么可疑',
    whyNot: '不像诈骗的地方',
    source: ({ publisher, published }) => `来源：${publisher}，${published}`,
    sources: '来源',
    // No 《》: a Chinese title often has its own.
    whereToRead: ({ publisher, title, published, url }) => `${publisher}：${title}，${published}，${url}`,
    course: '对话的经过（只列有变化的句子）',
    turn: (number, from, level, script, isFirst) =>
      `${number}. ${from}：${level}${script ? `，${script}` : ''}${isFirst ? '（首次预警）' : ''}`,
    briefLevel: { danger: '危险', caution: '可疑', 'no-match': '未发现', 'cannot-say': '无法判断' },
    rebuttals: '他们会怎样反驳这条提醒',
    next: '接下来通常会',
    advice: '怎么办',
    contacts: '可以打的电话',
    colon: '：',
    footer: (catalog) => `由 ${catalog} 版规则库在本机判断，可能有误。拿不准时，先找人问一问。`,
  },
  picture: {
    read: (name, { text, codes, confidence }) =>
      [
        `从 ${name} 读到（把握 ${Math.round(confidence * 100)} %，个别字可能有误）：`,
        ...(text === '' ? [] : text.split('\n').map((line) => `  ${line}`)),
        ...codes.map((code) => `  [${code.kind}] ${code.text}`),
        '\n',
      ].join('\n'),
    trouble: {
      'not-a-picture': (name) => `${name} 不是图片，或者已经损坏。请用 PNG 或 JPEG 文件。`,
      'type-not-taken': (name) => `${name} 的格式这里读不了。请另存为 PNG 或 JPEG。`,
      'too-many-bytes': (name) => `${name} 太大：最多 20 MB。请只截取消息部分。`,
      'too-many-pixels': (name) => `${name} 太大：最多 4000 万像素。请只截取消息部分。`,
      'nothing-legible': (name) => `${name} 里没有读到文字或二维码。请直接输入关键的话。`,
      'files-missing': () => '缺少识图文件。请重新安装 @fraud-free/readers。',
      'not-supported': () => '这台机器上无法识图。',
      'reader-failed': (name) => `没能读完 ${name}。请只截取消息部分，或直接输入关键的话。`,
      refused: () => '没有得到许可。',
    },
    notInstalled: '没有安装识图组件。请安装 @fraud-free/readers。',
    copied: (files, folder) => `已把 ${files} 个文件复制到 ${folder}。浏览器只加载用得到的：`,
    file: '文件',
    loaded: '何时加载',
    when: {
      always: '第一次识图或听写时',
      codes: '第一次识图或扫码时',
      text: '第一次识图时',
      english: '第一次读英文图片时',
      old: '处理器不支持 SIMD 时代替',
    },
  },
  explain: {
    how: '判断是怎样得出的（影响大的在前）',
    comma: '、',
    level: { danger: '危险', caution: '可疑', 'no-match': '未发现' },
    role: {
      identity: '自称的身份',
      lure: '给出的好处',
      demand: '提出的要求',
      pressure: '施加的压力',
      channel: '转移到别处联系',
      payment: '要钱',
      'official-notice': '像真实的通知',
      'fraud-warning': '在提醒防骗',
      quotation: '在转述别人的话',
    },
    part: {
      claim: '自称的身份或许诺的好处',
      asking: '明确的要求',
      pressure: '施压或要钱',
      'third-role': '三类不同的迹象',
    },
    quote: (text, reads) => (reads === undefined ? `“${text}”` : `“${text}”（读作“${reads}”）`),
    signal: ({ title, id, role, quotes, weight, without: { level, score } }) =>
      `${title}：${quotes}；${role}，权重 ${weight}（${id}）。没有它：${zhCN.explain.level[level]}，${score.toFixed(2)}`,
    negated: (title, quotes) => `前面有“请勿”一类的话，没有计入：${title}：${quotes}`,
    subjects: (quotes) => `按所说的事认出是哪种：${quotes}`,
    withoutContext: ({ level, score }) =>
      `不算那些说明它是真实消息的话：${zhCN.explain.level[level]}，${score.toFixed(2)}`,
    score: (reached, needed) => `分数 ${needed.toFixed(2)}（现为 ${reached.toFixed(2)}）`,
    missing: (level, script, things) =>
      `要判为“${level}”${script === undefined ? '' : `（${script}）`}，还缺：${things}`,
  },
  scan: {
    progress: (percent, counts, perSecond, secondsLeft) =>
      `${percent} %，${total(counts)} 条，每秒 ${perSecond} 条，危险 ${counts.danger}，可疑 ${counts.caution}` +
      (secondsLeft === undefined ? '' : `，还要约 ${Math.ceil(secondsLeft)} 秒`),
    summary: (counts) =>
      `共 ${total(counts)} 条：危险 ${counts.danger}，可疑 ${counts.caution}，未发现 ${counts['no-match']}，` +
      `无法判断 ${counts['cannot-say']}，有问题 ${counts.faulty}`,
    stopped: (out) =>
      out === undefined ? '没有做完就停下了。' : '没有做完就停下了。要接着做，用同样的命令加上 --resume。',
    noColumn: (file, wanted, found) =>
      `${file} 里没有列 ${wanted.map((name) => `“${name}”`).join('或')}，只有：${found.join('、')}。请用 --column 指明。`,
    unknownEnding: (file, known) => `读不了 ${file}：文件名应以 ${known.join('、')} 结尾。`,
    nothingToRead: (paths) => `${paths.join('、')} 里没有可读的文件。`,
    unfinished: (out, checkpoint) => `写入 ${out} 的检查没有做完。加 --resume 接着做，或删除 ${checkpoint} 重新开始。`,
    badCheckpoint: (checkpoint) => `${checkpoint} 没有说明做到了哪里。删除它，重新开始。`,
    otherScan: (checkpoint, changed) =>
      `${checkpoint} 属于另一次检查，不同之处：${changed.join('、')}。删除它，重新开始。`,
  },
  payment: {
    level: {
      danger: '危险：有人正是这样被骗的。请先不要付。',
      caution: '可疑：有需要警惕的迹象。先核实，再决定。',
      'no-match': '未发现：您说的情况里没有对上已知的骗局。这不等于安全，觉得不对劲就找人问一问。',
      'cannot-say': '无法判断：没有足够的依据。',
    },
    cannotSay: {
      'too-little': '还无法判断：说的情况太少。请再回答一个问题。',
      expired: '无法判断：没有发现什么，但规则库已经过期。请更新后再检查。',
    },
    why: '为什么',
    noted: '留意到的情况',
    whyNot: '不像诈骗的地方',
    pause: (minutes) => `先等一等：${minutes < 60 ? `${minutes} 分钟` : `${minutes / 60} 小时`}`,
    ask: '可以问一句',
    call: '先打这些电话',
    next: '再告诉我们一件事会更清楚（--tell 字段=回答）',
    faults: (faults) => ['这笔付款没法判断：', ...faults].join('\n  '),
    noJson: (path) => `${path} 不是 JSON。`,
  },
  search: {
    title: (title, which) => `${title}（${which}）`,
    nothing: (query) => `没有找到与“${query}”相关的诈骗套路。`,
  },
  evaluate: {
    catalog: (version) => `规则库 ${version}`,
    reliability: '分数是否可信（按诈骗占一半、各来源同等计算）：',
    bySource: '各来源实际情况（诈骗条数/总条数）：',
    knownColumns: (columns) => `首行应为“${columns}”。`,
    knownRow: (line) =>
      `第 ${line} 行：应有来源、编号、danger 或 caution、剧本（没有则写 -）、日期（如 2026-11-22）和暂时容忍的原因。`,
    knownTwice: (line, first) => `第 ${line} 行与第 ${first} 行是同一条消息。`,
    newFalseAlarm: ({ source, id, level, script, name }) =>
      `${source} ${id} 被判为 ${level}（${script}），标签是 benign：请修改规则，或查看后写入 ${name}。`,
    noLongerFlagged: (name, line) => `${name}:${line}：已不再误报，请删去这一行。`,
  },
  fit: {
    faultyLine: '已跳过：不是可判断的带标签消息',
    written: (files) => `改动了 ${files} 个文件。重新编译规则后，新的数字才会生效。`,
    noScale: '分数的刻度不变：这些消息不足以确定它。',
  },
  release: {
    noKeys: (folder) => `没有密钥目录 ${folder}。请用“fraud-free catalog keys ${folder}”生成。`,
    noRole: (variable) =>
      `${variable} 不对应任何角色。应为 FRAUD_FREE_KEY_ROOT_1、…_TARGETS、…_SNAPSHOT 或 …_TIMESTAMP。`,
    keyExists: (path) => `${path} 已经存在，不会改动。请换一个目录。`,
    keysMade: (paths) =>
      ['已生成密钥，只有您本人可读：', ...paths].join('\n  ') +
      '\n两把 root 密钥请分开存放，不要放在提供文件的机器上；那台机器只需要 snapshot 和 timestamp 的密钥。',
    published: (version, folder, until) =>
      `规则库 ${version} 已写入 ${folder}，签名并验证通过。请在 ${until} 之前用“fraud-free catalog renew”续签。`,
    changes: (paths) => `这次改了什么，给人看的：${paths.join('、')}`,
    deltas: (shares) => `与之前各版本的差异占整个规则库的百分比：${shares.join('、')}。`,
    urgent: (patches) =>
      ['生效中的紧急补丁：', ...patches.map(({ path, expires }) => `${path}，至 ${isoOf(expires)}`)].join('\n  '),
    followed: (path, version, way) =>
      `${path} 是规则库 ${version}，${way === undefined ? '已是最新' : way === 'delta' ? '只下载了有变化的部分' : '已完整下载'}。`,
    skipped: (names) => `本版本不认识、已跳过（请升级）：${names.join('、')}`,
    urgentSigned: (name, folder, bytes) => `紧急补丁 ${name}（${bytes} 字节）已写入 ${folder}，签名并验证通过。`,
    urgentLifted: (name, folder) => `紧急补丁 ${name} 已撤回；${folder} 已签名并验证通过。`,
    noPatch: (name) => `没有生效中的紧急补丁 ${name}。`,
    patchExists: (name) => `紧急补丁 ${name} 已经存在。请先撤回，或用 --name 换一个名字。`,
    patchFaults: (file, report) => `${file} 有错误，没有签名：\n${report}`,
    noScriptIn: (file) => `${file} 不是脚本。应为 rules/README.md 所述的文件，含有 “id:” 和 “category:”。`,
    renewed: (folder, until) => `${folder} 已续签并验证通过。下次请在 ${until} 之前续签。`,
    offline: (path) => `可随身携带的文件：${path}`,
    rootIs: (path) => `从这里取规则库的人，需要先通过可信的途径拿到这个 root：${path}`,
    verified: (version, until) => `验证通过：规则库 ${version}，签名有效期至 ${until}。`,
    notVerified: (code, message) => `验证未通过（${code}）：${message}`,
    notNewer: (version, published) =>
      `规则库 ${version} 不比已发布的 ${published} 新，内容却不同。请在 catalog.yaml 中提高版本号。`,
    noRepository: (folder) => `${folder} 不是发布目录：里面没有 metadata/1.root.json。`,
  },
  campaign: campaignZhCN,

  seal: sealZhCN,
  rules: {
    noScript: (id, near) => `没有名为“${id}”的剧本。现有：${near.join('、')}。`,
    badId: (id) => `“${id}”不能用作编号。应为小写字母、数字和连字符，例如 fake-parcel-refund。`,
    noCategory: (id, known) => `没有名为“${id}”的类别。应为：--category ${known.join('|')}`,
    exists: (path) => `${path} 已经存在，不会改动。编号不能重复使用，请换一个。`,
    created: (paths, id) =>
      ['已写入：', ...paths].join('\n  ') +
      `\n请替换其中每一处 TODO。“fraud-free rules check”列出还剩哪些，“fraud-free rules test ${id}”看效果。`,
    draft: '这个剧本还是草稿，规则库不用它判断；这里照样拿它来试。',
    hits: (count) => `${count} 条必须识别的消息`,
    nearMisses: (count) => `${count} 条不得误报的真实消息`,
    example: (id, language) => `── ${id}（${language}）`,
    genuine: (why) => `为什么是真的：${why}`,
    kinds: {
      scripts: '剧本',
      signals: '信号',
      categories: '类别',
      advice: '建议',
      contacts: '联系电话',
      procedures: '办事步骤',
      sources: '来源',
      questions: '题目',
      payments: '付款情形',
    },
    added: '新增',
    changed: '改动',
    retired: '停用',
    between: (before, after) => `规则库 ${before} → ${after}`,
    same: '有编号的内容没有差别。',
    corpus: (messages, newly, noLonger, other) =>
      `${messages} 条消息中，新标出 ${newly} 条，不再标出 ${noLonger} 条，级别变化 ${other} 条。`,
    newly: '新标出',
    noLonger: '不再标出',
    otherLevel: '级别变化',
    tombstone: (why, replacedBy) => (replacedBy === undefined ? why : `${why}由 ${replacedBy} 代替。`),
    withdrawn: (id, written, removed) =>
      [
        `已停用 ${id}。`,
        '已写入：',
        ...written.map((path) => `  ${path}`),
        '已删除：',
        ...removed.map((path) => `  ${path}`),
      ].join('\n') + '\n请重新编译，并用 fraud-free rules check 看看有没有不再使用的信号。',
    promotion: (id, from, to) => (to === undefined ? `${id} 现为 ${from}，要求如下：` : `${id}：${from} → ${to}`),
    criterion: {
      sound: '文件里的错误',
      hits: '必须识别的示例',
      'near-misses': '相似真消息',
      aliases: '别名',
      question: '自己的测验题',
      sources: '两年前查阅的出处',
      'found-first': '首先认出的不是它的示例',
      'no-false-alarm': '被认成它的真实消息',
    },
    counted: (found, wanted) => `${found}（要求 ${wanted}）`,
    notMeasured: '没有测量，请用 --genuine 给出真实消息',
    promoted: (id, to) => `${id} 现为 ${to}，请重新编译。`,
    formatted: (changed, files, onlyCheck) =>
      changed === 0
        ? `${files} 个文件都是统一格式。`
        : `${files} 个文件中有 ${changed} 个${onlyCheck ? '需要整理，请运行 fraud-free rules format。' : '已整理。'}`,
    notFormatted: (path) => `${path} 没有动：请先用 fraud-free rules check 看看它的问题。`,
    pages: (files, folder) => `已写入 ${files} 个文件：${folder}，从 index.html 看起。`,
  },
  archive: {
    new: (id, url) => `新存 ${id}  ${url}`,
    same: (id, url) => `没变 ${id}  ${url}`,
    changed: (id, url) => `变了 ${id}  ${url}`,
    missed: (id, url, why) => `没取到 ${id}  ${url}（${why}）`,
    sum: (added, same, changed, missed) => `新存 ${added}，没变 ${same}，变了 ${changed}，没取到 ${missed}。`,
    noSource: (id) => `sources.yaml 里没有“${id}”。--only 后面写出处的编号。`,
    noArchive: (path) => `${path} 不是 rules archive 写的，或者是更新的版本写的。请换一个 --out 目录。`,
  },
  quiz: {
    written: (questions, path) => `已把 ${questions} 道题写到 ${path}。`,
    leftOut: (ids) => `QTI 没有对应的题型，略去：${ids.join('、')}。`,
    preview: (url) => `测验在 ${url}，文件一存就更新。按 Ctrl-C 结束。`,
    calendarTitle: '反诈小测验：再来一次的日子',
    round: (number) => `第 ${number} 次：`,
    calendarFoot: '隔一阵做一次，记得更牢。拿不准时先不动钱，拨 96110 问一问。',
    calendarWritten: (path) => `日期已写到 ${path}，可以打印。`,
  },
  trouble: {
    cannotRead: (path, reason) => `无法读取 ${path}：${reason}。`,
    notUtf8: (name) => `${name} 不是 UTF-8 文本，请先转换成 UTF-8。`,
    messageTooLong: (most) => `消息太长：最多 ${most} 个 UTF-16 单位。请分段检查。`,
    notATalk: (reason) => `这不是一段对话：${reason}`,
    inputIsOutput: (path) => `${path} 正在读取，不能同时写入。请换一个文件名。`,
    cannotWrite: (path, reason) => `无法写入 ${path}：${reason}。`,
    notInstalled: () =>
      '无法加载规则库 @fraud-free/rules。请先安装，或用“fraud-free rules build”生成，或用 --catalog 指定一个。',
    badCatalog: (path, faults) => [`${path} 不是可用的规则库：`, ...faults].join('\n  '),
    partial: (path, errors) =>
      `${path} 的规则有 ${errors} 处错误，有问题的部分不参与判断。详见：fraud-free rules check`,
    noRulesFolder: (path) => `${path} 不是规则目录：里面没有 catalog.yaml。`,
    noRulesFound: () => '没有找到规则目录：当前目录及其上级都没有 rules/catalog.yaml。请写明目录。',
    rulesHaveErrors: (path) => `${path} 的规则有错误，没有写入任何文件。`,
  },
};
