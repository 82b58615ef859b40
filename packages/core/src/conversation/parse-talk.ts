/** One thing that somebody said in a talk. */
export interface TalkMessage {
  /** Who said it, by the name in the copy; empty where the copy names nobody. */
  readonly from: string;
  readonly text: string;
  /** Milliseconds since 1970, where the copy has the day and the time. */
  readonly at?: number;
}

/**
 * Reads a talk as it is copied out of a chat: `name: text`, a name (with a time) over the text as WeChat and QQ copy it,
 * lines with a stamp as chats and SMS are exported, and the XML of SMS back-ups. A copy that names nobody is one
 * party's, message by message. Linear in the length of the text.
 *
 * @example
 * parseTalk('客服：您好\n我：什么事？'); // => [{ from: '客服', text: '您好' }, { from: '我', text: '什么事？' }]
 */
export function parseTalk(text: string): TalkMessage[] {
  return /<sms\s/iu.test(text) ? parseSmsXml(text) : parseLines(text.split(/\r\n|[\n\r\u2028]/u));
}

/** What a line begins: a message of somebody, with its first words if they stand in the same line. */
interface Head {
  readonly from: string;
  readonly text: string;
  readonly at?: number;
  /** Only a colon tells it from an ordinary sentence. */
  readonly doubtful?: boolean;
}

function parseLines(lines: readonly string[]): TalkMessage[] {
  const heads = lines.map((line) => headOf(line.trim()));
  // One colon may stand in any message; two lines that begin like a talk are one.
  const sure = heads.filter((head) => head && !head.doubtful).length;
  const isTalk = sure > 0 || heads.filter(Boolean).length > 1;
  if (!isTalk) return withoutNames(lines);
  const messages: { from: string; text: string; at?: number }[] = [];
  lines.forEach((line, i) => {
    const head = heads[i];
    if (head) messages.push({ from: head.from, text: head.text, ...(head.at !== undefined && { at: head.at }) });
    else if (!SEPARATOR.test(line.trim())) {
      const last = messages.at(-1) ?? { from: '', text: '' };
      if (messages.length === 0) messages.push(last);
      last.text += `\n${line.trim()}`;
    }
  });
  return messages.map((message) => ({ ...message, text: message.text.trim() })).filter(({ text }) => text !== '');
}

const DAY = String.raw`\d{2,4}[-/.年]\d{1,2}[-/.月]\d{1,4}日?`;
const TIME = String.raw`(?:[上下]午|凌晨|晚上)?\s?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?`;
const STAMP = String.raw`(?:${DAY}[,，T]?\s{1,4})?${TIME}`;
const NAME = String.raw`[^\s:：,，。！？!?;；\[\]<>][^:：。！？!?\n<>]{0,30}`;

/** `[2026-11-22 14:05] name: text`, `22/11/2026, 14:05 - name: text`. */
const STAMPED = new RegExp(String.raw`^\[?(${STAMP})\]?\s{0,4}(?:[-–—]\s)?(${NAME}?)\s?[:：]\s?(.*)$`, 'iu');
/** `name 2026/11/22 14:05`, as WeChat copies several messages; the text follows. */
const NAME_STAMP = new RegExp(String.raw`^(${NAME}?)\s{1,4}\(?(?:[昨前]天\s?|星期.\s?)?(${STAMP})\)?[:：]?$`, 'iu');
/** `2026-11-22 14:05:11 name`, as QQ does. */
const STAMP_NAME = new RegExp(String.raw`^(${STAMP})\s{1,4}(${NAME})$`, 'iu');
/** `name: text`, or the name alone with its colon. */
const NAMED = new RegExp(String.raw`^(${NAME}?)\s?[:：](?!//)\s?(.*)$`, 'u');
/** Lines of a copy that nobody said: days, lone times, rulers. */
const SEPARATOR = new RegExp(
  String.raw`^[-–—─=*\s]*(?:(?:[昨今前]天|星期.|${DAY})?\s*(?:${TIME})?|以下(?:为|是)新消息)[-–—─=*\s]*$`,
  'iu',
);

/** Words before a colon that are no names. */
const LABELS =
  /^(?:温馨提示|友情提示|提示|注意|备注|验证码|取件码|地址|电话|手机|时间|日期|金额|链接|网址|账号|账户|卡号|户名|开户行|姓名|单号|订单号?|原因|内容|主题|标题|https?|note|ps|code|link|address|phone|time|date|amount|account|subject|re|fw|fwd|ref|url)$/iu;

function headOf(line: string): Head | undefined {
  if (line === '' || line.length > 20_000 || SEPARATOR.test(line)) return undefined;
  const stamped = STAMPED.exec(line);
  if (stamped) return { from: stamped[2]!.trim(), text: stamped[3]!, ...momentOf(stamped[1]!) };
  const before = NAME_STAMP.exec(line);
  if (before && !/[，,]/u.test(before[1]!)) return { from: before[1]!.trim(), text: '', ...momentOf(before[2]!) };
  const behind = STAMP_NAME.exec(line);
  if (behind && behind[2]!.length <= 20) return { from: behind[2]!.trim(), text: '', ...momentOf(behind[1]!) };
  const named = NAMED.exec(line);
  if (!named || named[1]!.length > 20 || LABELS.test(named[1]!.trim()) || /^\d+$/u.test(named[1]!)) return undefined;
  return { from: named[1]!.trim(), text: named[2]!, doubtful: true };
}

/** Only a stamp with its day is a moment. */
function momentOf(stamp: string): { readonly at?: number } {
  const [, year, month, day, hour, minute] =
    /^(\d{4})\D(\d{1,2})\D(\d{1,2})\D+?(\d{1,2}):(\d{2})/u.exec(stamp)?.map(Number) ?? [];
  if (year === undefined) return {};
  const afternoon = /下午|晚上|p\.?m/iu.test(stamp) && hour! < 12 ? 12 : 0;
  return { at: new Date(year, month! - 1, day, hour! + afternoon, minute).getTime() };
}

/** Blank lines part the messages; without any, every line is one. */
function withoutNames(lines: readonly string[]): TalkMessage[] {
  const text = lines
    .map((line) => line.trim())
    .join('\n')
    .trim();
  return text
    .split(/\n{2,}/u.test(text) ? /\n{2,}/u : /\n/u)
    .filter(Boolean)
    .map((part) => ({ from: '', text: part }));
}

/** `<sms address="…" date="…" type="1" body="…" />`: type 2 is what the owner sent. */
function parseSmsXml(text: string): TalkMessage[] {
  return [...text.matchAll(/<sms\s([^<>]*)>/giu)].flatMap(([, attributes]) => {
    const read = (name: string): string =>
      decode(new RegExp(String.raw`(?:^|\s)${name}="([^"]*)"`, 'iu').exec(attributes!)?.[1] ?? '');
    const body = read('body').trim();
    const at = Number(read('date'));
    if (body === '') return [];
    return { from: read('type') === '2' ? OWN : read('address'), text: body, ...(at > 0 && { at }) };
  });
}

/** What the owner of the phone is called where a copy does not name them. */
const OWN = '我';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|(amp|lt|gt|quot|apos));/gu, (all, code: string | undefined, name: string) => {
    if (code === undefined) return ENTITIES[name]!;
    const point = Number(code);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : all;
  });
}
