import { expect } from '@open-wc/testing';
import { STATES } from '../../examples/docs/states.js';
import { deepText } from './support/dom.js';

/** Opens a page of the built documentation in a frame, under its own policy, and waits until every state is there. */
async function open(name: string): Promise<{ page: Document; violations: string[] }> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 360px; height: 740px; border: 0';
  frame.src = `/examples/docs/dist/${name}.html`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  const page = frame.contentDocument!;
  const violations: string[] = [];
  page.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    if (!blockedURI.startsWith('ws')) violations.push(`${effectiveDirective} ${blockedURI}`);
  });
  for (let i = 0; i < 400 && page.querySelector('[data-state]:not([data-shown])'); i++) {
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return { page, violations };
}

const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
  localStorage.clear();
});

const state = (page: Document, id: string): HTMLElement =>
  page.querySelector<HTMLElement>(`[data-state="${id}"]`)!.querySelector<HTMLElement>('h3 + *')!;

describe('the documentation of the elements', () => {
  for (const tag of Object.keys(STATES)) {
    it(`shows <${tag}> in all its states on a phone, under the strict policy`, async () => {
      const { page, violations } = await open(tag);
      for (const { id } of STATES[tag]!) {
        expect(page.querySelector(`[data-state="${id}"]`)!.hasAttribute('data-shown'), id).to.equal(true);
        const { shadowRoot } = state(page, id);
        expect(shadowRoot, id).not.to.equal(null);
      }
      expect(page.documentElement.scrollWidth).to.be.at.most(360);
      expect(violations).to.deep.equal([]);
    });
  }

  it('tells the states apart', async () => {
    const { page } = await open('fraud-check');
    const level = (id: string) => (state(page, id) as HTMLElementTagNameMap['fraud-check']).verdict?.level;
    expect(['empty', 'danger', 'no-match', 'cannot-say', 'error'].map(level)).to.deep.equal([
      undefined,
      'danger',
      'no-match',
      'cannot-say',
      undefined,
    ]);
    const alerts = (await open('fraud-alerts')).page;
    const texts = ['open', 'stale', 'offline', 'error'].map((id) => deepText(state(alerts, id)));
    expect(new Set(texts).size).to.equal(4);
  });

  it('writes the snippet that the configurator stands for', async () => {
    const { page } = await open('fraud-warning');
    const snippet = (): string => page.querySelector('.snippet')!.textContent;
    expect(snippet()).to.contain(
      '<link rel="stylesheet" href="./fraud-free.css" />\n<script type="module" src="./fraud-free.js"></script>\n<fraud-warning>',
    );
    const field = (name: string) => page.querySelector<HTMLInputElement>(`[data-attribute="${name}"]`)!;
    field('script').value = 'a"b';
    field('elder').checked = true;
    const radius = page.querySelector<HTMLInputElement>('[data-property="--fraud-free-radius"]')!;
    radius.value = '3px';
    radius.dispatchEvent(new Event('input', { bubbles: true }));
    expect(snippet())
      .to.contain('<fraud-warning script="a&quot;b" elder>')
      .and.to.contain('  --fraud-free-radius: 3px;');
    field('elder').checked = false;
    field('script').value = '';
    field('script').dispatchEvent(new Event('input', { bubbles: true }));
    expect(snippet()).to.contain('<fraud-warning>');
  });
});
