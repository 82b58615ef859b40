import type { Lint } from './lint.js';

type Found = Pick<Lint, 'code' | 'message' | 'expected' | 'severity'>;

/**
 * Names that may be those of real people or firms: a surname with a given name before a title, `Mr` with two names, and the
 * firms that frauds pretend to be most often. 王某, 王先生 and "Mr Wang" are nobody.
 */
export function realNames(text: string): Found[] {
  return NAMES.flatMap(({ pattern, expected }) =>
    [...text.matchAll(pattern)].map(([found]) => ({
      code: 'real-name',
      message: `“${found}” may be the name of somebody real`,
      expected,
      severity: 'warning' as const,
    })),
  );
}

const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';
/** Words that begin as a name does: 高中老师 is nobody's. */
const ORDINARY = '高[中校级等]|任[课教]|常[务驻]|金融|武术|马术|方[面案]|白班|夏令|石油|江湖|段[位落]';
const TITLES = '先生|女士|小姐|老师|警官|法官|检察官|律师|经理|主任|医生|教授|同志';

const NAMES: readonly { readonly pattern: RegExp; readonly expected: string }[] = [
  {
    pattern: new RegExp(
      `(?!${ORDINARY})[${SURNAMES}](?!某)[\\u4e00-\\u9fff]{1,2}(?=(?:${TITLES}))(?<!某|警|检察|法)`,
      'gu',
    ),
    expected: 'nobody in particular: 王某, 王警官',
  },
  {
    // Without a title, after what says that a name follows.
    pattern: new RegExp(
      `(?<=(?:我叫|名叫|姓名|户名|联系人|收款人)[:：是为]?\\s*)[${SURNAMES}](?!某)[\\u4e00-\\u9fff]{1,2}(?=$|[^\\u4e00-\\u9fff])`,
      'gu',
    ),
    expected: 'nobody in particular: 王某, 示例公司',
  },
  {
    pattern: /(?<=\b(?:my name is|account name:?|payee:?|recipient:?)\s+)[A-Z][a-z]+ [A-Z][a-z]+\b/g,
    expected: 'nobody in particular: A. Example',
  },
  {
    pattern: /\b(?:Mr|Mrs|Ms|Dr|Officer|Judge|Inspector)\.? [A-Z][a-z]+ [A-Z][a-z]+\b/g,
    expected: 'nobody in particular: Officer Wang',
  },
  {
    pattern:
      /(?:中国)?(?:工商|建设|农业|招商|交通|民生|浦发|兴业|邮政储蓄)银行|淘宝|京东|拼多多|顺丰|中通|圆通|韵达|\b(?:Bank of (?:China|America)|HSBC|PayPal|Amazon|FedEx|DHL|Netflix|Citibank|Barclays)\b/g,
    expected: 'a made-up firm: 示例银行, Example Bank',
  },
];
