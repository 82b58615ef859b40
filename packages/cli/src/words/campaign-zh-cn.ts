import type { CampaignWords } from './campaign-words.js';

export const campaignZhCN: CampaignWords = {
  exists: (path) => `${path} 已经存在，不会改动。请换个名字，或直接修改这个文件。`,
  created: (path) =>
    `已写入：${path}。请填上地点和负责人，再运行 fraud-free campaign check 和 fraud-free campaign build。`,
  built: (files, folder) => `已写入 ${files} 个文件：${folder}。`,
  reading: () => '正在读取和检查……',
  writing: (files) => `已写入 ${files} 个文件……`,
  noStatements: (path) => `${path} 里没有答题记录。应为学习记录库导出的 JSON，或每行一条记录。`,
  tooFew: (least) => `不足 ${least} 人，不给出数字`,
  counted: (players, answers) => `${players} 人，${answers} 次回答`,
  removed: (files) => `上次生成、这次不再需要的 ${files} 个文件已经删掉。`,
  changedSince: (paths) => `这些文件不再生成，但后来有人改过，所以没有删：${paths.join('、')}。请自己决定要不要。`,
  notBuilt: '什么也没有写。请改正错误后再生成。',
  print: {
    notInstalled: '没有安装打印组件。请安装 @fraud-free/print。',
    notPrinted: '活动文件有错误，什么也没有打印。改好以后再来。',
    progress: (files) => `已写出 ${files} 个文件`,
    printed: (files, folder) => `已写出 ${files} 个文件：${folder}`,
    notes: {
      ended: (day) => `注意：活动已在 ${day} 结束，印出来的日期是过去的。要继续，请改 campaign.yaml 里的 period。`,
      alertsLeftOut: (count) => `有 ${count} 条提醒没有打印：已撤回、已过期、还没到时间，或者不属于这个地方。`,
      platesWithoutPictures: (plates) => `门牌有 ${plates} 张，只写 PDF，不写 PNG。要 PNG，用 --place 指定一处。`,
    },
  },
  noCampaign: (folder) => `${folder} 里没有 campaign.yaml。请给出活动的目录；可以用 fraud-free campaign init 新建。`,
  alertWritten: (path) => `已写入：${path}。用 fraud-free campaign build 发布。`,
  questions: {
    title: '活动名称',
    'title-en': '活动名称（英文）',
    issuer: '发布单位',
    'issuer-en': '发布单位（英文）',
    languages: '用哪些语言：zh-CN（只用中文），或 zh-CN,en（中英文）',
    tel: '居民可以打的电话',
    address: '网站将来的网址（https://…/）',
    from: '开始日期',
    weeks: '一共几周',
    place: '地点名称（社区、街道等）',
    level: '它的层级（city 市、district 区、street 街道、community 社区、grid 网格、building 楼栋）',
    organised: '分工方式（four-levels 四级、one-plus-n 1+N、three-plus-n 3+N、two-heads-four-members 两长四员）',
  },
  alertQuestions: {
    title: '标题',
    'title-en': '标题（英文）',
    text: '内容：出了什么事，该怎么办',
    'text-en': '内容（英文）',
  },
};
