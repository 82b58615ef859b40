// The elder edition and the language, remembered on this device and set before the page is painted.
// The elements follow both by themselves: `data-elder` and `lang` stand on <html>.

const root = document.documentElement;

const settings = {
  elder: {
    get: () => root.hasAttribute('data-elder'),
    set: (on) => root.toggleAttribute('data-elder', on),
  },
  lang: {
    get: () => root.lang === 'en',
    set: (english) => (root.lang = english ? 'en' : 'zh-CN'),
  },
};

for (const [name, setting] of Object.entries(settings)) {
  const kept = recall(name);
  if (kept !== null) setting.set(kept === 'true');
}

document.addEventListener('DOMContentLoaded', () => {
  document.querySelector('.switches').hidden = false;
  for (const button of document.querySelectorAll('[data-switch]')) {
    const name = button.dataset.switch;
    const show = () => {
      if (button.hasAttribute('aria-pressed')) button.setAttribute('aria-pressed', String(settings[name].get()));
    };
    button.addEventListener('click', () => {
      settings[name].set(!settings[name].get());
      remember(name, settings[name].get());
      show();
    });
    show();
  }
});

// Storage may be switched off; then the setting lasts as long as the page.
function recall(name) {
  try {
    return localStorage.getItem(`fraud-free-${name}`);
  } catch {
    return null;
  }
}

function remember(name, value) {
  try {
    localStorage.setItem(`fraud-free-${name}`, String(value));
  } catch {
    // Nothing to do.
  }
}
