import '@fraud-free/elements/define';
import { setCatalog, type FraudCheck } from '@fraud-free/elements';
import { expect, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { canEmulateMedia } from '../support/browser.js';
import { BANK_FRAUD, DOUBTFUL, HARMLESS, smallCatalog } from '../support/small-catalog.js';
import { deep, deepAll, settled, stage } from './support/dom.js';

before(() => setCatalog(smallCatalog()));

const hasLightDark = CSS.supports('color', 'light-dark(#000, #fff)');

async function page(style: string, text = BANK_FRAUD): Promise<HTMLElement> {
  const around = await stage<HTMLElement>(
    html`<div style=${style}><fraud-warning script="fake-bank"></fraud-warning><fraud-check></fraud-check></div>`,
  );
  const check = around.querySelector('fraud-check')!;
  check.value = text;
  check.check();
  await settled();
  return around;
}

const surface = (around: Element) =>
  getComputedStyle(deep(around.querySelector('fraud-check')!, 'textarea')).backgroundColor;

describe('light and dark', () => {
  for (const text of [BANK_FRAUD, DOUBTFUL, HARMLESS, '您好']) {
    it(`is legible in both, with the answer to "${text}"`, async () => {
      await expect(await page('color-scheme: light; background: white', text)).to.be.accessible();
      await expect(await page('color-scheme: dark; background: #14181b', text)).to.be.accessible();
    });
  }

  (hasLightDark ? it : it.skip)('follows the color-scheme of the page and of the element', async () => {
    expect(surface(await page('color-scheme: light'))).to.equal('rgb(255, 255, 255)');
    const dark = await page('color-scheme: dark');
    expect(surface(dark)).to.equal('rgb(28, 33, 37)');
    dark.querySelector('fraud-check')!.style.colorScheme = 'light';
    expect(surface(dark)).to.equal('rgb(255, 255, 255)');
  });

  it('stays light on a page that knows no dark', async () => {
    expect(surface(await page(''))).to.equal('rgb(255, 255, 255)');
  });

  (canEmulateMedia ? it : it.skip)('follows the reader on a page that knows both', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    const around = await page('color-scheme: light dark; background: #14181b');
    expect(surface(around)).to.equal('rgb(28, 33, 37)');
    await expect(around).to.be.accessible();
    await emulateMedia({ colorScheme: 'light' });
    expect(surface(around)).to.equal('rgb(255, 255, 255)');
  });

  (canEmulateMedia ? it : it.skip)('keeps edges and underlines in forced colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const around = await page('');
    const check = around.querySelector('fraud-check')!;
    for (const element of [...deepAll(check, 'button, textarea, .call, mark'), ...deepAll(check, '.root.danger')]) {
      const { borderTopStyle, textDecorationLine } = getComputedStyle(element);
      expect(borderTopStyle !== 'none' || textDecorationLine === 'underline', element.outerHTML).to.equal(true);
    }
    await emulateMedia({ forcedColors: 'none' });
  });

  it('takes colours, font, size and roundness from the page', async () => {
    const around = await page('');
    around.style.cssText =
      '--fraud-free-surface: rgb(1, 2, 3); --fraud-free-font-size: 30px; --fraud-free-radius: 3px; --fraud-free-font: monospace';
    const style = getComputedStyle(deep(around.querySelector('fraud-check')!, 'textarea'));
    expect([style.backgroundColor, style.fontSize, style.borderTopLeftRadius, style.fontFamily]).to.deep.equal([
      'rgb(1, 2, 3)',
      '30px',
      '3px',
      'monospace',
    ]);
  });
});

describe('the page around', () => {
  it('does not reach in with its styles, nor do ours reach out', async () => {
    const around = await page('');
    const style = document.createElement('style');
    style.textContent = 'p, h2, button, mark { font-size: 5px !important; display: none !important }';
    const paragraph = document.createElement('p');
    paragraph.textContent = 'x';
    around.append(style, paragraph);
    const button = deep(around.querySelector('fraud-check')!, "[part='submit']");
    expect(getComputedStyle(button).display).not.to.equal('none');
    style.remove();
    expect(getComputedStyle(paragraph).marginTop).to.equal('16px');
  });

  it('sees the parts', async () => {
    const around = await page('');
    const check = around.querySelector<FraudCheck>('fraud-check')!;
    const parts = new Set(deepAll(check, '[part]').flatMap((element) => element.getAttribute('part')!.split(' ')));
    expect([...parts].sort()).to.deep.equal([
      'call',
      'clear',
      'headline',
      'input',
      'mark',
      'message',
      'reason',
      'root',
      'share',
      'source',
      'stage',
      'submit',
      'verdict',
    ]);
    const style = document.createElement('style');
    style.textContent = 'fraud-check::part(headline) { color: rgb(1, 2, 3) }';
    around.append(style);
    expect(getComputedStyle(deep(check, '#headline')).color).to.equal('rgb(1, 2, 3)');
  });
});
