import type { SealWords } from './seal-words.js';

export const sealZhCN: SealWords = {
  noKey: (variable) => `没有签名用的密钥。请用 --key FILE 指定，或把密钥放在环境变量 ${variable} 中。`,
  noKeyFile: (path) => `没有密钥 ${path}。可以用 fraud-free campaign keys 生成。`,
  keyMade: (path, open) => `私钥是 ${path}，只有您自己能读，不要放到任何服务器上。交给上级登记的是：${open}`,
  key: (kid, fingerprint) => `密钥：${kid}\n印在海报上的指纹：${fingerprint}`,
  noCampaign: (folder) => `${folder} 里没有活动的 campaign.json。请先用 fraud-free campaign build 生成。`,
  notOurs: (path) => `${path} 不是您的密钥签的，或者被改动过。请弄清是谁写的；要从头开始，就先移走它。`,
  nothingToRenew: '这个目录还没有签过名。请用 fraud-free campaign sign 签名。',
  notVerified: (code, message) => `核对未通过（${code}）：${message}`,
  verified: (campaign, files) => `核对通过：活动 ${campaign}，${files} 个文件。`,
  issuer: (name, by) => `发布单位：${name}${by.length > 0 ? `，由${by.join('、')}确认` : ''}`,
  times: (expires, asOf) => `签名有效至 ${expires}；截至 ${asOf} 没有撤回。`,
  old: '这已经过去很久：请续签，或问一问是不是有人扣住了新的。',
  withdrawn: (kid) =>
    kid === undefined
      ? '签名已撤回。请马上把 revoked.json 放到网站上；用 fraud-free campaign sign 可以重新签名。'
      : `密钥 ${kid} 已停用。请马上把 revoked.json 放到网站上。`,
  noLists: (path) => `${path} 不是 issuers.json。应为 fraud-free campaign issuers 签发的名单。`,
  listed: (issuers, path, days) => `${path} 里有 ${issuers} 个单位，签名 ${days} 天内有效。`,
  added: (path) => `${path} 没有签名。请移走它，或重新签名。`,
};
