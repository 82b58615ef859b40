import type { ReadingStrings } from './strings.js';

export const readingZhCN: ReadingStrings = {
  picture: '读截图',
  camera: '扫二维码',
  voice: '说出来',
  stop: '停止',
  step: {
    loading: '正在准备，第一次会久一点……',
    reading: '正在这台设备上读图……',
    camera: '请把二维码放进画面里……',
    voice: '请说，正在听……',
  },
  view: '摄像头画面',
  read: {
    picture: '图里的文字已经放进框里。个别字可能读错，请对照原图改好，再按“检查”。',
    code: '二维码的内容已经放进框里。请先看一眼，再按“检查”。不用打开它。',
    voice: '您说的话已经放进框里。请看一遍，改好再按“检查”。',
    talk: '图里的话已经放进框里，左边的是“对方”，右边的是“我”。个别字可能读错，请对照原图改好，再按“看看这段对话”。',
    unsure: '图里的话已经放进框里。有几句分不出是谁说的，写着“没分清是谁”，请改成“我”或“对方”，再按“看看这段对话”。',
  },
  parties: { own: '我', other: '对方', unknown: '没分清是谁', colon: '：' },
  trouble: {
    'not-a-picture': '这不是图片，或者已经损坏。请重新截图再试。',
    'type-not-taken': '这种格式的图片读不了。请截图，或另存为常见的图片格式。',
    'too-many-bytes': '这张图太大了。请只截取消息那一部分。',
    'too-many-pixels': '这张图太大了。请只截取消息那一部分。',
    'nothing-legible': '没能读出文字或二维码。请截清楚、放正，或直接打出关键的几句话。',
    'files-missing': '这个网站现在读不了图。请把文字粘贴或打进框里。',
    'not-supported': '这个浏览器读不了。请把文字粘贴或打进框里。',
    'reader-failed': '没能读完。请只截取消息那一部分再试，或把文字打进框里。',
    refused: '没有得到使用摄像头或麦克风的许可。可以改用截图，或把文字打进框里。',
  },
};
