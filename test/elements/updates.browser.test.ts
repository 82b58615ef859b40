import type { Catalog } from '@fraud-free/core';
import type { UpdateStatus } from '@fraud-free/core/update';
import { catalogInUse, setCatalog, type FraudCheck } from '@fraud-free/elements';
import { indexedDbStorage, keepUpToDate, type CatalogUpdates } from '@fraud-free/elements/updates';
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { deepText } from './support/dom.js';

/*
 * The example as it is, with the built bundles and a repository that the test publishes into and the runner serves. The
 * page follows it over HTTP, under its own content security policy, and keeps what it has in IndexedDB.
 */
const SITE = '/examples/updating-site/';
const MESSAGE = '您好，量子快递员在您门口，请下楼扫码签收一下。';
const DAY = 86_400_000;

const frames: HTMLIFrameElement[] = [];
const publish = (payload: object = {}) => executeServerCommand<{ version: string }, object>('publish', payload);

async function open(): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.src = `${SITE}index.html`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  return frame.contentDocument!;
}

async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 400 && !holds(); i++) await new Promise((resolve) => setTimeout(resolve, 25));
  expect(holds()).to.equal(true);
}

const line = (page: Document): string => page.querySelector('#catalog')!.textContent;
const versionIn = (page: Document): string | undefined => /\d{4}\.\d+\.\d+(?:\.\d+)?/.exec(line(page))?.[0];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** A script of one signal, as an alert of this morning would bring it. */
function alert({ scripts: [script], categories: [category] }: Catalog): object {
  const both = (zh: string, en: string) => ({ 'zh-CN': zh, en });
  const id = 'quantum-courier';
  const signal = { role: 'demand', weight: 5, sources: [], title: both('量子快递', 'Quantum courier') };
  const reason = both('没有这种快递。', 'There is no such courier.');
  const stages = script!.stages.map((stage, at) => ({ ...stage, signals: at === 0 ? [`${id}.claim`] : [] }));
  return {
    format: 1,
    withdraws: [],
    lexicon: { words: ['量子快递'], atoms: [[0]], patterns: [[0]] },
    signals: [{ ...signal, id: `${id}.claim`, reason, match: { pattern: 0 } }],
    scripts: [
      { ...script!, id, category: category!.id, title: both('量子快递', 'Quantum courier'), stages, advice: [] },
    ],
    categories: [],
    advice: [],
    contacts: [],
    sources: [],
  };
}

describe('a page that keeps its catalog up to date', () => {
  // All browsers share the repository that is published into, so one of them has it for itself.
  before(function () {
    if (!/Chrome\//.test(navigator.userAgent)) this.skip();
  });

  it('takes up what is published, swaps the engine while it runs, and has it at the next visit', async () => {
    const floor = catalogInUse().version;
    const page = await open();
    await until(() => versionIn(page) !== undefined && versionIn(page) !== floor);
    const before = versionIn(page);
    expect(line(page)).to.contain('是最新的');
    const check = page.querySelector<FraudCheck>('fraud-check')!;
    check.value = MESSAGE;
    check.check();
    expect(check.verdict?.scripts).to.deep.equal([]);

    await publish();
    page.querySelector<HTMLElement>('#update')!.click();
    await until(() => versionIn(page) !== before);

    // The answer on show is given anew when the urgent patch comes.
    await publish({ patch: alert(catalogInUse()) });
    page.querySelector<HTMLElement>('#update')!.click();
    await until(() => check.verdict?.scripts[0]?.id === 'quantum-courier');
    expect(deepText(check)).to.contain('量子快递');
    expect(line(page)).to.contain('1 条紧急提醒');

    const after = versionIn(page);
    const again = await open();
    await until(() => versionIn(again) === after && line(again).includes('紧急提醒'));
  });

  it('goes on with the catalog that it came with where nothing is published', async () => {
    const told: UpdateStatus[] = [];
    const updates = await follow({ repository: '/nowhere/', onStatus: (status) => told.push(status) });
    await until(() => told.length > 1);
    expect(updates.status.failed).to.be.an('error');
    expect(updates.status.version).to.equal(catalogInUse().version);
  });

  it('tells how old its catalog is', async () => {
    const name = `test-${Math.random()}`;
    const first = await follow({ storage: indexedDbStorage(name) });
    await until(() => first.status.confirmed !== undefined);
    first.stop();
    const { tell } = (await import(`${location.origin}${SITE}tell.js`)) as {
      tell: (status: UpdateStatus, lang: string) => string;
    };
    const told: string[] = [];
    for (const days of [1, 5, 40, 4000]) {
      const now = (): number => Date.now() + days * DAY;
      const updates = await follow({ storage: indexedDbStorage(name), repository: '/nowhere/', now });
      expect(updates.status.version).to.equal(first.status.version);
      told.push(`${updates.status.freshness}: ${tell(updates.status, 'en')} ${tell(updates.status, 'zh-CN')}`);
      updates.stop();
    }
    expect(told[0]).to.match(/^fresh: .*newest.*最新/);
    expect(told[1]).to.match(/^ageing: .*since.*没能联网/);
    expect(told[2]).to.match(/^stale: .*96110.*96110/);
    expect(told[3]).to.match(/^expired: .*does not mean safe.*不代表安全/);
    indexedDB.deleteDatabase(name);
  });

  it('holds where a browser keeps nothing, and says so', async () => {
    const refused = async (): Promise<never> => Promise.reject(new Error('private window'));
    const updates = await follow({ storage: { read: refused, write: refused } });
    await until(() => updates.status.confirmed !== undefined);
    expect(updates.status.notKept).to.be.an('error');
    const { version } = catalogInUse();
    expect([version === updates.status.version, version === floor.version]).to.deep.equal([true, false]);
  });
});

const followed: CatalogUpdates[] = [];
afterEach(() => {
  for (const updates of followed.splice(0)) updates.stop();
  setCatalog(floor);
});
const floor = catalogInUse();

async function follow(more: Partial<Parameters<typeof keepUpToDate>[0]>): Promise<CatalogUpdates> {
  const root = new Uint8Array(await (await fetch(`${SITE}root.json`)).arrayBuffer());
  const updates = await keepUpToDate({
    root,
    repository: `${SITE}catalog/`,
    floor,
    setCatalog,
    storage: indexedDbStorage(`test-${Math.random()}`),
    ...more,
  });
  followed.push(updates);
  return updates;
}
