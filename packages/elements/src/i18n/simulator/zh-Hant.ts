import type { SimulatorStrings } from './strings.js';

export const simulatorZhHant: SimulatorStrings = {
  title: '練一練：碰上了怎麼答',
  intro:
    '挑一種騙局，跟「騙子」走一遍。每一步由您來選，選什麼都能看到會怎樣。不計時，都是編出來的，也沒有真的人在對面。',
  pick: '挑一種',
  start: '開始',
  resume: (script) => `接著上次的練：${script}`,
  another: '換一種',
  restart: '重新走一遍',
  step: (at, of) => `第 ${at} 步，共 ${of} 步`,
  happens: '發生了什麼',
  says: '對方發來',
  wants: '對方想要',
  choose: '您怎麼做？',
  you: '您選了',
  answer: '對方會這樣回您',
  leadsTo: '這樣一來',
  soFar: '前面走過的',
  ends: { stopped: '停下來了，一分錢沒少', 'stopped-late': '停下來了，後面的沒有再付', paid: '走到了最後' },
  endings: {
    stopped: () => '您在要緊的地方停住了。真的碰上，也可以這樣。',
    'stopped-late': (report) => `前面付過的，馬上${report}，還來得及想辦法。停下來，什麼時候都不晚。`,
    paid: (report) =>
      `練習裡走到底不要緊，現在知道了每一步會怎樣。真的碰上，停在哪一步都不晚；已經付了錢，馬上${report}。`,
  },
  why: '為什麼這樣做好',
  avoided: '要是接著走，後面會是這樣',
  todo: '碰上這種騙局，可以這樣做',
  kept: '走到哪一步，只記在這台裝置的這個瀏覽器裡，重新開始就沒有了。',
  made: '內容都是編出來的。',
};
