import type { SealStrings } from './strings.js';

export const sealZhCN: SealStrings = {
  checking: '正在核对是谁发布的……',
  issuedBy: (name) => `已核对：由${name}发布`,
  area: (area) => `范围：${area}`,
  vouchedBy: (names) => `由${names}确认`,
  until: (day) => `有效至 ${day}`,
  old: (day) => `${day} 之后没有再确认过。看到要求转账、要验证码的内容，请先核实。`,
  howToCompare: '自己核对一下',
  compare: '把这六组数字和社区公告栏、海报上的对一对，一样才是同一个发布单位。',
  refused: '没有核对通过，所以没有显示',
  why: {
    unsigned: '这份内容没有签名，看不出是谁发布的。',
    changed: '这份内容和发布时的不一样，或者不完整。',
    unknown: '签名的单位不在这个网站认可的名单里。',
    withdrawn: '发布单位已经收回了这份内容，或者它的签名已经停用。',
    over: '这份内容已经过期，或者不是最新的。',
    clock: '这台设备上的日期和时间好像不对，调准后再试。',
    other: '这份内容属于另一个活动。',
    unreachable: '这会儿取不到核对用的文件，请过一会儿再试。',
    insecure: '这个网页的连接没有加密，没办法核对。',
  },
  doNothing: (ask) => `我们看不出它是谁做的。请您不要填写任何信息，也不要照着做；拿不准就${ask}。`,
  again: '再核对一次',
};
