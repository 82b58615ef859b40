/** Makes the site work off line, tells how old what it shows is then, and offers a newer version when there is one. */
export function keepOffline(): void {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (workers === undefined) return;
  workers.addEventListener('message', ({ data }: MessageEvent<{ type?: string; date?: string | null }>) => {
    if (data.type === 'kept') tellKept(data.date ?? undefined);
  });
  workers.startMessages();
  void workers.register(trusted(new URL('../service-worker.js', ownAddress()).href)).then(offerUpdates, () => {
    // A browser that does not let it, as in private windows, shows the site all the same while it is on line.
  });
}

function tellKept(date: string | undefined): void {
  const time = date === undefined ? NaN : Date.parse(date);
  const { lang } = document.documentElement;
  const said = Number.isNaN(time)
    ? '…'
    : new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
  for (const line of document.querySelectorAll<HTMLElement>('[data-kept]')) {
    line.textContent = line.dataset['kept']!.replace('{time}', said);
    line.hidden = false;
  }
}

/** A new version waits until the resident takes it, or has closed all pages: none changes while it is read. */
function offerUpdates(registration: ServiceWorkerRegistration): void {
  const bars = document.querySelectorAll<HTMLElement>('[data-update]');
  const show = (): void => {
    if (registration.waiting === null || navigator.serviceWorker.controller === null) return;
    for (const bar of bars) {
      bar.hidden = false;
      bar.querySelector('button')!.onclick = () => {
        navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
        registration.waiting?.postMessage({ type: 'take-over' });
      };
    }
  };
  show();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', show);
  });
}

/** By its element, since browsers of 2019 know no `import.meta`; the root of the site is the folder above. */
function ownAddress(): string {
  return document.querySelector<HTMLScriptElement>('script[src$="site/site.js"]')!.src;
}

/** What the page's policy wants of the address of a script, where the browser knows of it. */
function trusted(address: string): string {
  const { trustedTypes } = window as {
    trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(text: string): string } };
  };
  if (trustedTypes === undefined) return address;
  return trustedTypes
    .createPolicy('fraud-free-site', { createScriptURL: (text: string) => text })
    .createScriptURL(address);
}
