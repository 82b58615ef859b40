import { cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';

/** What of its surroundings a service worker uses here. */
interface Scope {
  readonly __PRECACHED: readonly PrecacheEntry[];
  readonly __NEWS: readonly string[];
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    get(id: string): Promise<{ postMessage(data: unknown): void } | undefined>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: string, listener: (event: Lasting) => void): void;
}

interface Lasting extends Event {
  readonly data?: { readonly type?: string };
  readonly clientId?: string;
  waitUntil(work: Promise<unknown>): void;
}

const scope = self as unknown as Scope;

// Pages, scripts and styles of one version, together: a newer one takes their place as a whole, once no page is open that
// has the older ones or a resident asks for it. Parameters, such as a door's place or a shared text, are the page's own.
precacheAndRoute([...scope.__PRECACHED], { ignoreURLParametersMatching: [/./] });
cleanupOutdatedCaches();

/** Alerts, progress and people: from the network, and where there is none as they were last, with the day told. */
const news = new NetworkFirst({
  cacheName: `fraud-free-news-${scope.registration.scope}`,
  networkTimeoutSeconds: 5,
  plugins: [
    {
      cachedResponseWillBeUsed: async ({ cachedResponse, event }) => {
        const date = cachedResponse?.headers.get('date');
        const { clientId = '' } = event as unknown as Lasting;
        if (cachedResponse) (await scope.clients.get(clientId))?.postMessage({ type: 'kept', date });
        return cachedResponse;
      },
    },
  ],
});

const NEWS = /^(?:campaign\.json|(?:alerts|places|quizzes)\/[^/]+\.json|(?:seal|issuers|revoked)\.json)$/;

registerRoute(({ url }) => {
  const [path] = url.href.split('?');
  return path!.startsWith(scope.registration.scope) && NEWS.test(path!.slice(scope.registration.scope.length));
}, news);

scope.addEventListener('install', (event) => {
  // Also what the first visit asked for before this worker was there.
  const wanted = scope.__NEWS.map((path) => {
    const request = new Request(new URL(path, scope.registration.scope), { cache: 'no-cache' });
    return news.handle({ request, event }).catch(() => undefined);
  });
  event.waitUntil(Promise.all(wanted));
});

scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));

scope.addEventListener('message', (event) => {
  if (event.data?.type === 'take-over') event.waitUntil(scope.skipWaiting());
});
