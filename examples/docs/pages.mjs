import { STATE_NAMES, STATES } from './states.js';
import { ZH } from './zh.mjs';

/** What stands inside each element, for readers without scripts and in the snippet to copy. */
const INSIDE = {
  zh: '拿不准？拨打反诈专线 96110 问一问。',
  en: 'In doubt? Call 96110, the anti-fraud line.',
};
const GUARDED = '<p data-message></p>';

/** The page of one element: what it is, a configurator, its states, its surface. */
export function elementPage(tag, element, all) {
  const body = `
      <article>
        <h1><code>&lt;${tag}&gt;</code></h1>
        <p class="summary">${told(element.summary)}</p>
        ${description(element)}
      </article>
      <section aria-labelledby="try">
        <h2 id="try">${both('配置和复制', 'Configure and copy')}</h2>
        <div class="try">
          ${configurator(element)}
          <div>
            <div class="state preview"><${tag} data-inside-zh="${INSIDE.zh}" data-inside-en="${INSIDE.en}">${inside(tag)}</${tag}></div>
            <h3>${both('复制到页面里', 'Copy into your page')}</h3>
            <pre class="snippet" translate="no"><code></code></pre>
            <p><button type="button" data-copy>${both('复制', 'Copy')}</button>
              <span class="copied" role="status" hidden>${both('已复制', 'Copied')}</span></p>
          </div>
        </div>
      </section>
      <section aria-labelledby="states">
        <h2 id="states">${both('各种状态', 'Its states, live')}</h2>
        ${STATES[tag].map((state) => stateView(tag, state)).join('\n')}
      </section>
      <section aria-labelledby="surface">
        <h2 id="surface">${both('接口', 'Its surface')}</h2>
        ${tables(element)}
      </section>`;
  return page(`<${tag}>`, body, navigation(tag, all));
}

/** The first page: what there is. */
export function indexPage(all) {
  const body = `
      <article>
        <h1>${both('无诈的网页元素', 'The elements of Fraud-Free')}</h1>
        <p lang="zh-CN">放进任何网页都能用：不要服务器，断了网也能用，居民粘贴的内容不出这一页。下面每个元素都有可以试的状态、配置和接口。</p>
        <p lang="en">They work on any page you may put HTML into, without a server and without a network, and what a resident pastes never leaves the page. Each has its live states, a configurator and its surface here.</p>
        <pre translate="no"><code>${escaped(`<script type="module" src="./fraud-free.js"></script>\n<fraud-check>${INSIDE.zh}</fraud-check>`)}</code></pre>
        <p lang="zh-CN">做网页的时候，在前面加上 <code>fraud-free-check-page.js</code>：标签、属性写错了，地址打不开，它会在控制台里说清楚错在哪里、该怎么写。发布前请拿掉。</p>
        <p lang="en">While you make the page, put <code>fraud-free-check-page.js</code> before it: misspelled tags and attributes, values that mean nothing and addresses where nothing is are told in the console, with what to write instead. Take it out before you publish.</p>
      </article>
      <section>
        <div class="scrolls"><table>
          <tbody>
            ${all.map(([tag, { summary }]) => `<tr><td><a href="./${tag}.html"><code>&lt;${tag}&gt;</code></a></td><td>${told(summary)}</td></tr>`).join('\n            ')}
          </tbody>
        </table></div>
        <p lang="zh-CN">这一页本身就在最严的内容安全策略下运行：只用自己的脚本和样式，没有内联，什么都不往外发。</p>
        <p lang="en">These pages run under the strictest policy themselves: scripts and styles of their own site only, nothing inline, nothing sent.</p>
      </section>`;
  return page('Fraud-Free', body, navigation(undefined, all));
}

function page(title, body, nav) {
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html"
    />
    <meta name="referrer" content="no-referrer" />
    <title>${escaped(title)} · 无诈 Fraud-Free</title>
    <link rel="icon" href="./icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="./page.css" />
    <link rel="stylesheet" href="./community.css" />
    <link rel="stylesheet" href="./docs.css" />
    <link rel="stylesheet" href="./fraud-free.css" />
    <script src="./settings.js"></script>
    <script type="module" src="./fraud-free.js"></script>
    <script type="module" src="./docs.js"></script>
  </head>
  <body>
    <header>
      <a class="skip" href="#main">${both('跳到正文', 'Skip to the content')}</a>
      <div class="wide bar">
        <p class="brand"><img src="./icon.svg" alt="" width="44" height="44" />
          <span><strong>${both('无诈', 'Fraud-Free')}</strong><small>${both('网页元素', 'Elements')}</small></span></p>
        <p class="switches" hidden>
          <button type="button" data-switch="elder" aria-pressed="false">${both('长辈版', 'Large text')}</button>
          <button type="button" data-switch="lang"><span lang="zh-CN">English</span><span lang="en">中文</span></button>
        </p>
      </div>
    </header>
    <nav class="wide" aria-label="Elements 元素">${nav}</nav>
    <main class="wide" id="main">${body}
    </main>
  </body>
</html>
`;
}

function navigation(current, all) {
  const link = (href, text, here) => `<li><a href="${href}"${here ? ' aria-current="page"' : ''}>${text}</a></li>`;
  return `<ul>${link('./index.html', both('总览', 'Overview'), current === undefined)}${all
    .map(([tag]) => link(`./${tag}.html`, `<code>${tag.replace('fraud-', '')}</code>`, tag === current))
    .join('')}</ul>`;
}

function stateView(tag, { id, attributes = {} }) {
  const { zh, en } = STATE_NAMES[id];
  const set = Object.entries(attributes).map(([name, value]) =>
    value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`,
  );
  return `<div class="state" data-element="${tag}" data-state="${id}"><h3>${both(zh, en)}</h3>
          <${tag}${set.join('')}>${inside(tag)}</${tag}></div>`;
}

const inside = (tag) =>
  tag === 'fraud-guard' ? GUARDED : `<p lang="zh-CN">${INSIDE.zh}</p><p lang="en">${INSIDE.en}</p>`;

/** One field for each attribute, and for the measures and colours that a site changes most. */
function configurator({ attributes, cssProperties }) {
  const own = attributes.map(({ name, type, description }) =>
    field(name, type?.text, description, `data-attribute="${name}"`),
  );
  const styled = ['--fraud-free-accent', '--fraud-free-radius', '--fraud-free-font-size'].flatMap((name) => {
    const known = cssProperties.find((property) => property.name === name);
    if (!known) return [];
    return [field(name, name.endsWith('accent') ? 'colour' : 'text', known.description, `data-property="${name}"`)];
  });
  return `<form class="configurator" hidden autocomplete="off">${[...own, ...styled].join('\n')}</form>`;
}

function field(name, type, description, data) {
  const label = `<code>${name}</code>`;
  const small = `<small>${told(description)}</small>`;
  if (type === 'boolean')
    return `<label class="flag"><input type="checkbox" ${data} /><span>${label} ${small}</span></label>`;
  if (name === 'lang')
    return `<label>${label}<select ${data}><option value=""></option><option>zh-CN</option><option>zh-Hant</option><option>en</option></select>${small}</label>`;
  const kind = type === 'number' ? 'number" min="0' : type === 'colour' ? 'color" value="#0b5c55' : 'text';
  return `<label>${label}<input type="${kind}" ${data} />${small}</label>`;
}

function tables({ attributes, members, events, slots, cssParts, cssProperties }) {
  const fields = members.filter(({ kind, static: ofClass }) => kind === 'field' && !ofClass);
  const methods = members.filter(({ kind }) => kind === 'method');
  const columns = {
    name: ['名称', 'Name'],
    type: ['类型', 'Type'],
    default: ['默认', 'Default'],
    description: ['说明', 'What it is'],
  };
  const table = (zh, en, list, ...names) =>
    list.length === 0
      ? ''
      : `<h3>${both(zh, en)}</h3><div class="scrolls"><table><thead><tr>${names.map((name) => `<th scope="col">${both(...columns[name])}</th>`).join('')}</tr></thead><tbody>${list
          .map((each) => `<tr>${names.map((name) => `<td>${cell(each, name)}</td>`).join('')}</tr>`)
          .join('')}</tbody></table></div>`;
  return [
    table('属性（HTML）', 'Attributes', attributes, 'name', 'type', 'default', 'description'),
    table('属性（脚本）', 'Properties', fields, 'name', 'type', 'default', 'description'),
    table(
      '方法',
      'Methods',
      methods.map((method) => ({ ...method, name: `${method.name}()` })),
      'name',
      'description',
    ),
    table('事件', 'Events', events, 'name', 'type', 'description'),
    table(
      '插槽',
      'Slots',
      slots.map((slot) => ({ ...slot, name: slot.name || '(default)' })),
      'name',
      'description',
    ),
    table('部件', 'Parts', cssParts, 'name', 'description'),
    table('自定义样式', 'Custom properties', cssProperties, 'name', 'description'),
  ].join('\n');
}

function cell(each, name) {
  if (name === 'description') return told(each.description);
  const text = name === 'type' ? each.type?.text : each[name];
  return text === undefined ? '' : `<code translate="no">${escaped(text)}</code>`;
}

/** Prose of the manifest in both languages; what nobody has put into Chinese is shown in English in both. */
function told(english = '') {
  const zh = ZH[english];
  return zh === undefined ? `<span class="english">${marked(english)}</span>` : both(marked(zh), marked(english));
}

function description({ description: text }) {
  if (!text) return '';
  return text
    .split('\n\n')
    .map((paragraph) => `<p lang="en">${marked(paragraph)}</p>`)
    .join('\n');
}

const both = (zh, en) => `<span lang="zh-CN">${zh}</span><span lang="en">${en}</span>`;

const marked = (text) => escaped(text).replaceAll(/`([^`]+)`/g, '<code translate="no">$1</code>');

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
