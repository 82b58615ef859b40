const KEY = 'fraud-free-elder';

/** The button of the elder edition; without scripts it is not there. */
export function switchElder(): void {
  const root = document.documentElement;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-switch="elder"]')) {
    const show = (): void => button.setAttribute('aria-pressed', String(root.hasAttribute('data-elder')));
    button.hidden = false;
    button.addEventListener('click', () => {
      remember(root.toggleAttribute('data-elder'));
      show();
    });
    show();
  }
}

function remember(on: boolean): void {
  try {
    localStorage.setItem(KEY, String(on));
  } catch {
    // The setting lasts as long as the page.
  }
}
