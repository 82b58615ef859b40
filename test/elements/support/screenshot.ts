import type { FraudCheck } from '@fraud-free/elements';
import { waitUntil } from '@open-wc/testing';
import { generate } from 'lean-qr';
import { deep, deepAll, settled } from './dom.js';

/** What reads is fetched once a page asks for it. */
export const offered = (check: FraudCheck): Promise<void> =>
  waitUntil(() => deepAll(check, "[part='read-picture']").length > 0, 'nothing is offered', { timeout: 20_000 });

/** As if somebody had chosen these files. */
export async function choose(check: FraudCheck, ...names: (string | File)[]): Promise<void> {
  await offered(check);
  const transfer = new DataTransfer();
  for (const name of names)
    transfer.items.add(typeof name === 'string' ? new File(['x'], name, { type: 'image/png' }) : name);
  const input = deep<HTMLInputElement>(check, "input[type='file']");
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await check.updateComplete;
}

/** Once nothing is being read any more. */
export const finished = async (check: FraudCheck): Promise<void> => {
  await settled();
  await waitUntil(() => deepAll(check, "[part='read-stop']").length === 0, 'it is still reading', { timeout: 60_000 });
  await check.updateComplete;
};

/** What the code of the {@link screenshot} says. */
export const LINK = 'https://example.com/refund?id=42';

/** English words, which every system has letters for, and a code below them. */
export async function screenshot(): Promise<File> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [760, 420];
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 760, 420);
  context.fillStyle = '#111';
  context.font = '30px sans-serif';
  context.fillText('This is your bank support.', 40, 60);
  context.fillText('Your account is frozen, pay into', 40, 105);
  context.fillText('the safe account today.', 40, 150);
  const code = generate(LINK);
  for (let y = 0; y < code.size; y++)
    for (let x = 0; x < code.size; x++) if (code.get(x, y)) context.fillRect(260 + x * 6, 200 + y * 6, 6, 6);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  return new File([blob!], 'shot.png', { type: 'image/png' });
}
