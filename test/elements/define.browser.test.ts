import '@fraud-free/elements/define';
import { encodeCatalog } from '@fraud-free/core/wire';
import { FraudCheck, FraudVerdict, FraudWarning, setCatalog, VERSION } from '@fraud-free/elements';
import { expect, html } from '@open-wc/testing';
import { defineElement } from '../../packages/elements/src/define-element.js';
import { smallCatalog } from '../support/small-catalog.js';
import { deepText, stage } from './support/dom.js';

/** What is warned of while something runs. */
function warnings(run: () => void): string[] {
  const before = console.warn;
  const said: string[] = [];
  console.warn = (...words: unknown[]) => said.push(words.join(' '));
  try {
    run();
  } finally {
    console.warn = before;
  }
  return said;
}

describe('registration', () => {
  it('gives every element its name', () => {
    expect(customElements.get('fraud-check')).to.equal(FraudCheck);
    expect(customElements.get('fraud-verdict')).to.equal(FraudVerdict);
    expect(customElements.get('fraud-warning')).to.equal(FraudWarning);
  });

  it('leaves a name that is taken alone, and warns once if the versions differ', () => {
    class Ours extends HTMLElement {
      static readonly version = VERSION;
    }
    class Same extends HTMLElement {
      static readonly version = VERSION;
    }
    class Older extends HTMLElement {
      static readonly version = '0.0.1';
    }
    class Foreign extends HTMLElement {}
    defineElement('x-first', Ours);
    expect(warnings(() => defineElement('x-first', Ours))).to.have.length(0);
    expect(warnings(() => defineElement('x-first', Same))).to.have.length(0);
    expect(customElements.get('x-first')).to.equal(Ours);

    customElements.define('x-older', Older);
    customElements.define('x-foreign', Foreign);
    const said = warnings(() => {
      defineElement('x-older', Same);
      defineElement('x-foreign', Same);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('<x-older>').and.to.contain('0.0.1').and.to.contain(VERSION);
    expect(customElements.get('x-older')).to.equal(Older);
  });
});

describe('without scripts', () => {
  it('what stands inside an element is shown until it is upgraded', async () => {
    const page = await stage(
      html`<div>
        <fraud-later><p>拨打 96110</p></fraud-later>
      </div>`,
    );
    const later = page.firstElementChild as HTMLElement;
    expect(later.innerText.trim()).to.equal('拨打 96110');
    expect(later.getClientRects()).not.to.have.length(0);
    customElements.define('fraud-later', class extends FraudCheck {});
    await (later as FraudCheck).updateComplete;
    expect(deepText(later)).not.to.contain('拨打 96110');
    expect(later.querySelector('p')!.getClientRects()).to.have.length(0);
  });
});

describe('one page', () => {
  it('has one engine for all its elements', async () => {
    setCatalog(smallCatalog());
    const page = await stage(
      html`<div>
        <fraud-check></fraud-check><fraud-verdict></fraud-verdict><fraud-warning script="fake-bank"></fraud-warning>
      </div>`,
    );
    const check = page.querySelector('fraud-check')!;
    const verdict = page.querySelector('fraud-verdict')!;
    check.value = verdict.text = '这条消息里什么也没有，真的';
    check.check();
    await verdict.updateComplete;
    expect(check.verdict?.catalog).to.equal('2026.11.22');

    setCatalog(smallCatalog({ version: '2027.01.01' }));
    await verdict.updateComplete;
    expect(check.verdict?.catalog).to.equal('2027.01.01');
    expect(deepText(verdict)).to.contain('2027.01.01');
  });

  it('takes a catalog as bytes', () => {
    setCatalog(encodeCatalog(smallCatalog({ version: '2027.02.02' })));
    const check = document.createElement('fraud-check');
    check.value = '这条消息里什么也没有，真的';
    expect(check.check()?.catalog).to.equal('2027.02.02');
  });

  it('keeps its catalog when it is given something else', () => {
    setCatalog(smallCatalog());
    expect(() => setCatalog({ ...smallCatalog() })).to.throw(/no catalog that was opened/);
    expect(() => setCatalog(new Uint8Array(100))).to.throw(/do not begin with its sign/);
    expect(() => setCatalog({} as never)).to.throw(/no catalog that was opened/);
    const check = document.createElement('fraud-check');
    check.value = '这条消息里什么也没有，真的';
    expect(check.check()?.catalog).to.equal('2026.11.22');
  });
});
