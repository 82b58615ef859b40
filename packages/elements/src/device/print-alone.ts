/**
 * Prints one element and nothing of the page round it: while the dialogue is open, a style sheet made by script, which
 * a strict policy allows, hides everything else on paper. An element inside another's shadow tree prints with its page.
 */
export function printAlone(element: Element): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `@media print {
      body :not(:has([${MARK}]), [${MARK}], [${MARK}] *) { display: none !important }
      body, :has([${MARK}]) { margin: 0 !important; padding: 0 !important; border: 0 !important }
    }`,
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  element.toggleAttribute(MARK, true);
  const undo = (): void => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    element.toggleAttribute(MARK, false);
  };
  // Phones return from `print` before their dialogue opens, so that only the event tells when it is over.
  window.addEventListener('afterprint', undo, { once: true });
  window.print();
}

const MARK = 'data-fraud-free-printing';
