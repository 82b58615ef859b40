import type { EmergencyStrings } from './strings.js';

export const emergencyZhHant: EmergencyStrings = {
  title: '已經付了錢？照這樣一步步來',
  first: '先打 110，現在就打。越早說，警方越有機會請銀行把錢攔住。誰都可能碰上，您打這個電話是對的。',
  firstElsewhere: '從這裡開始，現在就打。越早說，越有機會把錢攔住。誰都可能碰上，您打這個電話是對的。',
  whenTitle: '什麼時候付的',
  when: '付款的時間',
  justNow: '剛剛付的',
  since: (time) => `離付款已有 ${time}`,
  stillCall: (report) => `不管過了多久，都值得${report}。`,
  inFuture: '這個時間還沒有到，請看看是不是填錯了。',
  span: (minutes) => {
    if (minutes < 1) return '不到 1 分鐘';
    if (minutes < 60) return `${minutes} 分鐘`;
    if (minutes < 2880) return `${Math.floor(minutes / 60)} 小時 ${minutes % 60} 分鐘`;
    return `${Math.floor(minutes / 1440)} 天`;
  },
  stepsTitle: '按這個順序做',
  stepsHint: '做完一步，點一下勾上。不計時，可以先放下再接著做。',
  steps: {
    stop: {
      title: '停下來，斷開聯絡',
      how: (report) => `掛斷電話，結束螢幕共享，不再轉錢。手機像是被別人操控，就開啟飛航模式，換一部電話${report}。`,
    },
    police: {
      title: '打 110',
      how: () =>
        '說：「我被騙了，剛轉了錢，請幫我緊急止付。」再說清什麼時候轉的、多少錢、轉給誰。電話裡問什麼，下面的表上都有。',
    },
    bank: {
      title: '打給自己的銀行或支付平台',
      how: () => '用銀行卡背面或官方應用程式裡的電話，說明被騙，請他們凍結您自己的帳戶、查這筆錢能不能停下。',
    },
    passwords: {
      title: '改密碼',
      how: () =>
        '告訴過別人、在對方的連結裡填過的密碼都換掉，最好用另一台裝置。對方讓裝的應用程式先斷網，給警察看過再刪。',
    },
    evidence: {
      title: '把證據留好',
      how: () => '聊天記錄、電話號碼、帳號、連結、QR 碼、付款憑證都截圖，一樣也不刪。',
    },
    family: {
      title: '告訴一個信得過的人',
      how: () => '請家人或鄰居來陪您，一起打電話、一起去。這不是您的錯，不用一個人扛。',
    },
    station: {
      title: '帶上身份證和下面的表，去派出所做筆錄',
      how: () => '銀行卡、手機也帶上。記下接警回執的編號。',
    },
  },
  ready: '手邊備好',
  doneSteps: (done, of) => `${of} 步裡做好了 ${done} 步`,
  doTitle: '可以做',
  do: ['留意手機簡訊裡的扣款提醒，有新的馬上告訴銀行。', '以後有人提到這件事，先問家人或警方。'],
  answerPolice: '96110 或警察打來電話，請接聽；不放心就掛斷，自己撥 110 問。',
  callBack: '有人打來說自己是警察或銀行，先掛斷，用自己查到的號碼打回去。',
  dontTitle: '不要做',
  dont: [
    '不要再付任何一筆錢。「解凍費」「保證金」「手續費」都是接著騙。',
    '不要找說能幫您追錢的人。警方追錢不收費，退錢也不收費。',
    '不要刪聊天記錄和應用程式，也不要告訴對方您報了警。',
    '不要把驗證碼、密碼告訴任何人，自稱警察的也不行。',
  ],
  sheetTitle: '報警和找銀行要用的表',
  sheetHint: '他們大多按這個順序問。知道多少寫多少，空著的可以列印出來再填。',
  facts: {
    name: { label: '您的姓名' },
    idNumber: { label: '身份證號碼' },
    phone: { label: '您的電話' },
    time: { label: '付款時間' },
    amount: { label: '金額', hint: '例如：5000 元' },
    from: { label: '從哪裡付的', hint: '銀行和分行，或者付款的應用程式' },
    fromNumber: { label: '您的卡號或帳號' },
    payee: { label: '收款人的名字', hint: '付款憑證上有' },
    payeeBank: { label: '收款的銀行或應用程式' },
    payeeNumber: { label: '收款的卡號或帳號', hint: '付款憑證上有；找不到，銀行櫃檯可以幫著查' },
    contact: { label: '對方怎麼聯絡您的', hint: '電話號碼、微信號、群名、網址、應用程式名稱' },
    told: { label: '對方說了什麼、讓您做了什麼', hint: '想到哪裡寫到哪裡' },
    given: { label: '還告訴了對方什麼', hint: '密碼、驗證碼、證件照片、螢幕共享' },
    evidence: { label: '手上有哪些證據', hint: '聊天截圖、付款憑證、通話記錄' },
  },
  person: '您自己',
  payment: (number, of) => (of === 1 ? '這筆錢' : `第 ${number} 筆錢`),
  whole: '事情經過',
  addPayment: '還有一筆',
  removePayment: (number) => `去掉第 ${number} 筆`,
  notKept: '只用來列印，不保存',
  keptHere:
    '您勾的和寫的，只保存在這台裝置的這個瀏覽器裡，不會發給任何人，按「全部清除」就沒有了。卡號、帳號和身份證號不保存，關掉頁面就沒有了。',
  keptNowhere: '您勾的和寫的都不保存，關掉頁面就沒有了，也不會發給任何人。',
  keepFailed: '這個瀏覽器沒能保存，關掉頁面就沒有了。請先列印，或抄下來。',
  print: '列印這張表',
  clear: '全部清除',
  cleared: '已經全部清除，這台裝置上沒有留下。',
  undo: '恢復剛才的內容',
  undone: '已經恢復。',
  printed: (time) => `在本人的裝置上填寫，${time} 列印。`,
};
