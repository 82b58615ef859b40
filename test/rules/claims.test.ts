import { catalog } from '@fraud-free/rules';
import { describe, expect, it } from 'vitest';

interface Claim {
  readonly claim: string;
  readonly pattern: RegExp;
  /** Sentences that would be caught. */
  readonly caught: readonly string[];
  /** Sentences near it that may be said. */
  readonly passes: readonly string[];
}

/**
 * What no text for residents may say: claims that nobody has verified or that sources tell differently, promises that
 * nobody can keep, and words that hurt people who were defrauded. Once a source says it, the source goes into
 * `rules/sources.yaml` and the claim leaves this list.
 */
const NEVER: readonly Claim[] = [
  {
    claim: 'typing a wrong PIN locks the card of a fraudster',
    pattern: /(输错|错误).{0,12}密码.{0,16}(锁|冻|卡)|wrong (pin|password).{0,40}(lock|freeze|block)/i,
    caught: [
      '把骗子的卡号连续输错三次密码就能锁住',
      '故意输入错误的密码，他的卡就冻住了',
      'Enter a wrong PIN three times to lock his card.',
    ],
    passes: ['密码输错了，带身份证到柜台办', 'The PIN was wrong, so ask at the counter.'],
  },
  {
    claim: 'a rate of recovery',
    pattern:
      /\d+(\.\d+)?\s?(%|％|percent).{0,20}(追回|挽回|recover)|(追回|挽回|recover).{0,20}\d+(\.\d+)?\s?(%|％|percent)/i,
    caught: ['报警后有 37% 能追回', 'About 37% of victims recover their money.'],
    passes: ['越早报案，追回的机会越高', '先收 10% 手续费的，不要付'],
  },
  {
    claim: '12321 as a site of the police',
    pattern:
      /12321.{0,16}(公安部|公安机关的|警方的)|(公安部|警方)(的)?(网站|举报).{0,8}12321|12321.{0,20}(police|ministry of public security)/i,
    caught: ['12321 是公安部的举报网站', '12321 is the site of the police.'],
    passes: ['钱已经转出去的，不打 12321，拨 110', 'Hand the text in at 12321; if money is gone, call 110.'],
  },
  {
    claim: 'a transfer can be revoked for a day',
    pattern:
      /24\s?(个)?小时内.{0,12}(都|可以|能).{0,4}(撤|追回|取消)|(revoke|cancel|call back|undo).{0,24}(within )?24 hours/i,
    caught: ['柜员机转账24小时内都可以撤销', 'You can revoke the transfer within 24 hours.'],
    passes: ['结果一般在24小时内出来，有短信通知', '银行转账可以选“次日到账”，但不等于一定能退回'],
  },
  {
    claim: 'delayed arrival as a refund',
    pattern: /延(迟|时)到账.{0,16}(可以|能|就).{0,6}(撤|退)|delayed arrival.{0,24}(refund|revoke|call)/i,
    caught: ['选延迟到账就能撤回', 'With delayed arrival you can call it back.'],
    passes: ['能选延迟到账就选，多一点时间想一想', 'Choose delayed arrival where it is offered.'],
  },
  {
    claim: 'a hotline that cannot be imitated',
    pattern:
      /(96110|110|12381|955\d\d).{0,16}(不能|无法|不会被|不可能)(被)?(伪造|冒充|假冒|仿冒)|(96110|110|12381).{0,20}(can't|cannot|never).{0,8}(be )?(spoof|fak|imitat)/i,
    caught: ['96110 不会被冒充', '96110 cannot be faked.'],
    passes: ['来电显示也可能是假的，自己拨 96110', 'The number on your display can be false.'],
  },
  {
    claim: 'hours in which 96110 answers, which differ from city to city',
    pattern:
      /96110.{0,16}((24|二十四)\s?(个)?小时|全天|昼夜|\d{1,2}[:：点]\d{0,2}\s?[-至到])|96110.{0,30}(24 hours|24\/7|day and night|around the clock)/i,
    caught: ['96110 全天有人接听', '96110 每天 8:00-18:00 接听', 'The line 96110 answers around the clock.'],
    passes: ['打不通 96110，可以问 110 或附近的派出所', '18222 二十四小时接听'],
  },
  {
    claim: '96110 as the line to report to after a payment',
    pattern:
      /(报警|报案|止付)(请|就|要|时)?(打|拨打|拨)\s?96110|report (it|the crime|a crime) (to|at|by calling) 96110/i,
    caught: ['被骗后报警请拨打96110', 'If you have paid, report it to 96110.'],
    passes: ['96110 是问和劝的，报警打 110', '96110 is for advice; 110 is for reporting.'],
  },
  {
    claim: '12381 as a sender of messages that cover the screen',
    pattern: /12381.{0,20}(闪信|弹窗|霸屏)|(闪信|弹窗|霸屏).{0,16}12381|12381.{0,30}flash|flash (sms|message|text)/i,
    caught: ['12381 升级后会用闪信提醒您', '12381 now warns by flash SMS.'],
    passes: ['12381 会给可能碰上骗局的人发预警短信', 'This number sends warning texts.'],
  },
  {
    claim: '12377 as a line of the cyberspace administration',
    pattern: /12377.{0,20}(网信)|(网信).{0,20}12377|12377.{0,40}cyberspace|cyberspace.{0,40}12377/i,
    caught: ['12377 是网信办的举报电话', '12377 belongs to the Cyberspace Administration.'],
    passes: ['订单号 12377，请到柜台取', 'The cyberspace of 2026'],
  },
  {
    claim: '12315 as a line for consumers, or 12315 and 12377 for fraud',
    pattern:
      /12315.{0,12}(消费|投诉|举报|维权)|(消费|投诉|举报|维权).{0,12}12315|12315.{0,30}(consumer|complain)|(12315|12377).{0,16}(诈骗|被骗|止付|fraud)|(被骗|诈骗|fraud).{0,16}(12315|12377)/i,
    caught: ['被骗后拨打12315', '消费纠纷打 12315 投诉', 'Call 12315 to complain about a fraud.'],
    passes: ['金额 12315 元', 'Your order 12315 has been sent.'],
  },
  {
    claim: 'cyberpolice.cn, which no source of ours names',
    pattern: /cyberpolice/i,
    caught: ['到 cyberpolice.cn 网上报案'],
    passes: ['自称“网警”的人找上门来', 'Somebody claims to be cyber police.'],
  },
  {
    claim: 'public numbers of banks and payment services, which none of their own sites confirmed to us',
    pattern: /(?<![\d-])(95188|95017|955\d\d)(?!\d)/,
    caught: ['支付宝客服电话是95188', '拨 95588 问工商银行', 'Call WeChat Pay at 95017.'],
    passes: ['翻到银行卡背面，自己拨上面的客服电话', '订单 1955880 已发货', '955 元'],
  },
  {
    claim: 'how the phone card check answers',
    pattern: /10699000|一证通查.{0,40}48\s?(个)?小时/,
    caught: ['结果由10699000发给您', '“一证通查”48小时内回复'],
    passes: ['用“全国移动电话卡一证通查”查自己名下有几张电话卡'],
  },
  {
    claim: 'how long a card report is kept, or that all cards of the country are in it',
    pattern:
      /(报告|结果|查询).{0,10}(保留|保存|留存|有效|删除).{0,6}(7|七)\s?(天|个?自然日|个?工作日)|(7|七)\s?(天|个?自然日|个?工作日)后.{0,6}删除|一键查卡.{0,24}(全国|所有|每家|全部)/,
    caught: ['查询报告只保留7天', '“一键查卡”查得到所有银行的卡'],
    passes: ['结果一般在24小时内出来', '有的地方、有的银行可能还查不到'],
  },
  {
    claim: 'what the national anti-fraud app does, or that one must have it',
    pattern:
      /反诈(中心)?\s?(App|APP|应用|软件).{0,16}(能|可以|会)(自动|帮您)?.{0,4}(拦截|识别|阻止|屏蔽|挡住)|(必须|应当|强制|一律).{0,6}(安装|下载|装上?).{0,8}反诈|anti-fraud app.{0,30}(block|intercept|recognis|detect)|(must|have to|required to) install.{0,24}anti-fraud/i,
    caught: ['反诈中心App能自动拦截诈骗电话', '每个人必须安装国家反诈中心App', 'The anti-fraud app blocks such calls.'],
    passes: [
      '96110 和反诈应用是来帮您的',
      '让您关掉防诈应用、不理96110',
      'Some are told to switch off the anti-fraud app.',
    ],
  },
  {
    claim: 'that the home button does not end a shared screen',
    pattern:
      /(主屏|home\s?键|返回桌面|回到桌面).{0,20}共享|共享.{0,20}(主屏|home\s?键|返回桌面|回到桌面)|home button.{0,40}shar/i,
    caught: ['按 Home 键并不会停止共享', 'The home button does not end the shared screen.'],
    passes: ['已经打开了就点“停止共享”，再挂断', 'Choose “stop sharing”, then hang up.'],
  },
  {
    claim: 'when joint punishment came into force, or for how long cards stay blocked',
    pattern:
      /惩戒.{0,20}(施行|生效|实施|[2-5二三五]\s?年)|([2-5二三五]\s?年)(内|之内)?(不能|不得|暂停|停用).{0,16}(开户|非柜面|手机银行|支付账户|新办|办卡)|(joint punishment|blacklist).{0,40}(force|years)/i,
    caught: [
      '联合惩戒办法自2024年12月1日起施行',
      '出借银行卡的人五年内不能用手机银行',
      'Joint punishment lasts five years.',
    ],
    passes: ['法律不许出借银行卡（《反电信网络诈骗法》第三十一条，2022 年）', '卡用了五年，要换新卡'],
  },
  {
    claim: 'the first half hour as a rule of law',
    pattern: /黄金(三十|30|半)(个)?(分钟|小时)|golden (30|thirty|half)/i,
    caught: ['抓住黄金30分钟', 'the golden 30 minutes'],
    passes: ['马上拨 110，越快越好', '对方催您半小时内买黄金'],
  },
  {
    claim: 'figures that do not fit their year or unit',
    pattern: /2170\.7\s?万|2023\s?年.{0,12}46\.4\s?万/,
    caught: ['紧急止付2170.7万元', '2023年破案46.4万起'],
    passes: ['2022年破案46.4万起'],
  },
  {
    claim: 'what fraud costs in a year, or by how much it fell',
    pattern:
      /353\.7|(全年|每年|一年|去年|年度).{0,10}(被骗|损失|骗走).{0,8}\d+(\.\d+)?\s?亿|(损失|发案|案件).{0,8}(下降|减少|降低).{0,8}(\d+(\.\d+)?\s?[%％]|[一二三四五六七八九]成)|194\.5\s?万|(loss|cases).{0,20}(fell|dropped|down).{0,12}\d+(\.\d+)?\s?(%|percent)/i,
    caught: ['全国全年被骗金额超过353.7亿元', '五年来损失下降近30%', 'Losses fell by 30% in five years.'],
    passes: ['一年利息高几倍的，多半是骗局', '家人一年前被骗过'],
  },
  {
    claim: 'shares of one city in one month, told as if they were everywhere',
    pattern: /(42\.8|18\.4|14\.4|54\.4)\s?(%|％|percent)/i,
    caught: ['刷信誉占42.8%', 'Women are 54.4% of the victims.'],
    passes: ['年利率14.6%', '18.4元'],
  },
  {
    claim: 'an official number of kinds of fraud, or a standard of them',
    pattern:
      /(19\s?类|48\s?种|58\s?[条种]|60\s?种|(12|十二)\s?大类).{0,8}(诈骗|手法|骗术|骗局|案件)|(诈骗|手法|骗术|骗局).{0,6}(19\s?类|48\s?种|58\s?[条种]|60\s?种|(12|十二)\s?大类)|GA\/T|(48|58|60) (kinds|types) of (fraud|scam)/i,
    caught: ['公安部确定的48种诈骗手法', '诈骗分为12大类', 'There are 48 kinds of fraud.'],
    passes: ['48小时内送到', '公安部公布的十大高发类型'],
  },
  {
    claim: 'that it is mostly the old who are defrauded',
    pattern:
      /(受害人|受害者|被骗的人?|上当的人?)(大多|主要|多数|多半|往往)(是|为|都是)(老人|老年人)|老(年)?人(最|更)(容易|爱)(被骗|上当|心动)|most victims are (old|elderly|seniors)|old(er)? people are (defrauded|fooled|tempted) most/i,
    caught: ['受害人主要是老年人', '老人最容易上当', 'Most victims are elderly.'],
    passes: ['孩子和老人常收到这样的消息', 'Children and older people often get such messages.'],
  },
  {
    claim: 'an effect that nobody measured',
    pattern: /(67|43)\s?[%％].{0,8}(识别|受骗)|(识别|受骗).{0,8}(67|43)\s?[%％]/,
    caught: ['识别力提高67%'],
    passes: ['看懂一个例子，就多一分把握'],
  },
  {
    claim: 'that nobody is arrested for a debt, or that no card or insurance is ever stopped',
    pattern:
      /欠债(不会|不可能)被抓|nobody is arrested for a debt|(社保|医保)(号|卡|账户)?(、(社保|医保)(号|卡|账户))?(从不|永远不会|都?不会)被?(停用|冻结|暂停)|such numbers are never suspended/i,
    caught: ['欠债不会被抓', '社保号、医保卡不会被停用', 'Nobody is arrested for a debt.'],
    passes: ['催收的人不能抓人', '社会安全号不会因为涉案被停用', 'A collector cannot have you arrested.'],
  },
  {
    claim: 'words of fraudsters for their victims',
    pattern: /猪圈|猪食槽|猪仔|杀猪/,
    caught: ['被带进杀猪盘'],
    passes: ['网恋之后带您投资的骗局'],
  },
  {
    claim: 'money that surely comes back',
    pattern:
      /(?<!没有人能|没人能|不等于)(一定|保证|肯定)(能|会|可以)?(追|要|退)回|(certainly|surely|always) get (it|your money) back/i,
    caught: ['报警一定能追回', 'You will surely get it back.'],
    passes: ['没有人能保证追回', '次日到账不等于一定能退回'],
  },
];

/** Of the twenty keywords of June 2025 those that we have read; the last three we have not. */
const KEYWORDS =
  '屏幕共享 百万保障 安全账户 修复征信 刷单做任务 色情小卡片 未知链接 二维码 境外来电 小众聊天软件 内幕消息 NFC盗刷 积分清零 快递引流 虚拟货币 电诈工具人 帮信行为'.split(
    ' ',
  );

/** What fraudsters say is told as theirs, and in the questions stand their messages. */
const THEIRS = /\.rebuttals\.\d+$|\.questions\.\d+\.text$/;

const texts = [...walk(catalog, '')].filter(({ path }) => !THEIRS.test(path.slice(0, path.lastIndexOf('.'))));

describe('what residents read', () => {
  it('is all looked at', () => {
    expect(texts.length).toBeGreaterThan(5000);
    expect(texts.some(({ text }) => text.includes('110'))).toBe(true);
  });

  it.each(NEVER)('never says: $claim', ({ pattern, caught, passes }) => {
    for (const sentence of caught) expect(sentence).toMatch(pattern);
    for (const sentence of passes) expect(sentence).not.toMatch(pattern);
    expect(texts.filter(({ text }) => pattern.test(text))).toEqual([]);
  });

  it('calls a keyword of the police what is one', () => {
    const named = texts.flatMap(({ text }) => keywordsIn(text));
    expect(keywordsIn('“免费领奖”是官方列出的防诈关键词')).toEqual(['免费领奖']);
    expect(named.length).toBeGreaterThan(8);
    expect([...new Set(named)].filter((word) => !KEYWORDS.includes(word))).toEqual([]);
  });
});

/** What stands in quotation marks in the sentences that name the list. */
function keywordsIn(text: string): string[] {
  const sentences = text.split(/[。；]/).filter((sentence) => sentence.includes('防诈关键词'));
  return sentences.flatMap((sentence) =>
    [...sentence.matchAll(/“([^”]+)”/g)].flatMap(([, words]) => words!.split('、')),
  );
}

/**
 * Every text in languages, wherever it stands; made-up messages are no claims of ours and have no languages, and an
 * answer that is wrong claims what is wrong.
 */
function* walk(value: unknown, path: string): Generator<{ path: string; text: string }> {
  if (typeof value !== 'object' || value === null) return;
  if ('zh-CN' in value) {
    for (const [tag, text] of Object.entries(value)) yield { path: `${path}.${tag}`, text: text as string };
    return;
  }
  for (const [key, entry] of Object.entries(value)) {
    if (key === 'text' && 'right' in value && value.right === false) continue;
    if (key === 'subjects') continue; // words to look for, not to be read
    yield* walk(entry, `${path}.${key}`);
  }
}
