/**
 * What is written for Latin letters: digits and signs that look like them, and Cyrillic, Greek and other letters that
 * Unicode lists as confusable with them (UTS #39), in lower case and without marks, as normalised texts have them.
 */
export const LETTERS: Readonly<Record<string, string>> = {
  a: '@4аαɑ',
  b: '8ЬьвβƄ',
  c: 'сϲςᴄ¢',
  d: 'ԁɗđ',
  e: '3еҽє€ε',
  f: 'ƒғ',
  g: '96ɡցԍ',
  h: 'һнհ',
  i: '1!|ıіιɩӏ',
  j: 'јϳ',
  k: 'кκҝ',
  l: '1|!ӏıі',
  m: 'мм',
  n: 'иηпո',
  o: '0оοσօ〇○',
  p: 'рρ',
  q: 'ԛգ9',
  r: 'гяᴦ',
  s: '5$ѕꜱ',
  t: '7+тτŧ',
  u: 'υцսµ',
  v: 'νѵᴠ',
  w: 'ԝшωѡ',
  x: 'хχ×',
  y: 'уγү',
  z: '2ᴢʐ',
};

/** Letters and signs that stand for a sound: V信, 微❤, ➕我. */
export const STAND_INS: Readonly<Record<string, string>> = {
  jia: '+➕',
  wei: 'v徽',
  xin: '❤♥♡💗💖💕❣',
  qun: '裙',
  qian: '💰💵',
};

/** Initials and by-names, and what is meant. They are read so only near Chinese characters. */
export const ALIASES: Readonly<Record<string, string>> = {
  yhk: '银行卡',
  zfb: '支付宝',
  yzm: '验证码',
  sfz: '身份证',
  sjh: '手机号',
  wxh: '微信号',
  gzh: '公众号',
  kf: '客服',
  加v: '加微信',
  加微信: '加微信',
  加微: '加微信',
};

const SURNAMES = [...'王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗郑梁谢宋唐许邓冯韩曹'];
const DAYS = [...'一二三四五六日天'];

/** Ordinary words that no dictionary has, in names, dates and adverts: they are not read as others. */
export const ORDINARY: readonly string[] = [
  '稳盈',
  '示例',
  '豪礼',
  '惊爆',
  '劲爆',
  '祝您',
  '祝你',
  '来啦',
  '雍和',
  '颐和',
  '首付',
  '靓丽',
  '点半',
  '下取',
  '超载',
  '根结',
  '避税',
  '逆天',
  '价我',
  '先店',
  '超重',
  '银证',
  ...[
    '来袭',
    '折上',
    '折后',
    '折起',
    '价比',
    '哪种',
    '同享',
    '另有',
    '人吗',
    '高送',
    '再送',
    '午节',
    '煮鱼',
    '阖家',
    '返场',
    '能险',
    '险交',
  ],
  ...DAYS.flatMap((day) => [`周${day}`, `期${day}`]),
  ...SURNAMES.flatMap((name) => [`小${name}`, `老${name}`, `${name}老`, `${name}阿`, `${name}叔`, `${name}先`]),
];
