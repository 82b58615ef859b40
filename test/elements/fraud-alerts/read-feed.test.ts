import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../packages/elements/src/fraud-alerts/read-feed.js';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const VERSION = 'https://jsonfeed.org/version/1.1';

const item = (id: string, more: object = {}, extension: object = {}) => ({
  id,
  content_text: `about ${id}`,
  date_published: '2026-11-20T12:00:00Z',
  _fraud_free: extension,
  ...more,
});
const read = (items: unknown[], more: object = {}) =>
  readFeed({ version: VERSION, title: '云杉里', items, ...more }, NOW)!;
const ids = (items: unknown[]) => read(items).alerts.map(({ id }) => id);

describe('readFeed', () => {
  it.each([
    [undefined],
    [null],
    ['x'],
    [[]],
    [{}],
    [{ items: [] }],
    [{ version: VERSION }],
    [{ version: 'https://example.com/', items: [] }],
    [{ version: 1, items: [] }],
    [{ version: VERSION, items: {} }],
  ])('takes no other JSON: %j', (json) => {
    expect(readFeed(json, NOW)).toBeUndefined();
  });

  it('reads what an alert says', () => {
    const [alert] = read([
      item(
        'a',
        { title: ' 冒充客服 ', url: 'https://example.com/a', date_modified: '2026-11-21T12:00:00Z' },
        { kind: 'update', severity: 'severe', area: '三号楼', script: 'impersonating-support' },
      ),
    ]).alerts;
    expect(alert).toEqual({
      id: 'a',
      kind: 'update',
      title: '冒充客服',
      text: 'about a',
      severity: 'severe',
      area: '三号楼',
      published: Date.parse('2026-11-20T12:00:00Z'),
      modified: Date.parse('2026-11-21T12:00:00Z'),
      script: 'impersonating-support',
      url: 'https://example.com/a',
    });
  });

  it('takes what it does not know for the usual', () => {
    const [alert] = read([
      item('a', { url: 'javascript:alert(1)', date_published: 'soon' }, { kind: 'x', severity: 5 }),
    ]).alerts;
    expect(alert).toEqual({ id: 'a', kind: 'new', title: '', text: 'about a', severity: 'moderate' });
    expect(read([{ id: 7, summary: 's' }]).alerts[0]).toMatchObject({ id: '7', text: 's' });
  });

  it('has the gravest first, then the newest, and what is over last', () => {
    expect(
      ids([
        item('clear', {}, { kind: 'all-clear', severity: 'severe' }),
        item('minor', {}, { severity: 'minor' }),
        item('old', { date_published: '2026-11-01T12:00:00Z' }, { severity: 'severe' }),
        item('new', {}, { severity: 'severe' }),
        item('usual'),
      ]),
    ).toEqual(['new', 'old', 'usual', 'minor', 'clear']);
  });

  it('shows no alert that another takes the place of, nor one past its day', () => {
    expect(
      ids([
        item('a'),
        item('b', {}, { kind: 'update', replaces: ['a'] }),
        item('c', {}, { expires: '2026-11-22T11:59:00Z' }),
        item('d', {}, { expires: '2026-11-23T12:00:00Z' }),
        item('e', {}, { kind: 'cancel', replaces: ['x', 5] }),
      ]),
    ).toEqual(['b', 'd', 'e']);
  });

  it('counts what it cannot read', () => {
    expect(read([item('a'), { id: 'b' }, 7, { content_text: 'x' }])).toMatchObject({ unread: 3 });
  });

  it('knows when its publisher last said anything, a clock that is wrong aside', () => {
    expect(read([item('a')]).updated).toBe(Date.parse('2026-11-20T12:00:00Z'));
    expect(read([], { _fraud_free: { updated: '2026-11-22T11:00:00Z' } }).updated).toBe(NOW - 3_600_000);
    expect(read([item('a', { date_published: '2030-01-01T00:00:00Z' })])).not.toHaveProperty('updated');
    expect(read([])).not.toHaveProperty('updated');
    expect(read([], { authors: [{ name: '居委会' }] }).issuer).toBe('居委会');
  });

  it('takes any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(fc.jsonValue()), (json, items) => {
        readFeed(json, NOW);
        const feed = read(items);
        expect(feed.alerts.length + feed.unread).toBeLessThanOrEqual(items.length);
      }),
    );
  });
});
