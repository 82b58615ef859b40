// What the page says of its catalog. Its age is told, never that all is well: no catalog knows every fraud.

const WORDS = {
  'zh-CN': {
    fresh: (version) => `规则库 ${version}，是最新的。`,
    unconfirmed: (version) => `规则库 ${version}，是随网页一起来的；是不是最新的还没能核对。`,
    failed: '刚才没能联网核对，过一会儿会自动再试。',
    ageing: (version, day) => `规则库 ${version}，${day}确认过是最新的；之后没能联网核对。`,
    stale: (version, day) =>
      `规则库 ${version} 已经旧了：${day}之后没有核对过。新的骗法可能认不出来，拿不准请拨打 96110。`,
    expired: (version) => `规则库 ${version} 已过有效期。没有发现问题不代表安全，拿不准请拨打 96110。`,
    urgent: (count) => `另有 ${count} 条紧急提醒已生效。`,
    notKept: '本浏览器不让保存，离开本页后要重新下载。',
    never: '出厂时',
  },
  en: {
    fresh: (version) => `Catalog ${version}, the newest there is.`,
    unconfirmed: (version) =>
      `Catalog ${version}, which came with the page; whether it is the newest could not be looked up yet.`,
    failed: 'It could not be looked up just now; another attempt follows by itself.',
    ageing: (version, day) => `Catalog ${version}, known to be the newest on ${day}; it could not be looked up since.`,
    stale: (version, day) =>
      `Catalog ${version} is old: it was last looked up on ${day}. New frauds may not be known here. When in doubt, call 96110.`,
    expired: (version) =>
      `Catalog ${version} is past its date. Finding nothing does not mean safe. When in doubt, call 96110.`,
    urgent: (count) => `${count} urgent warning${count === 1 ? ' is' : 's are'} in force as well.`,
    notKept: 'This browser keeps nothing: what was loaded is lost with the page.',
    never: 'the day it was made',
  },
};

export function tell({ version, freshness, confirmed, failed, urgent, notKept }, lang) {
  const words = WORDS[lang] ?? WORDS['zh-CN'];
  const day = confirmed === undefined ? words.never : new Date(confirmed).toLocaleDateString(lang);
  const isUnconfirmed = freshness === 'fresh' && confirmed === undefined;
  const parts = [isUnconfirmed ? words.unconfirmed(version) : words[freshness](version, day)];
  if (freshness === 'fresh' && failed !== undefined) parts.push(words.failed);
  if (urgent.length > 0) parts.push(words.urgent(urgent.length));
  if (notKept !== undefined) parts.push(words.notKept);
  return parts.join(lang === 'en' ? ' ' : '');
}
