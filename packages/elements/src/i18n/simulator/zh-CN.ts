import type { SimulatorStrings } from './strings.js';

export const simulatorZhCN: SimulatorStrings = {
  title: '练一练：碰上了怎么答',
  intro: '挑一种骗局，跟“骗子”走一遍。每一步由您来选，选什么都能看到会怎样。不计时，都是编出来的，也没有真的人在对面。',
  pick: '挑一种',
  start: '开始',
  resume: (script) => `接着上次的练：${script}`,
  another: '换一种',
  restart: '重新走一遍',
  step: (at, of) => `第 ${at} 步，共 ${of} 步`,
  happens: '发生了什么',
  says: '对方发来',
  wants: '对方想要',
  choose: '您怎么做？',
  you: '您选了',
  answer: '对方会这样回您',
  leadsTo: '这样一来',
  soFar: '前面走过的',
  ends: { stopped: '停下来了，一分钱没少', 'stopped-late': '停下来了，后面的没有再付', paid: '走到了最后' },
  endings: {
    stopped: () => '您在要紧的地方停住了。真的碰上，也可以这样。',
    'stopped-late': (report) => `前面付过的，马上${report}，还来得及想办法。停下来，什么时候都不晚。`,
    paid: (report) =>
      `练习里走到底不要紧，现在知道了每一步会怎样。真的碰上，停在哪一步都不晚；已经付了钱，马上${report}。`,
  },
  why: '为什么这样做好',
  avoided: '要是接着走，后面会是这样',
  todo: '碰上这种骗局，可以这样做',
  kept: '走到哪一步，只记在这台设备的这个浏览器里，重新开始就没有了。',
  made: '内容都是编出来的。',
};
