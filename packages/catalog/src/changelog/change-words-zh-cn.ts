import type { ChangeWords } from './change-words.js';

export const zhCN: ChangeWords = {
  title: '规则库更新记录',
  comparedWith: (version) => `与 ${version} 相比。`,
  nothing: '没有读者能察觉的变化。',
  kind: { new: '新增剧本', fixed: '修正误报', changed: '改动', retired: '停用' },
  aspect: {
    title: '名称',
    summary: '简介',
    words: '识别用语',
    stages: '步骤',
    advice: '建议',
    rebuttals: '对方会怎样反驳',
    lookAlikes: '相似的真消息',
    examples: '示例',
    category: '类别',
    status: '试用阶段',
    sources: '来源',
  },
  comma: '、',
  colon: '：',
  between: '',
  changed: (aspects) => `改动了${aspects}。`,
  mended: (n) => `${n} 条真消息不再被误认。`,
  found: (n) => `${n} 条此前漏过的消息现在能认出。`,
  replacedBy: (script) => `由 ${script} 代替。`,
  signals: '多个剧本共用的特征',
  added: (what) => `新增：${what}。`,
  reworded: (what) => `用语有改动：${what}。`,
  gone: (what) => `删去：${what}。`,
  reweighed: (n) => `${n} 项特征的分量有调整。`,
  others: '其他',
  other: {
    categories: '诈骗类别',
    advice: '建议',
    contacts: '联系方式',
    procedures: '办事步骤',
    sources: '来源',
    questions: '测验题',
    payments: '付款情形',
  },
  counts: ({ added, changed, gone }) =>
    [added > 0 && `新增 ${added}`, changed > 0 && `改动 ${changed}`, gone > 0 && `删去 ${gone}`]
      .filter(Boolean)
      .join('，'),
};
