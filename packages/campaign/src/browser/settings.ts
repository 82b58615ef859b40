/**
 * Runs before the page is painted, as a plain script: the elder edition as it was left.
 */
(() => {
  try {
    if (localStorage.getItem('fraud-free-elder') === 'true') document.documentElement.setAttribute('data-elder', '');
  } catch {
    // Storage may be switched off; then the setting lasts as long as the page.
  }
})();
