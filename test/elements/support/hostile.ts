/*
 * Strings that a hostile page, catalog, feed or message would use to become markup, a link or a script. Each would leave
 * its trace: an element `x-hit`, or `window.hit`.
 */
const KERNELS = [
  '<img src=x onerror="window.hit=1">',
  '<script>window.hit=1</script>',
  '<svg onload=window.hit=1><x-hit></x-hit></svg>',
  '<svg><animate onbegin=window.hit=1 attributeName=x dur=1s>',
  '<svg><use href="data:image/svg+xml,<svg id=x onload=window.hit=1>#x"></use></svg>',
  '<iframe srcdoc="<script>parent.hit=1</script>"></iframe>',
  '<object data="javascript:window.hit=1"></object>',
  '<a href="javascript:window.hit=1">x</a>',
  '<form action="javascript:window.hit=1"><button>x</button></form>',
  '<x-hit onclick="window.hit=1">x</x-hit>',
  '<style>*{background:url(javascript:window.hit=1)}</style>',
  '<link rel=stylesheet href="https://example.com/x.css">',
  '<math><mtext><x-hit></x-hit></mtext></math>',
  '<template><x-hit></x-hit></template>',
  '<base href="https://example.com/">',
  '<meta http-equiv="refresh" content="0;url=javascript:window.hit=1">',
  'javascript:window.hit=1',
  'JaVaScRiPt:window.hit=1',
  'java\tscript:window.hit=1',
  ' javascript:window.hit=1',
  'data:text/html,<script>window.hit=1</script>',
  'vbscript:window.hit=1',
  'https://example.com/"onmouseover="window.hit=1',
  '${window.hit=1}',
  '{{constructor.constructor("window.hit=1")()}}',
  '<!--?lit$123$--><x-hit></x-hit>',
  '?lit$0000$',
  '{{lit-0000}}',
];
const WRAPS: readonly ((kernel: string) => string)[] = [
  (kernel) => kernel,
  (kernel) => `"'>${kernel}`,
  (kernel) => `</textarea></p></option></title>${kernel}`,
  (kernel) => `--> ]]> ${kernel}`,
  (kernel) => kernel.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (kernel) => [...kernel].map((one) => `&#${one.codePointAt(0)};`).join(''),
  (kernel) => encodeURIComponent(kernel),
  (kernel) => kernel.replaceAll('<', '＜').replaceAll('>', '＞'),
  (kernel) => `\u202e\u2066${kernel}\u2069\u202c`,
  (kernel) => `\u0000\ud800${kernel}\udc00\u0007`,
  (kernel) => kernel.replaceAll('<', '<\u200b'),
  (kernel) => `验证码 482913 ${kernel} 请转入安全账户`,
];

export const HOSTILE: readonly string[] = WRAPS.flatMap((wrap) => KERNELS.map(wrap));

/** The same thing with every text in it hostile: what stands under a language, and what is shown as it is. */
export function made<T>(value: T, from: number): T {
  let at = from;
  const next = (): string => HOSTILE[at++ % HOSTILE.length]!;
  const walk = (one: unknown, key: string, whole: string): unknown => {
    if (typeof one === 'string') return SHOWN.has(key) && whole !== 'lexicon' ? next() : one;
    if (Array.isArray(one)) return one.map((inner) => walk(inner, key, whole));
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([name, inner]) => [name, walk(inner, name, whole || name)]));
  };
  return walk(value, '', '') as T;
}

const SHOWN = new Set(['zh-CN', 'en', 'publisher', 'url', 'number', 'text', 'title', 'content_text', 'area', 'name']);
