import { describe, expect, it } from 'vitest';
import { elementPage, indexPage } from '../../examples/docs/pages.mjs';
import { STATE_NAMES, STATES } from '../../examples/docs/states.js';
import { makeManifest } from '../../tools/surface/manifest.mjs';

const all = Object.entries(makeManifest().elements);

describe('the documentation', () => {
  it('has every element, with states that have names in both languages', () => {
    expect(Object.keys(STATES).sort()).toEqual(all.map(([tag]) => tag).sort());
    for (const [tag, states] of Object.entries(STATES)) {
      const ids = states.map(({ id }) => id);
      expect(new Set(ids).size, tag).toBe(ids.length);
      expect(ids, tag).toContain('elder');
      for (const id of ids) expect(Object.keys(STATE_NAMES[id] ?? {}), `${tag} ${id}`).toEqual(['zh', 'en']);
    }
  });

  const pages: [string, string][] = [
    ['index', indexPage(all)],
    ...all.map(([tag, element]): [string, string] => [tag, elementPage(tag, element, all)]),
  ];

  it.each(pages)('%s has nothing inline, and says everything in both languages', (_, html) => {
    expect(html).toContain("default-src 'none'");
    expect(html.match(/<script(?![^>]*src=)|<style|\sstyle=|\son\w+=|javascript:/g)).toBeNull();
    expect(html.match(/lang="zh-CN"/g)!.length).toBeGreaterThan(10);
    // As code it may be spoken of.
    expect(html).not.toMatch(/(?<!translate="no")>undefined<|="undefined|\[object/);
    // What nobody has translated yet stands there in English; it should stay little.
    expect(html.match(/class="english"/g)?.length ?? 0).toBeLessThan(8);
  });

  it.each(all)('%s shows its whole surface', (tag, element) => {
    const html = elementPage(tag, element, all);
    const names = [...element.attributes, ...element.events, ...element.cssParts, ...element.cssProperties];
    for (const { name } of names) expect(html).toContain(`>${name}</code>`);
    for (const { name } of element.attributes) expect(html).toContain(`data-attribute="${name}"`);
  });
});
