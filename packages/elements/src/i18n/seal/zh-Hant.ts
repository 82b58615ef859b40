import type { SealStrings } from './strings.js';

export const sealZhHant: SealStrings = {
  checking: '正在核對是誰發布的……',
  issuedBy: (name) => `已核對：由${name}發布`,
  area: (area) => `範圍：${area}`,
  vouchedBy: (names) => `由${names}確認`,
  until: (day) => `有效至 ${day}`,
  old: (day) => `${day} 之後沒有再確認過。看到要求轉帳、要驗證碼的內容，請先查證。`,
  howToCompare: '自己核對一下',
  compare: '把這六組數字和社區公告欄、海報上的對一對，一樣才是同一個發布單位。',
  refused: '沒有核對通過，所以沒有顯示',
  why: {
    unsigned: '這份內容沒有簽名，看不出是誰發布的。',
    changed: '這份內容和發布時的不一樣，或者不完整。',
    unknown: '簽名的單位不在這個網站認可的名單裡。',
    withdrawn: '發布單位已經收回了這份內容，或者它的簽名已經停用。',
    over: '這份內容已經過期，或者不是最新的。',
    clock: '這台裝置上的日期和時間好像不對，調準後再試。',
    other: '這份內容屬於另一個活動。',
    unreachable: '現在取不到核對用的檔案，請過一會兒再試。',
    insecure: '這個網頁的連線沒有加密，沒辦法核對。',
  },
  doNothing: (ask) => `我們看不出它是誰做的。請您不要填寫任何資料，也不要照著做；不確定就${ask}。`,
  again: '再核對一次',
};
