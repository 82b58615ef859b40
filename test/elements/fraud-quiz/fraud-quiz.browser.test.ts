import '@fraud-free/elements/define';
import { openCatalog, type Catalog } from '@fraud-free/core';
import { setCatalog, type FraudFreeQuizAnswerEvent, type FraudQuiz } from '@fraud-free/elements';
import {
  currentQuestion,
  formOf,
  listOf,
  QUESTION_KINDS,
  QuizError,
  viewTalk,
  type Answer,
  type Memory,
  type Phase,
  type Question,
  type QuizFile,
  type QuizState,
  type Reporter,
  type TalkChoice,
} from '@fraud-free/quiz';
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { rightly, wrongly } from '../../quiz/support/play.js';
import { quizCatalog, withScript } from '../../quiz/support/quiz-catalog.js';
import { deep, deepAll, deepFocus, deepText, stage } from '../support/dom.js';

const catalog = quizCatalog();

beforeEach(() => setCatalog(catalog));

/** After everything under way; not by a timer, since browsers slow those down in a tab that is not in front. */
const settled = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });

async function quizOf(attributes: Readonly<Record<string, string>> = {}): Promise<FraudQuiz> {
  const element = document.createElement('fraud-quiz');
  for (const [name, value] of Object.entries({ lang: 'en', seed: 'test', ...attributes }))
    element.setAttribute(name, value);
  element.innerHTML = '<p>Ask 96110</p>';
  const quiz = await stage<FraudQuiz>(html`${element}`);
  await quiz.updateComplete;
  return quiz;
}

async function press(quiz: FraudQuiz, part: string, index = 0): Promise<void> {
  deepAll(quiz, `[part='${part}']`)[index]!.click();
  await quiz.updateComplete;
  await settled();
}

const phase = (quiz: FraudQuiz): Phase | undefined => quiz.state?.phase;
/** The kinds that one choice answers. */
const PLAIN = 'fraud-or-real giveaway what-now authored';

/** Gives an answer as a player does: by one button, by several and a confirmation, or through a talk. */
async function give(quiz: FraudQuiz, choose: (question: Question) => Answer): Promise<void> {
  const question = currentQuestion(quiz.state!)!;
  const form = formOf(question);
  if (form === 'talk') return giveTalk(quiz, choose(question) === question.right[0] ? 'safe' : 'risky');
  for (const choice of listOf(choose(question))) await press(quiz, 'choice', choice);
  if (form !== 'one') await press(quiz, 'confirm');
}

async function giveTalk(quiz: FraudQuiz, wanted: TalkChoice['kind']): Promise<void> {
  const question = currentQuestion(quiz.state!)!;
  const taken: string[] = [];
  while (phase(quiz) === 'question') {
    const { choices } = viewTalk(catalog, question, taken, 'en').scene!;
    const index = choices.findIndex(({ kind }) => kind === wanted);
    taken.push(choices[index]!.id);
    await press(quiz, 'choice', index);
  }
}

/** Plays on to the end; `choose` is called for each question. */
async function playOn(quiz: FraudQuiz, choose: (question: Question) => Answer = rightly): Promise<void> {
  if (phase(quiz) === 'ready') await press(quiz, 'start');
  while (phase(quiz) !== 'finished') {
    if (phase(quiz) === 'question') await give(quiz, choose);
    await press(quiz, 'next');
  }
}

/** Plays to the first question of a kind, or to its explanation. */
async function playTo(quiz: FraudQuiz, kind: string, at: 'question' | 'explanation'): Promise<void> {
  await press(quiz, 'start');
  while (currentQuestion(quiz.state!)!.kind !== kind) {
    await give(quiz, rightly);
    await press(quiz, 'next');
  }
  if (at === 'explanation') await give(quiz, rightly);
}

describe('<fraud-quiz>', () => {
  it('begins when asked to, asks, explains and gives a result', async () => {
    const quiz = await quizOf({ length: '3' });
    expect(deepText(quiz)).to.contain('3 questions about frauds and genuine messages');
    await press(quiz, 'start');
    expect(deepText(quiz)).to.contain('Question 1 of 3');
    await give(quiz, rightly);
    expect(deepText(quiz)).to.contain('That is right');
    await playOn(quiz);
    expect(deepText(quiz)).to.contain('3 of 3 right');
    expect(deepText(quiz)).to.contain('All right this time');
  });

  it('asks what the headless quiz drew, the same for the same seed', async () => {
    const [one, other] = [await quizOf(), await quizOf()];
    expect(one.state).to.deep.equal(other.state);
    expect((await quizOf({ seed: 'another' })).state).not.to.deep.equal(one.state);
    expect(one.state!.round.questions).to.have.length(8);
  });

  it('asks others each time when no seed is given', async () => {
    const seeds = new Set(
      [await quizOf({ seed: '' }), await quizOf({ seed: '' })].map(({ state }) => state!.round.seed),
    );
    expect(seeds.size).to.equal(2);
  });

  for (const [wish, length, categories] of [
    [{ length: '5', categories: 'red blue' }, 5, ['blue', 'red']],
    [{ categories: 'green, unknown' }, 8, ['green']],
    [{ categories: 'unknown' }, 8, ['blue', 'green', 'red']],
    [{ length: '0' }, 1, undefined],
    [{ length: 'many' }, 8, undefined],
  ] as const) {
    it(`takes ${JSON.stringify(wish)} as a wish`, async () => {
      const { questions } = (await quizOf(wish)).state!.round;
      expect(questions).to.have.length(length);
      if (categories) expect([...new Set(questions.map(({ category }) => category))].sort()).to.deep.equal(categories);
    });
  }

  it('draws again when an attribute changes before it has begun, and not after', async () => {
    const quiz = await quizOf();
    quiz.setAttribute('length', '4');
    await quiz.updateComplete;
    expect(quiz.state!.round.questions).to.have.length(4);
    await press(quiz, 'start');
    quiz.setAttribute('length', '6');
    await quiz.updateComplete;
    expect(quiz.state!.round.questions).to.have.length(4);
  });

  it('explains every answer, right or wrong', async () => {
    const quiz = await quizOf({ length: '12' });
    await press(quiz, 'start');
    for (let index = 0; phase(quiz) !== 'finished'; index++) {
      const { kind, choices } = currentQuestion(quiz.state!)!;
      const answerRight = index % 2 === 0;
      await give(quiz, answerRight ? rightly : wrongly);
      expect(deepText(quiz)).to.contain(answerRight ? 'That is right' : 'Not this time');
      if (kind === 'fraud-or-real') expect(deepText(quiz)).to.match(/This message is (a fraud|genuine)/);
      else if (kind === 'talk') expect(deepAll(quiz, "[part='turn']").length).to.be.greaterThan(0);
      else expect(deepAll(quiz, "[part='answer']")).to.have.length(choices);
      await press(quiz, 'next');
    }
    expect(deepText(quiz)).to.contain('6 of 12 right');
  });

  it('marks the words only once the question is answered', async () => {
    const quiz = await quizOf({ length: '2', kinds: 'what-now' });
    await playTo(quiz, 'what-now', 'question');
    expect(deepAll(quiz, 'mark')).to.be.empty;
    await press(quiz, 'choice');
    expect(deepAll(quiz, 'mark').map(({ textContent }) => textContent)).to.include('The code'.toLowerCase());
  });

  it('shows the lines of a giveaway without their message, which would give it away', async () => {
    const quiz = await quizOf({ length: '2', kinds: 'giveaway' });
    await playTo(quiz, 'giveaway', 'question');
    expect(deepAll(quiz, "[part='message']")).to.be.empty;
    await press(quiz, 'choice');
    expect(deepAll(quiz, "[part='message']")).to.have.length(1);
  });

  it('counts both errors at the end, and names what to read', async () => {
    const quiz = await quizOf({ length: '10' });
    await playOn(quiz, (question) => (question.kind === 'fraud-or-real' ? 1 : rightly(question)));
    expect(deepText(quiz)).to.match(/Frauds missed (\d) of \1 too few for a percentage/);
    expect(deepText(quiz)).to.match(/Genuine messages distrusted 0 of \d/);
    expect(deepAll(quiz, "[part='script']").length).to.be.greaterThan(0);
  });

  it('goes on with other questions, or the same again', async () => {
    const quiz = await quizOf({ length: '2' });
    const first = quiz.state!.round;
    await playOn(quiz);
    await press(quiz, 'again');
    expect(quiz.state!.round.seed).to.equal('test/2');
    expect(quiz.state!.round.questions).not.to.deep.equal(first.questions);
    await playOn(quiz);
    await press(quiz, 'again');
    expect(quiz.state!.round.seed).to.equal('test/3');
    const third = quiz.state!.round;
    await playOn(quiz);
    await press(quiz, 'restart');
    expect(quiz.state!.round).to.deep.equal(third);
    expect(phase(quiz)).to.equal('ready');
  });

  it('can be begun anew in the middle', async () => {
    const quiz = await quizOf({ kinds: PLAIN });
    await press(quiz, 'start');
    await press(quiz, 'choice');
    await press(quiz, 'restart');
    expect([phase(quiz), quiz.state!.answers]).to.deep.equal(['ready', []]);
  });
});

describe('<fraud-quiz> tells the page', () => {
  it('of each answer, each change and the end, and never any message text', async () => {
    const quiz = await quizOf({ length: '2' });
    const heard: string[] = [];
    const states: QuizState[] = [];
    const onState = (event: { state: QuizState }): unknown => states.push(event.state);
    const onAnswer = ({ answer }: { answer: object }): unknown => heard.push(Object.keys(answer).join(' '));
    const onFinish = ({ score }: { score: { answered: number } }): unknown => heard.push(`finished ${score.answered}`);
    document.addEventListener('fraud-free-quiz-state', onState);
    document.addEventListener('fraud-free-quiz-answer', onAnswer);
    document.addEventListener('fraud-free-quiz-finish', onFinish);
    await playOn(quiz);
    document.removeEventListener('fraud-free-quiz-state', onState);
    document.removeEventListener('fraud-free-quiz-answer', onAnswer);
    document.removeEventListener('fraud-free-quiz-finish', onFinish);
    const answer = 'question kind script category choice right';
    expect(heard).to.deep.equal([answer, answer, 'finished 2']);
    expect(states.map((state) => state.phase)).to.deep.equal([
      'question',
      'explanation',
      'question',
      'explanation',
      'finished',
    ]);
    expect(states.at(-1)).to.equal(quiz.state);
    expect(JSON.stringify(states)).not.to.contain('bank service');
  });

  it('whether the answer was right', async () => {
    const quiz = await quizOf();
    await press(quiz, 'start');
    const { id, script } = currentQuestion(quiz.state!)!;
    const fired = new Promise<FraudFreeQuizAnswerEvent>((resolve) => {
      quiz.addEventListener('fraud-free-quiz-answer', resolve, { once: true });
    });
    await give(quiz, rightly);
    const { answer, bubbles, composed } = await fired;
    expect([answer.question, answer.script, answer.right, bubbles, composed]).to.deep.equal([
      id,
      script,
      true,
      true,
      true,
    ]);
  });
});

describe('<fraud-quiz> goes on with a kept game', () => {
  it('from its JSON, in another element', async () => {
    const quiz = await quizOf({ kinds: PLAIN });
    await press(quiz, 'start');
    await press(quiz, 'choice');
    const kept = JSON.stringify(quiz.state);
    const other = await quizOf({ seed: 'other' });
    other.state = JSON.parse(kept) as QuizState;
    await other.updateComplete;
    expect(other.state).to.deep.equal(quiz.state);
    expect(deepText(other)).to.equal(deepText(quiz));
    await playOn(other);
    expect(phase(other)).to.equal('finished');
  });

  it('also when it is set before the element is defined or connected', async () => {
    const kept = (await quizOf()).state!;
    const element = document.createElement('fraud-quiz');
    element.state = { ...kept, phase: 'question' };
    const quiz = await stage<FraudQuiz>(html`${element}`);
    expect(quiz.state!.round).to.deep.equal(kept.round);
  });

  it('and begins a new one when it is set to nothing', async () => {
    const quiz = await quizOf();
    await press(quiz, 'start');
    quiz.state = undefined;
    await quiz.updateComplete;
    expect(phase(quiz)).to.equal('ready');
  });

  it('but takes nothing that is no game, and keeps its own', async () => {
    const quiz = await quizOf();
    await press(quiz, 'start');
    const before = quiz.state;
    for (const wrong of [{}, { ...before, format: 99 }]) {
      expect(() => (quiz.state = wrong as QuizState)).to.throw(QuizError);
    }
    expect(quiz.state).to.equal(before);
  });

  it('leaves out what the catalog has withdrawn, and says so', async () => {
    const quiz = await quizOf({ length: '9' });
    await playOn(quiz);
    setCatalog(withScript(catalog, 'green', { status: 'retired' }));
    await quiz.updateComplete;
    expect(deepText(quiz)).to.contain('3 questions have changed since');
    expect(quiz.state!.round.questions).to.have.length(6);
  });

  it('draws anew from a new catalog while it has not begun', async () => {
    const quiz = await quizOf();
    setCatalog(openCatalog({ ...withScript(catalog, 'green', { status: 'retired' }), version: '2027.01.01' }));
    await quiz.updateComplete;
    expect(quiz.state!.round.catalog).to.equal('2027.01.01');
    expect(quiz.state!.withdrawn).to.equal(0);
    expect(quiz.state!.round.questions.map(({ script }) => script)).not.to.include('green');
  });

  it('shows its children when there is nothing to ask', async () => {
    setCatalog(openCatalog({ ...catalog, scripts: [], questions: [] }));
    const quiz = await quizOf();
    expect(deepText(quiz)).to.equal('Ask 96110');
    expect(quiz.state).to.equal(undefined);
    await expect(quiz).to.be.accessible();
    setCatalog(catalog);
    await quiz.updateComplete;
    expect(phase(quiz)).to.equal('ready');
  });
});

describe('<fraud-quiz> with a quiz written by hand', () => {
  const own: QuizFile = {
    format: 1,
    id: 'own',
    title: { en: 'Own' },
    items: [
      {
        id: 'a',
        kind: 'fraud-or-real',
        script: 'red',
        text: { en: 'Tell me' },
        truth: 'fraud',
        why: { en: 'It asks' },
      },
      {
        id: 'b',
        kind: 'choice',
        script: 'green',
        ask: { en: 'What is it?' },
        options: [
          { text: { en: 'This' }, right: true, why: { en: 'So it is' } },
          { text: { en: 'That' }, right: false, why: { en: 'It is not' } },
        ],
      },
    ],
  };

  it('asks that and nothing else, and explains it in its author’s words', async () => {
    const quiz = await quizOf();
    quiz.quiz = own;
    await quiz.updateComplete;
    expect(quiz.state!.round.questions).to.have.length(2);
    await press(quiz, 'start');
    const told: string[] = [];
    while (phase(quiz) !== 'finished') {
      await give(quiz, rightly);
      told.push(deepText(quiz));
      await press(quiz, 'next');
    }
    expect(told.join(' ')).to.contain('It asks').and.to.contain('So it is');
    expect(deepText(deep(quiz, 'h2'))).to.equal('Own');
    // It has no other questions to offer.
    expect(deepAll(quiz, '[part="again"], [part="restart"]')).to.have.length(1);
    quiz.quiz = undefined;
    await quiz.updateComplete;
    expect(deepText(deep(quiz, 'h2'))).not.to.equal('Own');
    expect(quiz.state!.round.questions).to.have.length(8);
  });

  it('takes nothing that is none', async () => {
    const quiz = await quizOf();
    expect(() => (quiz.quiz = { ...own, format: 9 })).to.throw(QuizError);
    expect(quiz.quiz).to.equal(undefined);
  });
});

describe('<fraud-quiz> that remembers', () => {
  const key = 'fraud-free-quiz';
  beforeEach(() => localStorage.removeItem(key));
  afterEach(() => localStorage.removeItem(key));

  it('keeps when to come back on this device, once for each round, and forgets it when it is told to', async () => {
    const quiz = await quizOf({ length: '4', remember: '' });
    await playOn(quiz);
    expect(deepText(quiz)).to.contain('Play again from');
    const kept = JSON.parse(localStorage.getItem(key)!) as Memory;
    const scripts = new Set(quiz.state!.round.questions.map(({ script }) => script));
    expect(Object.keys(kept.cards)).to.have.members([...scripts]);
    for (const { due, last, times } of Object.values(kept.cards)) {
      expect(due - last).to.be.within(14 * 86_400_000, 28 * 86_400_000);
      expect(times).to.equal(1);
    }
    expect(deepAll(quiz, '.dates li')).to.have.length(5);
    await expect(quiz).to.be.accessible();
    await press(quiz, 'forget');
    expect(localStorage.getItem(key)).to.equal(null);
    expect(deepText(quiz)).not.to.contain('Play again from');
  });

  it('says what is due, and begins anew with what it cannot read', async () => {
    const card = { due: 1, last: 0, stability: 1, difficulty: 5, times: 1, lapses: 0 };
    localStorage.setItem(key, JSON.stringify({ format: 1, cards: { red: card, blue: card }, judged: {} }));
    expect(deepText(await quizOf({ remember: '' }))).to.contain('2 kinds of fraud are due again today');
    localStorage.setItem(key, '{"format":1}');
    expect(deepText(await quizOf({ remember: '' }))).not.to.contain('due again');
  });

  it('tells over all rounds how well both are told apart, once that can be said', async () => {
    const judged = { red: { frauds: 20, missed: 8, genuine: 20, distrusted: 2 } };
    localStorage.setItem(key, JSON.stringify({ format: 1, cards: {}, judged }));
    const quiz = await quizOf({ length: '2', remember: '', kinds: 'what-now' });
    await playOn(quiz);
    const told = deep(quiz, "[part='measured']").textContent;
    expect(told).to.contain('60%').and.to.contain('10%').and.to.contain('trust too much');
  });
});

describe('<fraud-quiz> with an organizer who asks for results', () => {
  it('tells nothing until the player agrees, then each answer and the end, and stops when told to', async () => {
    const told: string[] = [];
    let agreed = false;
    const reporter: Reporter = {
      agreed: async () => agreed,
      agree: async () => void (agreed = true),
      withdraw: async () => void (agreed = false),
      tell: async ({ phase: at }) => void told.push(at),
      send: async () => 'sent',
    };
    const quiz = await quizOf({ length: '1', kinds: 'fraud-or-real' });
    quiz.reporter = reporter;
    await settled();
    await playOn(quiz);
    expect(told).to.deep.equal([]);
    await press(quiz, 'restart');
    await press(quiz, 'agree');
    await quiz.updateComplete;
    expect([agreed, deep(quiz, "[part='agree']").ariaPressed]).to.deep.equal([true, 'true']);
    await expect(quiz).to.be.accessible();
    await playOn(quiz);
    expect(told).to.deep.equal(['question', 'explanation', 'finished']);
    await press(quiz, 'restart');
    await press(quiz, 'agree');
    expect(agreed).to.equal(false);
    expect(deepAll(await quizOf(), "[part='report']")).to.be.empty;
  });

  it('takes what was agreed to with one organizer for no other', async () => {
    const told: string[] = [];
    const reporter = (name: string, agreed: () => Promise<boolean>): Reporter => ({
      agreed,
      agree: async () => undefined,
      withdraw: async () => undefined,
      tell: async () => void told.push(name),
      send: async () => 'sent',
    });
    const quiz = await quizOf({ length: '1', kinds: 'fraud-or-real' });
    let answer: (agreed: boolean) => void = () => undefined;
    quiz.reporter = reporter('first', () => new Promise((resolve) => (answer = resolve)));
    quiz.reporter = reporter('second', async () => false);
    await settled();
    answer(true);
    await settled();
    await playOn(quiz);
    expect(told).to.deep.equal([]);
  });
});

describe('<fraud-quiz> certifies', () => {
  it('that somebody took part: to print alone, or as a picture drawn here', async () => {
    const quiz = await quizOf({ length: '2' });
    await playOn(quiz);
    const sheet = deep<HTMLDetailsElement>(quiz, "[part='certificate']");
    sheet.open = true;
    await quiz.updateComplete;
    await expect(quiz).to.be.accessible();
    expect(sheet.textContent).to.contain('2 of 2');
    deep<HTMLInputElement>(quiz, "[part='certificate-name']").value = 'A. Resident';

    const saved: HTMLAnchorElement[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push(this);
    };
    const { print } = window;
    let printing: string | null = null;
    window.print = () => void (printing = quiz.getAttribute('printing'));
    try {
      await press(quiz, 'save-certificate');
      await press(quiz, 'print-certificate');
      window.dispatchEvent(new Event('afterprint'));
    } finally {
      HTMLAnchorElement.prototype.click = click;
      window.print = print;
    }
    expect(saved[0]!.download).to.equal('Certificate.png');
    const picture = new Image();
    picture.src = saved[0]!.href;
    await picture.decode();
    expect([picture.naturalWidth, picture.naturalHeight]).to.deep.equal([1200, 848]);
    expect(printing).to.equal('certificate');
    expect(quiz.hasAttribute('printing')).to.equal(false);
  });
});

describe('<fraud-quiz> by keyboard and screen reader', () => {
  it('is played from the first key to the last, and the focus is always where one reads on', async () => {
    const quiz = await quizOf({ length: '3', kinds: PLAIN });
    const before = document.createElement('button');
    quiz.before(before);
    before.focus();
    await sendKeys({ press: 'Tab' });
    expect(deepFocus()?.getAttribute('part')).to.equal('start');
    await sendKeys({ press: 'Enter' });
    for (let number = 1; number <= 3; number++) {
      await settled();
      expect(deepFocus()?.id, `question ${number}`).to.equal('heading');
      await sendKeys({ press: 'Tab' });
      expect(deepFocus()?.getAttribute('part')).to.equal('choice');
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await settled();
      expect(deepFocus()?.id, `explanation ${number}`).to.equal('heading');
      expect(deepFocus()?.textContent).to.match(/right|Not this time/);
      await sendKeys({ press: 'Tab' });
      expect(deepFocus()?.getAttribute('part')).to.equal('next');
      await sendKeys({ press: 'Enter' });
    }
    await settled();
    expect(phase(quiz)).to.equal('finished');
    expect(deepFocus()?.textContent).to.contain('of 3 right');
  });

  it('answers what takes several choices, and an order, by keys; a choice can be taken back', async () => {
    for (const kinds of ['mark-words', 'stage-order']) {
      const quiz = await quizOf({ length: '1', kinds });
      await press(quiz, 'start');
      const question = currentQuestion(quiz.state!)!;
      const wanted = listOf(rightly(question));
      const confirm = deep<HTMLButtonElement>(quiz, "[part='confirm']");
      const buttons = deepAll(quiz, "[part='choice']");
      expect(confirm.disabled, kinds).to.equal(true);
      const wrong = buttons.findIndex((_, index) => !wanted.includes(index));
      for (const index of wrong < 0 ? wanted : [wrong, wrong, ...wanted]) {
        buttons[index]!.focus();
        await sendKeys({ press: ' ' });
        await quiz.updateComplete;
        expect(deepFocus()).to.equal(buttons[index]);
      }
      expect(buttons.flatMap((one, index) => (one.ariaPressed === 'true' ? index : []))).to.have.members([...wanted]);
      confirm.focus();
      await sendKeys({ press: 'Enter' });
      await settled();
      expect(deepFocus()?.textContent, kinds).to.contain('That is right');
    }
  });

  it('plays a talk to its end, which is the answer', async () => {
    for (const [wanted, told] of [
      ['safe', 'That is right'],
      ['risky', 'Not this time'],
    ] as const) {
      const quiz = await quizOf({ length: '1', kinds: 'talk' });
      await press(quiz, 'start');
      await giveTalk(quiz, wanted);
      expect(deepText(quiz)).to.contain(told);
      expect(deepText(quiz)).to.contain(wanted === 'safe' ? 'Stopped, and nothing lost' : 'To the end');
    }
  });

  it('takes no focus that it was not given', async () => {
    const around = await stage(html`<div><input /><fraud-quiz></fraud-quiz></div>`);
    around.querySelector('input')!.focus();
    await settled();
    around.querySelector('fraud-quiz')!.setAttribute('lang', 'en');
    setCatalog(quizCatalog({ version: '2027.01.01' }));
    await settled();
    expect(document.activeElement?.localName).to.equal('input');
  });

  it('says how far along it is in a region that is announced', async () => {
    const quiz = await quizOf({ length: '3' });
    const region = deep(quiz, '[role="status"]');
    expect(region.textContent.trim()).to.equal('');
    await press(quiz, 'start');
    expect(deep(quiz, '[role="status"]')).to.equal(region);
    expect(region.textContent).to.contain('Question 1 of 3');
    await give(quiz, rightly);
    await press(quiz, 'next');
    expect(region.textContent).to.contain('Question 2 of 3');
  });

  it('names the choices by the question', async () => {
    const quiz = await quizOf();
    await press(quiz, 'start');
    const list = deep(quiz, '.choices');
    expect(list.getAttribute('aria-labelledby')).to.equal('heading');
    expect(deep(quiz, '#heading').textContent.trim()).not.to.equal('');
  });
});

describe('<fraud-quiz> is accessible', () => {
  for (const lang of ['zh-CN', 'en']) {
    it(`in every state, in ${lang}`, async () => {
      const quiz = await quizOf({ lang, length: '18' });
      await expect(quiz).to.be.accessible();
      await press(quiz, 'start');
      const seen = new Set<string>();
      for (let index = 0; phase(quiz) !== 'finished'; index++) {
        const { kind } = currentQuestion(quiz.state!)!;
        const isNew = !seen.has(kind);
        seen.add(kind);
        if (isNew) await expect(quiz).to.be.accessible();
        await give(quiz, index % 2 ? rightly : wrongly);
        if (isNew) await expect(quiz).to.be.accessible();
        await press(quiz, 'next');
      }
      await expect(quiz).to.be.accessible();
      expect([...seen].sort()).to.deep.equal([...QUESTION_KINDS].sort());
    });
  }

  it('on a dark page, in the elder edition', async () => {
    const around = await stage(
      html`<div style="color-scheme: dark; background: #14181b" data-elder>
        <fraud-quiz lang="en" seed="1"></fraud-quiz>
      </div>`,
    );
    const quiz = around.querySelector('fraud-quiz')!;
    await expect(quiz).to.be.accessible();
    await press(quiz, 'start');
    await expect(quiz).to.be.accessible();
    await give(quiz, rightly);
    await expect(quiz).to.be.accessible();
    await playOn(quiz);
    await expect(quiz).to.be.accessible();
  });

  it('has no countdown: nothing happens by itself', async () => {
    const quiz = await quizOf();
    await press(quiz, 'start');
    const timers: unknown[] = [];
    const { setTimeout: timeout, setInterval: interval } = window;
    window.setTimeout = ((...args: unknown[]) => timers.push(args)) as never;
    window.setInterval = ((...args: unknown[]) => timers.push(args)) as never;
    try {
      deep(quiz, "[part='choice']").click();
      await quiz.updateComplete;
    } finally {
      window.setTimeout = timeout;
      window.setInterval = interval;
    }
    expect(timers).to.be.empty;
  });
});

describe('<fraud-quiz> speaks the language around it', () => {
  it('and changes while it is played; the message stays and says what it is in', async () => {
    const quiz = await quizOf({ lang: 'zh-CN', length: '2', kinds: 'what-now' });
    await playTo(quiz, 'what-now', 'question');
    const message = deep(quiz, "[part='message']").textContent;
    expect(deep(quiz, '#heading').textContent).to.equal('收到这样的消息，接下来怎么做？');
    quiz.lang = 'en';
    await settled();
    await quiz.updateComplete;
    expect(deep(quiz, '#heading').textContent).to.equal('A message like this arrives. What do you do now?');
    expect(deep(quiz, "[part='message']").textContent).to.equal(message);
    expect(deep(quiz, "[part='message']").lang).to.equal('zh');
    expect(deepText(quiz)).to.contain('Message (in Chinese)');
  });

  it('draws messages in it as long as the round has not begun', async () => {
    const quiz = await quizOf({ lang: 'zh-CN' });
    const langs = (): unknown[] => [
      ...new Set(quiz.state!.round.questions.map((one) => ('lang' in one ? one.lang : undefined))),
    ];
    expect(langs()).to.include('zh').and.not.to.include('en');
    quiz.lang = 'en';
    await settled();
    await quiz.updateComplete;
    expect(langs()).to.include('en').and.not.to.include('zh');
  });
});

describe('<fraud-quiz> shows text as text', () => {
  for (const payload of [
    '<img src=x onerror="window.__hit = 1">',
    '<script>window.__hit = 1</script>',
    '<!--?lit$123$--><b>bold</b>',
    '\u202e颠倒\u0000',
  ]) {
    it(JSON.stringify(payload), async () => {
      setCatalog(everyTextWith(payload));
      const quiz = await quizOf({ length: '14' });
      await press(quiz, 'start');
      while (phase(quiz) !== 'finished') {
        await (phase(quiz) === 'question' ? give(quiz, rightly) : press(quiz, 'next'));
        expect(deepAll(quiz, 'img, script, b, [onerror]')).to.be.empty;
        if (phase(quiz) === 'explanation') expect(deepText(quiz)).to.contain(payload.trim());
      }
      expect((window as { __hit?: number }).__hit).to.equal(undefined);
    });
  }

  it('and keeps or sends nothing', async () => {
    const writes: string[] = [];
    const { setItem } = Storage.prototype;
    const { fetch } = window;
    Storage.prototype.setItem = (key: string) => void writes.push(key);
    window.fetch = ((url: string) => writes.push(url)) as never;
    try {
      await playOn(await quizOf({ length: '4' }));
    } finally {
      Storage.prototype.setItem = setItem;
      window.fetch = fetch;
    }
    expect(writes).to.be.empty;
  });
});

/** The catalog with a payload in every text that the quiz shows. */
function everyTextWith(payload: string): Catalog {
  return openCatalog(
    JSON.parse(JSON.stringify(catalog), (key, value: unknown) =>
      ['zh-CN', 'en', 'text'].includes(key) && typeof value === 'string' ? value + payload : value,
    ),
  );
}
