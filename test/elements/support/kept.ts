/**
 * What is kept on the device by others than the elements that are made to keep something: their tests may run in other
 * pages of the same browser, with the same storage, at the same time.
 */
export function keptKeys(): string[] {
  const made = ['fraud-free-emergency', 'fraud-free-simulator', 'fraud-free-quiz'];
  return Object.keys(localStorage).filter(
    (key) => key.startsWith('fraud-free-') && !made.includes(key) && !key.startsWith('fraud-free-seal '),
  );
}
