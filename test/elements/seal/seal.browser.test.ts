import '@fraud-free/elements/define';
import {
  setCatalog,
  type FraudAlerts,
  type FraudCampaign,
  type FraudContacts,
  type FraudQuiz,
} from '@fraud-free/elements';
import { fingerprintOf } from '@fraud-free/core/seal';
import type { QuizFile } from '@fraud-free/quiz';
import { aTimeout, expect, html, waitUntil } from '@open-wc/testing';
import { campaignFile } from '../../../examples/docs/files.js';
import { quizCatalog } from '../../quiz/support/quiz-catalog.js';
import { bytesOf, DAY, timeOf, type World } from '../../support/seals.js';
import { deep, deepAll, deepText, stage } from '../support/dom.js';
import { sealedFolder, sealKeys, serveFiles } from '../support/sealed.js';

const WINTER: QuizFile = {
  format: 1,
  id: 'winter',
  title: { en: 'Winter', 'zh-CN': '冬季', 'zh-Hant': '冬季' },
  items: [
    {
      id: 'a',
      kind: 'choice',
      script: 'green',
      ask: { en: 'The sealed question?', 'zh-CN': '签了名的题', 'zh-Hant': '簽了名的題' },
      options: [
        {
          text: { en: 'This', 'zh-CN': '这个', 'zh-Hant': '這個' },
          right: true,
          why: { en: 'So it is', 'zh-CN': '是', 'zh-Hant': '是' },
        },
        {
          text: { en: 'That', 'zh-CN': '那个', 'zh-Hant': '那個' },
          right: false,
          why: { en: 'It is not', 'zh-CN': '不是', 'zh-Hant': '不是' },
        },
      ],
    },
  ],
};
/** Who is who inside of a place that has a file of its own. */
const CITY = {
  ...campaignFile(30, 30),
  places: [{ id: 'fir', level: 'community', name: { 'zh-CN': '云杉社区' }, people: [], file: 'places/fir.json' }],
};
const PLACES = {
  places: [
    {
      id: 'fir-1',
      level: 'building',
      parent: 'fir',
      name: { 'zh-CN': '1 号楼' },
      people: [{ role: 'head', tel: '010-00000004' }],
    },
  ],
};
const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Sealed alerts',
  items: [{ id: '1', title: 'Sealed alert', content_text: 'Somebody calls and says they are support.' }],
};

let keys: World['keys'];
let restore: () => void;
/** What lies on the server, by address. */
const served = new Map<string, Uint8Array<ArrayBuffer>>();
let isOnline: boolean;
let root: string;
let count = 0;

before(async () => {
  keys = await sealKeys();
  restore = serveFiles(served, () => isOnline);
});
after(() => {
  restore();
  for (const key of Object.keys(localStorage)) if (key.startsWith('fraud-free-seal ')) localStorage.removeItem(key);
});
beforeEach(() => {
  setCatalog(quizCatalog());
  // Another address for each, as each is another campaign.
  root = `${location.origin}/campaign-${count++}/`;
  served.clear();
  isOnline = true;
});

/** Puts a campaign on the server; `meddle` before it is signed, and `serve` after that. */
async function publish(
  meddle?: (world: World) => void,
  serve: () => unknown = () => {},
  campaign: unknown = campaignFile(30, 30, 3),
): Promise<void> {
  const files = await sealedFolder(
    {
      'quizzes/winter.json': WINTER,
      'alerts/alerts.en.json': FEED,
      'places/fir.json': PLACES,
      'campaign.json': campaign,
    },
    meddle,
  );
  for (const [path, bytes] of files) served.set(root + path, bytes);
  serve();
}

const quizOf = (issuer: string, lang = 'en') =>
  stage<FraudQuiz>(
    html`<fraud-quiz lang=${lang} src="${root}quizzes/winter.json" issuer=${issuer}><p>On paper</p></fraud-quiz>`,
  );
const told = async (element: Element, text: string | RegExp): Promise<string> => {
  await waitUntil(() => new RegExp(text).test(deepText(element)), `${text} in: ${deepText(element)}`, {
    timeout: 10_000,
  });
  return deepText(element);
};
const set = (target: object, members: object): void => void Object.assign(target, members);
const change = (path: string, from: string, to: string) => (): void => {
  const text = new TextDecoder().decode(served.get(root + path));
  served.set(root + path, bytesOf(text.replace(from, to)));
};
const start = (quiz: FraudQuiz) => deepAll(quiz, '[part="start"]');

describe('a sealed quiz', () => {
  it('plays, and says who made it, who vouches for that and until when it holds', async () => {
    await publish();
    const quiz = await quizOf(keys.city.kid);
    expect(start(quiz)).to.have.length(0);
    const text = await told(quiz, 'published by Sunny Street office');
    expect(text).to.match(/For Sunny Street; confirmed by Example District, Example City; valid until/);
    expect(text).to.include(fingerprintOf(keys.street.kid)!);
    start(quiz)[0]!.click();
    await told(quiz, 'The sealed question');
  });

  for (const [lang, text] of [
    ['zh-CN', '已核对：由阳光街道办事处发布 范围：阳光街道；由示例区、示例市确认；有效至'],
    ['zh-Hant', '已核對：由'],
  ] as const)
    it(`says it in ${lang}`, async () => {
      await publish();
      await told(await quizOf(keys.city.kid, lang), text);
    });

  it('is trusted by a list on the page’s own server, and by no other', async () => {
    await publish();
    const own = `${location.origin}/trusted-${count}.json`;
    served.set(own, served.get(`${root}issuers.json`)!);
    await told(await quizOf(own), 'published by Sunny Street office');
    await told(await quizOf(`${own}#${keys.city.kid}`), 'published by Sunny Street office');
    await told(await quizOf(`${own}#${keys.other.kid}`), 'not on the list that this site relies on');
    await told(await quizOf('https://example.com/issuers.json'), 'not on the list that this site relies on');
  });

  const none = (): void => {};
  const REFUSED: readonly [string, RegExp, ((world: World) => void)?, (() => unknown)?, string?][] = [
    ['a question was changed', /not as it was published/, none, change('quizzes/winter.json', 'This', 'Thus')],
    [
      'another file stands in its place',
      /not as it was published/,
      none,
      () => served.set(`${root}quizzes/winter.json`, served.get(`${root}alerts/alerts.en.json`)!),
    ],
    ['the seal was changed', /not as it was published/, none, change('seal.json', '"payload":"eyJ', '"payload":"eyK')],
    ['it was not sealed at all', /no signature/, none, () => served.delete(`${root}seal.json`)],
    [
      'its issuer has withdrawn it',
      /has taken it back/,
      ({ revoked, seal }) =>
        set(revoked, { seals: [{ campaign: seal.campaign, serial: 10, on: '2026-11-20', why: 'wrong' }] }),
    ],
    [
      'the one above has withdrawn its issuer',
      /has taken it back/,
      ({ district }) => set(district.issuers[0]!, { revoked: { on: '2026-11-20', why: 'stolen' } }),
    ],
    ['nobody can tell whether it was withdrawn', /has expired/, none, () => served.delete(`${root}revoked.json`)],
    ['it has expired', /has expired/, ({ seal }) => set(seal, { expires: timeOf(Date.now() - DAY) })],
    ['it is of tomorrow', /Date and time/, ({ seal }) => set(seal, { issued: timeOf(Date.now() + DAY) })],
    ['somebody else has sealed it', /not on the list/, ({ signs }) => (signs.seal = keys.other)],
    ['the page trusts nobody', /not on the list/, none, none, ''],
    ['the network is away, and nothing was kept', /can’t be had/, none, () => (isOnline = false)],
  ];
  for (const [what, why, meddle, serve, issuer] of REFUSED)
    it(`is refused, and nothing of it shown, when ${what}`, async () => {
      await publish(meddle, serve);
      const quiz = await quizOf(issuer ?? keys.city.kid);
      const text = await told(quiz, why);
      expect(text).to.match(/We cannot tell who made this\. Please fill in nothing/);
      expect(text).not.to.match(/sealed question|Winter|published by Sunny/);
      expect(start(quiz)).to.have.length(0);
      expect([quiz.quiz, quiz.state]).to.deep.equal([undefined, undefined]);
    });

  it('is checked again by a button, once what was in the way is gone', async () => {
    await publish();
    isOnline = false;
    const quiz = await quizOf(keys.city.kid);
    await told(quiz, 'can’t be had');
    isOnline = true;
    deep(quiz, '[part="check-again"]').click();
    await told(quiz, 'published by Sunny Street office');
  });

  it('is checked by the seal that was kept, while the seal can’t be had', async () => {
    await publish();
    await told(await quizOf(keys.city.kid), 'published by Sunny Street office');
    const all = window.fetch;
    window.fetch = (url) =>
      /\/(?:seal|issuers|revoked)\.json$/.test(String(url)) ? Promise.reject(new TypeError()) : all(url);
    try {
      await told(await quizOf(keys.city.kid), 'published by Sunny Street office');
      change('quizzes/winter.json', 'This', 'Thus')();
      await told(await quizOf(keys.city.kid), 'not as it was published');
    } finally {
      window.fetch = all;
    }
  });

  it('is refused when an older one takes its place', async () => {
    await publish(({ seal }) => set(seal, { serial: 12 }));
    await told(await quizOf(keys.city.kid), 'published by Sunny Street office');
    await publish(({ seal }) => set(seal, { serial: 11 }));
    await told(await quizOf(keys.city.kid), 'there is a newer one');
  });

  it('goes when the page trusts somebody else', async () => {
    await publish();
    const quiz = await quizOf(keys.city.kid);
    await told(quiz, 'published by Sunny Street office');
    quiz.issuer = keys.other.kid;
    await told(quiz, 'not on the list');
    expect(start(quiz)).to.have.length(0);
  });
});

describe('a quiz from an address', () => {
  it('is played without a seal where none is asked for', async () => {
    await publish();
    const quiz = await stage<FraudQuiz>(html`<fraud-quiz lang="en" src="${root}quizzes/winter.json"></fraud-quiz>`);
    await waitUntil(() => start(quiz).length > 0);
    start(quiz)[0]!.click();
    const text = await told(quiz, 'The sealed question');
    expect(text).not.to.include('published by');
  });

  it('says that it can’t be had, or is none, and asks again', async () => {
    served.set(`${root}quizzes/winter.json`, bytesOf('{}'));
    const quiz = await stage<FraudQuiz>(html`<fraud-quiz lang="en" src="${root}quizzes/winter.json"></fraud-quiz>`);
    await told(quiz, 'questions can’t be had');
    await publish();
    deep(quiz, '[part="fetch-again"]').click();
    await waitUntil(() => start(quiz).length > 0);
  });
});

describe('sealed alerts', () => {
  const alertsOf = () =>
    stage<FraudAlerts>(
      html`<fraud-alerts lang="en" src="${root}alerts/alerts.en.json" issuer=${keys.city.kid}></fraud-alerts>`,
    );

  it('are shown with who made them', async () => {
    await publish();
    const text = await told(await alertsOf(), 'Sealed alert');
    expect(text).to.match(/Sealed alerts.*published by Sunny Street office/);
  });

  it('are refused when one was changed, and stay while the network is away', async () => {
    await publish();
    const alerts = await alertsOf();
    await told(alerts, 'Sealed alert');
    isOnline = false;
    await alerts.reload();
    await told(alerts, /published by Sunny.*Sealed alert/);
    isOnline = true;
    served.set(`${root}alerts/alerts.en.json`, bytesOf({ ...FEED, title: 'Meddled' }));
    await alerts.reload();
    const text = await told(alerts, 'not as it was published');
    await aTimeout(0);
    expect(text).not.to.match(/Sealed|Meddled/);
  });
});

describe('a sealed campaign', () => {
  const campaignOf = () =>
    stage<FraudCampaign>(
      html`<fraud-campaign lang="zh-CN" src="${root}campaign.json" issuer=${keys.city.kid}></fraud-campaign>`,
    );

  it('is shown with who made it', async () => {
    await publish();
    expect(await told(await campaignOf(), '云杉里无诈社区')).to.contain('由阳光街道办事处发布');
  });

  it('is refused when a number in it was changed', async () => {
    await publish();
    const campaign = await campaignOf();
    await told(campaign, '云杉里无诈社区');
    served.set(`${root}campaign.json`, bytesOf(campaignFile(30, 30, 4)));
    await campaign.reload();
    const text = await told(campaign, '和发布时的不一样');
    expect(text).not.to.contain('云杉里');
  });
});

describe('sealed contacts', () => {
  const contactsOf = (place: string) =>
    stage<FraudContacts>(
      html`<fraud-contacts
        lang="zh-CN"
        place=${place}
        src="${root}campaign.json"
        issuer=${keys.city.kid}
      ></fraud-contacts>`,
    );

  it('are shown with who made them, and so are those of a place in a file of its own', async () => {
    await publish(undefined, undefined, CITY);
    const text = await told(await contactsOf('fir/fir-1'), '010-00000004');
    expect(text).to.contain('由阳光街道办事处发布');
  });

  it('are refused when a number in them was changed, but for the public ones', async () => {
    await publish(undefined, change('campaign.json', '010-00000002', '010-00000009'));
    const text = await told(await contactsOf('fir'), '和发布时的不一样');
    expect(text).to.match(/110.*96110/);
    expect(text).not.to.match(/010-0000000|云杉/);
  });

  it('show nobody of a file of places that was changed, is missing, or was never sealed', async () => {
    const MEDDLED = [
      change('places/fir.json', '010-00000004', '010-00000009'),
      () => served.delete(`${root}places/fir.json`),
      change('places/fir.json', '"places"', '"place"'),
    ];
    for (const serve of MEDDLED) {
      await publish(undefined, serve, CITY);
      const text = await told(await contactsOf('fir/fir-1'), '取不到');
      expect(text).not.to.match(/010-0000000[49]/);
      expect(text).to.contain('由阳光街道办事处发布');
    }
    await publish(
      ({ seal }) => set(seal, { files: { 'campaign.json': seal.files['campaign.json'] } }),
      undefined,
      CITY,
    );
    expect(await told(await contactsOf('fir/fir-1'), '没有找到')).not.to.contain('010-00000004');
  });

  it('go when the page trusts somebody else', async () => {
    await publish();
    const contacts = await contactsOf('fir');
    await told(contacts, '010-00000002');
    contacts.issuer = keys.other.kid;
    expect(await told(contacts, '不在')).not.to.contain('010-00000002');
  });
});
