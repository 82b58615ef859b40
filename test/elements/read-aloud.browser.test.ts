import '@fraud-free/elements/define';
import { setCatalog } from '@fraud-free/elements';
import { expect, html } from '@open-wc/testing';
import { BANK_FRAUD, smallCatalog } from '../support/small-catalog.js';
import { deep, deepAll, settled, stage } from './support/dom.js';

/** A device with these voices; `read` is what it was given to read. */
function device(...voices: { lang: string; localService: boolean }[]) {
  const read: SpeechSynthesisUtterance[] = [];
  const changed = new EventTarget();
  return Object.assign(changed, {
    read,
    voices,
    cancelled: 0,
    getVoices: () => voices,
    speak: (utterance: SpeechSynthesisUtterance) => void read.push(utterance),
    cancel() {
      this.cancelled++;
    },
  });
}

const real = { synthesis: window.speechSynthesis, utterance: window.SpeechSynthesisUtterance };
function put(synthesis: unknown): void {
  Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: synthesis });
  // A real one takes no voice that is none of the browser's own.
  window.SpeechSynthesisUtterance = class {
    constructor(readonly text: string) {}
  } as unknown as typeof SpeechSynthesisUtterance;
}

before(() => setCatalog(smallCatalog()));
after(() => {
  Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: real.synthesis });
  window.SpeechSynthesisUtterance = real.utterance;
});

const verdict = (lang = 'zh-CN') =>
  stage<HTMLElementTagNameMap['fraud-verdict']>(html`<fraud-verdict lang=${lang} text=${BANK_FRAUD}></fraud-verdict>`);
const buttons = (host: Element): HTMLElement[] => deepAll(host, '[part="read"]');

describe('reading aloud', () => {
  it('is by a voice of the device for the language, the nearest there is', async () => {
    const voices = device(
      { lang: 'en_US', localService: true },
      { lang: 'zh-TW', localService: true },
      { lang: 'cmn-Hans-CN', localService: true },
    );
    put(voices);
    for (const [lang, voice] of [
      ['zh-CN', 'cmn-Hans-CN'],
      ['zh-HK', 'zh-TW'],
      ['en-GB', 'en_US'],
    ] as const) {
      const host = await verdict(lang);
      buttons(host)[0]!.click();
      expect(voices.read.at(-1)!.voice!.lang).to.equal(voice);
      host.remove();
    }
    expect(voices.cancelled).to.equal(3);
  });

  it('reads the answer, what to do and no more, and ends when it is told to', async () => {
    const voices = device({ lang: 'zh-CN', localService: true });
    put(voices);
    const host = await verdict();
    buttons(host)[0]!.click();
    await settled();
    const text = voices.read[0]!.text;
    expect(text)
      .to.match(/^很像一种已知的骗局/)
      .and.to.contain('先停下来，挂断电话。');
    expect(text).not.to.contain('482913').and.not.to.contain('防诈手册');
    expect(buttons(host)[0]!.textContent).to.equal('不读了');
    buttons(host)[0]!.click();
    await settled();
    expect([buttons(host)[0]!.textContent, voices.cancelled]).to.deep.equal(['读给我听', 1]);
    buttons(host)[0]!.click();
    voices.read.at(-1)!.onend!(new Event('end') as SpeechSynthesisEvent);
    await settled();
    expect(buttons(host)[0]!.textContent).to.equal('读给我听');
    await expect(host).to.be.accessible();
  });

  for (const [what, synthesis] of [
    ['there is no voice', device()],
    ['a server would speak', device({ lang: 'zh-CN', localService: false })],
    ['there is none for the language', device({ lang: 'fr-FR', localService: true })],
    ['the browser cannot', undefined],
  ] as const) {
    it(`is not offered where ${what}`, async () => {
      put(synthesis);
      expect(buttons(await verdict())).to.have.length(0);
    });
  }

  it('is offered as soon as the browser has loaded its voices', async () => {
    const voices = device();
    put(voices);
    const host = await verdict();
    voices.voices.push({ lang: 'zh-CN', localService: true });
    voices.dispatchEvent(new Event('voiceschanged'));
    await settled();
    expect(buttons(host)).to.have.length(1);
  });

  it('leaves it to a recording of the page', async () => {
    put(device({ lang: 'zh-CN', localService: true }));
    const host = await stage<HTMLElementTagNameMap['fraud-warning']>(
      html`<fraud-warning lang="zh-CN" script="fake-bank"><audio slot="recording" controls></audio></fraud-warning>`,
    );
    expect(buttons(host)).to.have.length(0);
    expect(deep<HTMLSlotElement>(host, 'slot[name="recording"]').assignedElements()).to.have.length(1);
    expect(buttons(await stage(html`<fraud-emergency></fraud-emergency>`))).to.have.length(1);
  });
});
