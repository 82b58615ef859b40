import { expect, it } from 'vitest';
import { textOf } from '../support/sources.js';

it('can be imported where there is no browser, and registers nothing', async () => {
  const elements = await import('@fraud-free/elements');
  for (const name of [
    'fraud-campaign',
    'fraud-check',
    'fraud-contacts',
    'fraud-verdict',
    'fraud-warning',
    'fraud-quiz',
    'fraud-emergency',
    'fraud-payment-check',
    'fraud-conversation',
    'fraud-script',
    'fraud-search',
    'fraud-alerts',
    'fraud-simulator',
    'fraud-guard',
  ]) {
    expect(globalThis.customElements?.get(name)).toBeUndefined();
  }
  expect(elements.FraudCheck.version).toBe(elements.VERSION);
});

it('knows its own version', async () => {
  const { VERSION } = await import('@fraud-free/elements');
  expect(VERSION).toBe((JSON.parse(textOf('packages/elements/package.json')) as { version: string }).version);
});
