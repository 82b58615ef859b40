import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { nothing } from 'lit';
import type { MessageForm } from '../controllers/message-form.js';
import { nearestStrings, wordsToCome } from '../i18n/locales.js';
import type { ReadingStrings } from '../i18n/reading/strings.js';
import { readingWords } from '../i18n/reading/words.js';
import { loadReaders, type Filled, type ReadersModule, type ReadingTrouble } from './readers-module.js';
import { readingButtons, readingStatus, type Doing } from './reading-view.js';
import { asTaken, withTurns } from './turns.js';

/** An element with a field that can be filled by reading. */
export interface ReadingHost extends LitElement {
  /** The address of the reader files; empty where the page offers none. */
  readers: string;
  value: string;
}

/** How an element reads. */
export interface ReadingWays {
  /** The language of the element's words now. */
  lang(): string;
  /** The field takes a talk: pictures become its turns, and neither codes before the camera nor speech are offered. */
  readonly talk?: boolean;
}

/**
 * Fills the field for a message from a picture (chosen, pasted or dropped), a code before the camera, or speech. Nothing
 * is checked by it: what was read may hold errors, and the resident sees it first.
 */
export class Reading implements ReactiveController {
  readonly #host: ReadingHost;
  readonly #form: MessageForm;
  readonly #ways: ReadingWays;
  #doing: Doing | undefined;
  #stop: AbortController | undefined;
  #voice = '';

  constructor(host: ReadingHost, form: MessageForm, ways: ReadingWays) {
    this.#host = host;
    this.#form = form;
    this.#ways = ways;
    host.addController(this);
  }

  hostUpdated(): void {
    void this.#lookForVoice();
  }

  hostDisconnected(): void {
    this.#stop?.abort();
  }

  /** Buttons for what this page and browser can do. */
  buttons(): unknown {
    // In their own language, or not yet.
    if (!this.#on || wordsToCome(this.#ways.lang(), [readingWords])) return nothing;
    return readingButtons(this.#words, {
      busy: this.#doing !== undefined,
      camera: !this.#ways.talk && navigator.mediaDevices !== undefined && isSecureContext,
      voice: !this.#ways.talk && this.#voice === this.#voiceKey,
      chosen: (files) => void this.pictures(files),
      look: () => void this.#look(),
      listen: () => void this.#listen(),
    });
  }

  /** What is going on, with a button that ends it. */
  status(): TemplateResult | typeof nothing {
    return this.#on ? readingStatus(this.#words, this.#doing, () => this.#stop?.abort()) : nothing;
  }

  /** Takes pictures that are pasted or dropped, and leaves text alone. */
  incoming(event: Event): void {
    const { clipboardData, dataTransfer } = event as ClipboardEvent & DragEvent;
    const files = [...((clipboardData ?? dataTransfer)?.files ?? [])].filter(({ type }) => type.startsWith('image/'));
    const dragged = event.type === 'dragover' && dataTransfer?.types.includes('Files');
    if (!this.#on || (files.length === 0 && !dragged)) return;
    event.preventDefault();
    event.stopPropagation();
    if (files.length > 0) void this.pictures(files);
  }

  /**
   * Reads pictures one after another into the field. Several are taken for screenshots of one talk, whose bubbles become
   * turns; one alone is a message.
   */
  async pictures(files: readonly Blob[]): Promise<void> {
    await this.#work({ step: 'loading', done: 0 }, async (readers, signal) => {
      const { talk } = this.#ways;
      let says: Filled = talk ? 'talk' : 'code';
      for (const file of asTaken(files)) {
        const read = await readers.readPicture(file, {
          base: this.#host.readers,
          signal,
          onProgress: ({ step, done }) => this.#show({ step, done }),
        });
        const { text, turns, codes } = read;
        const isTalk = talk || (files.length > 1 && turns.length > 0);
        if (isTalk) {
          const picture = talk ? read : { ...read, codes: [] };
          this.#host.value = withTurns(this.#host.value, picture, this.#words.parties);
        }
        if (talk) {
          if (turns.length === 0 || codes.length > 0) says = 'unsure';
          continue;
        }
        if (isTalk) says = 'turns';
        else if (text !== '' && says === 'code') says = 'picture';
        this.#add([isTalk ? '' : text, ...codes.map((code) => code.text)].filter(Boolean).join('\n'));
      }
      return says;
    });
  }

  async #look(): Promise<void> {
    await this.#work({ step: 'camera' }, async (readers, signal) => {
      await this.#host.updateComplete;
      const video = this.#host.renderRoot.querySelector('video')!;
      this.#add((await readers.scanCamera({ base: this.#host.readers, video, signal })).text);
      return 'code';
    });
  }

  async #listen(): Promise<void> {
    const before = this.#host.value;
    await this.#work({ step: 'voice' }, async (readers, signal) => {
      const language = this.#ways.lang();
      const say = (text: string): void => {
        this.#host.value = before;
        this.#add(text);
      };
      say(await readers.listen({ language, signal, onText: say }));
      return 'voice';
    });
  }

  /** One thing at a time: what is begun anew ends what was going on. */
  async #work(doing: Doing, how: (readers: ReadersModule, signal: AbortSignal) => Promise<Filled>): Promise<void> {
    this.#stop?.abort();
    const stop = (this.#stop = new AbortController());
    this.#form.tell();
    this.#show(doing);
    try {
      const says = await how(await loadReaders(this.#host.readers), stop.signal);
      this.#finish(stop, () => {
        this.#form.announce(() => this.#words.read[says]);
        this.#form.focus();
      });
    } catch (error) {
      if (stop.signal.aborted) return this.#finish(stop, () => {});
      console.warn(`Fraud-Free: ${(error as Error).message}`);
      const { trouble } = this.#words;
      const { code } = error as { code?: string };
      const known = (code !== undefined && code in trouble ? code : 'reader-failed') as ReadingTrouble;
      this.#finish(stop, () => this.#form.tell(() => this.#words.trouble[known]));
    }
  }

  #finish(stop: AbortController, then: () => void): void {
    if (this.#stop !== stop) return;
    this.#stop = undefined;
    this.#show(undefined);
    then();
  }

  #show(doing: Doing | undefined): void {
    this.#doing = doing;
    this.#host.requestUpdate();
  }

  /** Behind what stands in the field already. */
  #add(text: string): void {
    if (text === '') return;
    const { value } = this.#host;
    this.#host.value = value.trim() === '' ? text : `${value.trimEnd()}\n${text}`;
  }

  get #words(): ReadingStrings {
    return nearestStrings(this.#ways.lang(), [readingWords]).reading;
  }

  get #on(): boolean {
    return this.#host.readers !== '' && CAN_READ;
  }

  get #voiceKey(): string {
    return `${this.#ways.lang()} ${this.#host.readers}`;
  }

  /** Only where the browser may recognise speech on the device is the module loaded to ask it. */
  async #lookForVoice(): Promise<void> {
    const { SpeechRecognition, webkitSpeechRecognition } = globalThis as Record<string, unknown>;
    const maker = (SpeechRecognition ?? webkitSpeechRecognition) as { available?: unknown } | undefined;
    const key = this.#voiceKey;
    if (!this.#on || this.#ways.talk || !maker?.available || this.#asked === key) return;
    this.#asked = key;
    const can = await loadReaders(this.#host.readers).then(
      ({ canListen }) => canListen(this.#ways.lang()),
      () => false,
    );
    if (!can) return;
    this.#voice = key;
    this.#host.requestUpdate();
  }

  #asked = '';
}

/** What the worker needs: Chromium 80, Firefox 113 and Safari 16.4 have all of it. */
const CAN_READ = ['Worker', 'WebAssembly', 'DecompressionStream', 'createImageBitmap'].every(
  (name) => name in globalThis,
);
