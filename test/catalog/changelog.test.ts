import { addChanges, changesOf, compileRules, printChanges, retireScript, type RuleFile } from '@fraud-free/catalog';
import { decodeCatalog, type Catalog } from '@fraud-free/core';
import { encodeParts } from '@fraud-free/core/wire';
import { describe, expect, it } from 'vitest';
import { smallRules } from '../cli/support/small-rules.js';

const SCRIPT = 'bank/fake-bank.yaml';

/** The small rules with other texts in some files, compiled. */
function compiled(changes: Readonly<Record<string, (text: string) => string>> = {}): Catalog {
  const files = Object.entries(smallRules).map(([path, text]): RuleFile => ({
    path,
    text: (changes[path] ?? ((same) => same))(text),
  }));
  return compileRules(files, { partial: true }).catalog!;
}

const before = compiled();
const version = (of: string) => (text: string) => text.replace('2026.11.22', of);

describe('what changed in a catalog, in words', () => {
  it.each<[string, Parameters<typeof compiled>[0], string, string]>([
    ['nothing', {}, 'Nothing that a reader would notice.', '没有读者能察觉的变化。'],
    [
      'a summary and an own sentence',
      { [SCRIPT]: (text) => text.replace('poses as the bank', 'plays the bank').replace('may look up', 'can look up') },
      '### Changed\n\n- **Fake bank support** (`fake-bank`): Changed: what it is, what they say against a warning.',
      '### 改动\n\n- **假冒银行客服** (`fake-bank`)：改动了简介、对方会怎样反驳。',
    ],
    [
      'a shared signal with other words, which finds more',
      {
        'signals/payment.yaml': (text) => text.replace('"safe account"', '"safe account","escrow account"'),
        [SCRIPT]: (text) => text.replace('Your account is frozen, use the safe account', 'Use the escrow account'),
      },
      '### Changed\n\n- **Fake bank support** (`fake-bank`): One message is found that the catalog before let pass. Changed: examples.\n\n### Signs that many scripts share\n\n- Other words: Wants money in a safe account.',
      '1 条此前漏过的消息现在能认出。改动了示例。\n\n### 多个剧本共用的特征\n\n- 用语有改动：要求转入安全账户。',
    ],
    [
      'weights and contacts',
      {
        'signals/payment.yaml': (text) => text.replace('"weight": 3', '"weight": 3.1'),
        'contacts.yaml': (text) => text.replaceAll('other-line', 'third-line'),
      },
      '- One sign counts more or less than before.\n\n### Also\n\n- Contacts: 1 new, 1 gone',
      '- 1 项特征的分量有调整。\n\n### 其他\n\n- 联系方式：新增 1，删去 1',
    ],
  ])('tells %s', (_, changes, en, zh) => {
    const found = changesOf(before, compiled({ ...changes, 'catalog.yaml': version('2026.11.23') }));
    expect(printChanges(found, 'en')).toContain(en);
    expect(printChanges(found, 'en')).toMatch(/^## 2026\.11\.23\n\nCompared with 2026\.11\.22\.\n/);
    expect(printChanges(found, 'zh-CN')).toContain(zh);
  });

  it('says of a mended false alarm how many messages it took, judged by both', () => {
    const genuine = '我是银行客服，您的账户冻结已解除。安全账户是骗局。';
    const old = compiled();
    const now = compiled({
      'catalog.yaml': version('2026.11.23'),
      'signals/payment.yaml': (text) => text.replace('"安全账户"', '"(转|放|进) <2> 安全账户"'),
      'signals/pressure.yaml': (text) => text.replace('"账户 <4> 冻结"', '"账户 <4> (已|被|将)<1>冻结"'),
      [SCRIPT]: (text) => text.replace('晚饭吃什么好呢', genuine),
    });
    const { scripts } = changesOf(old, now);
    expect(scripts).toMatchObject([{ id: 'fake-bank', kind: 'fixed', mended: 1, aspects: ['examples'] }]);
    const text = printChanges(changesOf(old, now), 'en');
    expect(text).toContain('### False alarms mended');
    expect(text).toContain('One genuine message is no longer taken for fraud.');
  });

  it('tells new scripts with what they are, and withdrawn ones with the reason', () => {
    const files = Object.entries(smallRules).map(([path, text]): RuleFile => ({ path, text }));
    const why = { 'zh-CN': '并入另一个。', en: 'Merged into another.' };
    const { written, removed } = retireScript(files, { id: 'fake-bank', retired: '2026-11-22', why });
    const left = files.filter(({ path }) => !removed.includes(path));
    const without = compileRules([...left, ...written], { partial: true }).catalog!;
    expect(printChanges(changesOf(before, without), 'en')).toContain(
      '### Withdrawn\n\n- **Fake bank support** (`fake-bank`): Merged into another.',
    );
    expect(printChanges(changesOf(without, before), 'zh-CN')).toContain(
      '### 新增剧本\n\n- **假冒银行客服** (`fake-bank`)：冒充银行客服，说账户冻结，骗人转账。',
    );
  });

  it('compares what catalog.bin has, which is without examples', () => {
    const light = decodeCatalog(encodeParts(before).check);
    expect(changesOf(light, before)).toMatchObject({ scripts: [], others: [] });
    const now = compiled({ [SCRIPT]: (text) => text.replace('假冒银行客服', '假银行客服') });
    expect(changesOf(light, now).scripts).toMatchObject([{ aspects: ['title'] }]);
  });

  it('puts the newest on top, and a version once', () => {
    const [first, second] = ['2026.11.23', '2026.11.24'].map((to) =>
      printChanges(changesOf(before, compiled({ 'catalog.yaml': version(to) })), 'en'),
    );
    const once = addChanges(first!, '', 'en');
    const twice = addChanges(second!, once, 'en');
    expect(twice.match(/^#.*$/gm)).toEqual(['# What changed in the catalog', '## 2026.11.24', '## 2026.11.23']);
    expect(addChanges(second!, twice, 'en')).toBe(twice);
  });
});
