import { compileRules, coverageOf, makePages, readRules } from '@fraud-free/catalog';
import { openCatalog, type Catalog, type Localised } from '@fraud-free/core';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SCRIPT, smallRules } from './support/small-rules.js';

const { catalog, aliases } = compileRules(readRules(fileURLToPath(new URL('../../rules', import.meta.url))));
const shipped = makePages(catalog!, aliases);
const adviceOf = (id: string): Localised => catalog!.advice.find((each) => each.id === id)!.text;
const html = Object.entries(shipped).filter(([path]) => path.endsWith('.html'));

/** All that pages are made of: nothing here can run, load or send. */
const TAGS =
  /^(html|head|meta|title|link|body|nav|main|h[123]|p|a|ul|ol|li|br|strong|mark|blockquote|div|table|thead|tbody|tr|th|td)$/;
const ATTRIBUTES = /^(lang|charset|http-equiv|content|name|rel|href|hreflang|class|tabindex|role|aria-label|scope)$/;
const VOID = ['meta', 'link', 'br'];

/** Names of elements and attributes, and what is not closed as it was opened. */
function lookAt(page: string): { tags: string[]; attributes: string[]; open: string[]; hrefs: string[] } {
  const found = { tags: [] as string[], attributes: [] as string[], open: [] as string[], hrefs: [] as string[] };
  expect(page.startsWith('<!doctype html>\n<html lang="')).toBe(true);
  const rest = page
    .slice('<!doctype html>'.length)
    .replaceAll(/<(\/?)([a-z0-9]+)((?: [a-z-]+="[^"<>]*")*)>/g, (...of) => {
      const [, slash, tag, attributes] = of as string[];
      if (slash) expect(found.open.pop()).toBe(tag);
      else {
        found.tags.push(tag!);
        if (!VOID.includes(tag!)) found.open.push(tag!);
      }
      for (const [, name, value] of attributes!.matchAll(/ ([a-z-]+)="([^"]*)"/g)) {
        found.attributes.push(name!);
        if (name === 'href') found.hrefs.push(value!);
      }
      return '';
    });
  expect(rest, 'a character that is not escaped').not.toMatch(/[<>]/);
  return found;
}

describe('the pages of the shipped catalog', () => {
  it('are there for each script, in two languages and two formats, with a list and the coverage', () => {
    const names = ['index', 'coverage', ...catalog!.scripts.map(({ id }) => id)];
    const paths = ['zh-CN', 'en'].flatMap((lang) =>
      names.flatMap((name) => [`${lang}/${name}.html`, `${lang}/${name}.md`]),
    );
    expect(Object.keys(shipped).sort()).toEqual([...paths, 'index.html', 'index.md', 'style.css'].sort());
  });

  it('hold nothing that runs, loads or is not closed', () => {
    for (const [path, page] of html) {
      const { tags, attributes, open } = lookAt(page);
      expect(open, path).toEqual([]);
      expect(
        tags.filter((tag) => !TAGS.test(tag)),
        path,
      ).toEqual([]);
      expect(
        attributes.filter((name) => !ATTRIBUTES.test(name)),
        path,
      ).toEqual([]);
      expect(page, path).toContain(
        `content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'"`,
      );
    }
  });

  it('lead nowhere but to pages that are there and to sources', () => {
    const sources = new Set<string | undefined>([...catalog!.sources, ...catalog!.contacts].map(({ url }) => url));
    const unescape = (text: string): string =>
      text.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
    for (const [path, page] of html) {
      const targets = lookAt(page).hrefs.map(unescape);
      const wrong = targets.filter((href) =>
        /^https?:/.test(href) ? !sources.has(href) : !(posix.join(posix.dirname(path), href) in shipped),
      );
      expect(wrong, path).toEqual([]);
    }
    for (const [path, page] of Object.entries(shipped).filter(([path]) => path.endsWith('.md'))) {
      const targets = [...page.matchAll(/(?<!\\)\]\(([^)<>]+)\)/g)].map(([, href]) => href!);
      expect(
        targets.filter((href) => !(posix.join(posix.dirname(path), href) in shipped)),
        path,
      ).toEqual([]);
    }
  });

  it('say of each script what it is, every step, what to do, what is genuine, and who says so', () => {
    for (const script of catalog!.scripts) {
      for (const lang of ['zh-CN', 'en']) {
        const page = shipped[`${lang}/${script.id}.md`]!.replaceAll('\\', '');
        const texts = [
          ...[script.title, script.summary, ...script.rebuttals, ...script.lookAlikes].map((text) => text[lang]!),
          ...script.stages.flatMap(({ summary, asks }) => [summary[lang]!, asks[lang]!]),
          ...script.stages.map(({ advice }) => ['**', ...advice!.map((id) => adviceOf(id)[lang]!)].join('  \n   ')),
          ...script.advice.map((id) => adviceOf(id)[lang]!),
          ...script.sources.map((id) => catalog!.sources.find((each) => each.id === id)!.url),
        ];
        expect(
          texts.filter((text) => !page.includes(text)),
          `${lang}/${script.id}`,
        ).toEqual([]);
      }
    }
  });

  it('say whom it is aimed at and how the money goes, in words', () => {
    for (const { id } of catalog!.scripts) {
      const lines = shipped[`zh-CN/${id}.md`]!.split('\n').filter((line) => /谁容易遇到|钱怎么出去/.test(line));
      expect(lines.length, id).toBe(2);
      for (const line of lines) expect(line).toMatch(/\*\* \p{Script=Han}[\p{Script=Han}、，]+$/u);
    }
    expect(shipped['zh-CN/carry-debt.md']).toContain('** 想借钱、在还贷款的人');
    expect(shipped['en/carry-debt.md']).toContain('** borrowed money, a card');
  });

  it('are the same for the same catalog', () => {
    expect(makePages(catalog!, aliases)).toEqual(shipped);
  });
});

describe('texts that mean something to a page', () => {
  const evil = `</p><script>alert(1)</script><img src=x onerror=a()> "q" 'q' & [a](javascript:b) | *c* # \`d\`\n- e\n1. f`;
  const { catalog: small } = compileRules(smallRules());
  const [script] = small!.scripts;
  const text = { 'zh-CN': evil, en: evil };
  const hostile = openCatalog({
    ...small!,
    scripts: [
      {
        ...script!,
        title: text,
        summary: text,
        rebuttals: [text],
        lookAlikes: [text],
        stages: script!.stages.map((stage) => ({ ...stage, summary: text, asks: text })),
        examples: { hits: [{ ...script!.examples.hits[0]!, text: evil }], nearMisses: [] },
      },
    ],
    sources: [{ ...small!.sources[0]!, title: evil, publisher: evil, url: 'javascript:alert(1)' }],
    advice: small!.advice.map((advice) => ({ ...advice, text })),
  } satisfies Catalog);
  const pages = makePages(hostile, new Map([[script!.id, [evil]]]));

  it('stay texts in HTML', () => {
    for (const [path, page] of Object.entries(pages).filter(([path]) => path.endsWith('.html'))) {
      const { tags, attributes, hrefs } = lookAt(page);
      expect(
        tags.filter((tag) => !TAGS.test(tag)),
        path,
      ).toEqual([]);
      expect(
        attributes.filter((name) => !ATTRIBUTES.test(name)),
        path,
      ).toEqual([]);
      expect(
        hrefs.filter((href) => /^\w+:/.test(href)),
        path,
      ).toEqual([]);
    }
  });

  it('stay texts in Markdown', () => {
    const page = pages[`en/${script!.id}.md`]!;
    expect(page).not.toMatch(/(?<!\\)<script|(?<!\\)<img|(?<!\\)\]\(javascript|(?<!\\)\*c\*|(?<!\\)`d|^- e|^1\. f/m);
    expect(page).toContain('\\<script\\>');
  });
});

it('say which scripts are gone, why, and what took their place', () => {
  const retired = [
    { id: 'old-one', retired: '2026-11-20', why: { 'zh-CN': '并了', en: 'Merged.' }, replacedBy: 'romance' },
  ];
  const page = makePages(openCatalog({ ...catalog!, retired }))['en/index.html']!;
  expect(page).toContain('old-one: withdrawn on 2026-11-20: Merged.<br><a href="romance.html">');
});

describe('the coverage', () => {
  const gapsWith = (from: string, to: string): string[] =>
    coverageOf(compileRules(smallRules({ [SCRIPT]: [[from, to]] })).catalog!).gaps.map((gap) =>
      Object.values(gap)
        .map((value) => (typeof value === 'string' ? value : value.id))
        .join(' '),
    );

  it('tells what is missing', () => {
    const gaps = gapsWith('stage: payment\n      signals', 'stage: payment\n      signals');
    expect(gaps).toEqual(
      expect.arrayContaining([
        'few parcel-refund',
        'language parcel-refund en',
        'payment parcel-refund',
        'way parcels link',
      ]),
    );
    // Its one hit goes through all three.
    expect(gaps.filter((gap) => gap.startsWith('stage'))).toEqual([]);
    expect(gaps).not.toContain('question parcel-refund');
  });

  it('tells which stages no example shows, nor one on its way', () => {
    const gaps = gapsWith('打开屏幕共享', '打开窗户');
    expect(gaps.filter((gap) => gap.startsWith('stage'))).toEqual(['stage parcel-refund hook']);
  });

  it('sees what messages hold', () => {
    const linked = gapsWith('再转到账户里。', '再转到账户里 http://example.com');
    expect(linked).not.toContain('way parcels link');
    expect(linked).toContain('way parcels words');
  });

  it('counts every example of the shipped catalog once by stage and by language', () => {
    const { languages, scripts } = coverageOf(catalog!);
    expect(languages).toEqual(['zh', 'zh-Hant', 'en']);
    for (const { script, stages, hits } of scripts) {
      const byStage = [...stages.values()].flatMap((counts) => Object.values(counts));
      const add = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
      expect(add(byStage), script.id).toBe(script.examples.hits.length);
      expect(add(Object.values(hits)), script.id).toBe(script.examples.hits.length);
    }
  });
});
