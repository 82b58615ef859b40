import type { ReadingStrings } from './strings.js';

export const readingZhHant: ReadingStrings = {
  picture: '讀截圖',
  camera: '掃描二維碼',
  voice: '說出來',
  stop: '停止',
  step: {
    loading: '正在準備，第一次會久一點……',
    reading: '正在這台裝置上讀圖……',
    camera: '請把二維碼放進畫面裡……',
    voice: '請說，正在聽……',
  },
  view: '攝影機畫面',
  read: {
    picture: '圖裡的文字已經放進框裡。個別字可能讀錯，請對照原圖改好，再按「檢查」。',
    code: '二維碼的內容已經放進框裡。請先看一眼，再按「檢查」。不用打開它。',
    voice: '您說的話已經放進框裡。請看一遍，改好再按「檢查」。',
    talk: '圖裡的話已經放進框裡，左邊的是「對方」，右邊的是「我」。個別字可能讀錯，請對照原圖改好，再按「看看這段對話」。',
    unsure:
      '圖裡的話已經放進框裡。有幾句分不出是誰說的，寫著「沒分清是誰」，請改成「我」或「對方」，再按「看看這段對話」。',
  },
  parties: { own: '我', other: '對方', unknown: '沒分清是誰', colon: '：' },
  trouble: {
    'not-a-picture': '這不是圖片，或者已經損壞。請重新截圖再試。',
    'type-not-taken': '這種格式的圖片讀不了。請截圖，或另存成常見的圖片格式。',
    'too-many-bytes': '這張圖太大了。請只截取訊息那一部分。',
    'too-many-pixels': '這張圖太大了。請只截取訊息那一部分。',
    'nothing-legible': '沒能讀出文字或二維碼。請截清楚、放正，或直接打出關鍵的幾句話。',
    'files-missing': '這個網站現在讀不了圖。請把文字貼上或打進框裡。',
    'not-supported': '這個瀏覽器讀不了。請把文字貼上或打進框裡。',
    'reader-failed': '沒能讀完。請只截取訊息那一部分再試，或把文字打進框裡。',
    refused: '沒有得到使用攝影機或麥克風的許可。可以改用截圖，或把文字打進框裡。',
  },
};
