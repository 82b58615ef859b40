import { createReporter, type Reporter, type ReportQueue, type StatementStore } from '@fraud-free/quiz';

/** Lets quizzes tell their results to the store that the organizer named, of players who agree; see `createReporter`. */
export function tellResults(): void {
  for (const quiz of document.querySelectorAll<HTMLElement & { reporter?: Reporter }>('fraud-quiz[data-store]')) {
    const { store, authorization, organizer } = quiz.dataset;
    const reporter = createReporter({
      endpoint: store!,
      authorization: authorization!,
      organizer: organizer!,
      store: onDevice(`fraud-free-results ${organizer!}`),
      fetch: (url, request) => fetch(url, request),
      uuid,
      now: Date.now,
    });
    void customElements.whenDefined('fraud-quiz').then(() => (quiz.reporter = reporter));
  }
}

/** One for all quizzes of the campaign: who agreed once has one pseudonym. Where storage is off it lasts as long as the page. */
function onDevice(key: string): StatementStore {
  let kept: ReportQueue | undefined;
  return {
    read: () => {
      try {
        return Promise.resolve(JSON.parse(localStorage.getItem(key) ?? 'null') ?? kept);
      } catch {
        return Promise.resolve(kept);
      }
    },
    write: (queue) => {
      kept = queue;
      try {
        localStorage.setItem(key, JSON.stringify(queue));
      } catch {
        // Kept above.
      }
      return Promise.resolve();
    },
  };
}

/** By chance, version 4 (RFC 9562 §5.4); `crypto.randomUUID` is not in browsers of 2019. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
