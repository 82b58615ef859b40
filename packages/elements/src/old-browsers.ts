/*
 * What the built files use of the language and the web that phones of 2019 lack: their browsers, and the windows inside
 * of their apps, are Chromium 66 to 78. The build lowers the syntax; this brings the functions, each only where it is
 * missing and as the standard has it. A project with a build of its own decides for itself, so that nothing but the
 * built files loads this.
 */
const scope = self as unknown as Record<string, unknown>;
fill(scope, { globalThis: scope });

for (const list of [Array, String, Object.getPrototypeOf(Uint8Array) as ArrayConstructor])
  fill(list.prototype, {
    at(this: ArrayLike<unknown>, index: number): unknown {
      const whole = Math.trunc(index) || 0;
      return this[whole < 0 ? this.length + whole : whole];
    },
  });

fill(Array.prototype, {
  flat(this: unknown[], depth = 1): unknown[] {
    return this.reduce<unknown[]>((all, each) => {
      for (const one of Array.isArray(each) && depth > 0 ? (each.flat(depth - 1) as unknown[]) : [each]) all.push(one);
      return all;
    }, []);
  },
  flatMap(this: unknown[], make: (each: unknown, index: number, all: unknown[]) => unknown, own?: unknown): unknown[] {
    return this.map(make, own).flat();
  },
});

fill(String.prototype, {
  *matchAll(this: string, pattern: RegExp): Generator<RegExpExecArray> {
    const own = new RegExp(pattern.source, pattern.flags);
    own.lastIndex = pattern.lastIndex;
    for (let match = own.exec(this); match !== null; match = own.exec(this)) {
      if (match[0] === '') own.lastIndex += (this.codePointAt(own.lastIndex) ?? 0) > 0xffff && own.unicode ? 2 : 1;
      yield match;
    }
  },
  replaceAll(this: string, what: string | RegExp, by: never): string {
    if (typeof what !== 'string') return this.replace(what, by);
    return this.replace(new RegExp(what.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'), 'g'), by);
  },
});

fill(Object, {
  fromEntries(entries: Iterable<readonly [PropertyKey, unknown]>): object {
    const all = {};
    for (const [name, value] of entries)
      Object.defineProperty(all, name, { value, writable: true, enumerable: true, configurable: true });
    return all;
  },
  hasOwn: (owner: object, name: PropertyKey): boolean => Object.prototype.hasOwnProperty.call(owner, name),
});

fill(Element.prototype, {
  toggleAttribute(this: Element, name: string, on = !this.hasAttribute(name)): boolean {
    if (on) this.setAttribute(name, '');
    else this.removeAttribute(name);
    return on;
  },
});

fill(HTMLFormElement.prototype, {
  requestSubmit(this: HTMLFormElement, button?: HTMLElement): void {
    if (button) button.click();
    else if (this.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))) this.submit();
  },
});

fill(Intl, {
  ListFormat: class {
    readonly #comma: string;

    constructor(language?: string) {
      this.#comma = language?.startsWith('zh') ? '、' : ', ';
    }

    format(list: Iterable<string>): string {
      return [...list].join(this.#comma);
    }
  },
});

function fill(owner: object, missing: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(missing)) {
    if (!(name in owner)) Object.defineProperty(owner, name, { value, writable: true, configurable: true });
  }
}
