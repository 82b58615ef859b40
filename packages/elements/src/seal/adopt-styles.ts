import { sealStyles } from './seal.styles.js';

/** Styles that come after an element was made. */
export function adoptSealStyles(root: ShadowRoot): void {
  const sheet = 'adoptedStyleSheets' in root ? sealStyles.styleSheet : undefined;
  if (sheet) {
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } else if (!root.querySelector('style[data-seal]')) {
    const style = document.createElement('style');
    style.dataset['seal'] = '';
    style.textContent = sealStyles.cssText;
    root.append(style);
  }
}
