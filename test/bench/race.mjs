import { bareLoop } from './rivals/bare-loop.mjs';

/** Slices of the messages, messages in one at most, and CPU time in microseconds that running one should take. */
const SLICES = 15;
const MOST_MESSAGES = 2_000;
const LONG_ENOUGH = 10_000;
/** Milliseconds for the rehearsal, in which counts and the times of single messages are taken. */
const REHEARSAL = 2_500;

/**
 * Runs contestants side by side. On each slice of the messages they take turns, each right between two runs of the bare
 * loop over the same messages, so that whatever else the machine does falls on both. Time is CPU time of this process.
 *
 * @param contestants `{ name, count(text) }[]`; `count` may give a promise
 * @returns for each: `ratio`, the median over the slices of its time by the bare loop's; `p50` and `p99` of single
 *   messages in microseconds; `read`, how many messages it read in the rehearsal, and `counted` in them
 */
export async function race(contestants, messages) {
  for (const message of messages) bareLoop(message);
  const runners = [];
  for (const { name, count } of contestants) runners.push({ name, count, ...(await rehearse(count, messages)) });
  for (let slice = 0; slice < SLICES; slice++) {
    for (const { count, read, ratios, p50 } of runners) {
      const size = Math.max(1, Math.min(MOST_MESSAGES, read, Math.ceil(LONG_ENOUGH / p50)));
      const start = Math.floor((Math.min(messages.length, Math.max(read, size)) - size) * (slice / SLICES));
      const part = messages.slice(start, start + size);
      const rounds = Math.ceil(LONG_ENOUGH / (size * p50));
      const loops = Math.ceil(LONG_ENOUGH / 4 / (await cpuOf(bareLoop, part, 1)));
      const before = await cpuOf(bareLoop, part, loops);
      const own = await cpuOf(count, part, rounds);
      const after = await cpuOf(bareLoop, part, loops);
      ratios.push((2 * own) / (before + after));
    }
  }
  return runners.map(({ name, ratios, p50, p99, counted, read }) => {
    return { name, ratio: quantile(ratios, 0.5), p50, p99, counted, read };
  });
}

async function rehearse(count, messages) {
  const warmUp = Date.now() + REHEARSAL / 5;
  for (let i = 0; i < messages.length && Date.now() < warmUp; i++) await count(messages[i]);
  const times = [];
  const end = Date.now() + REHEARSAL;
  let counted = 0;
  let read = 0;
  for (const message of messages) {
    const start = performance.now();
    const found = count(message);
    counted += typeof found === 'number' ? found : await found;
    times.push((performance.now() - start) * 1000);
    read++;
    if (Date.now() > end) break;
  }
  return { counted, read, ratios: [], p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

/** CPU time in microseconds of reading the messages once, of so many rounds. */
async function cpuOf(count, messages, rounds) {
  const start = process.cpuUsage();
  for (let round = 0; round < rounds; round++) {
    for (const message of messages) {
      const found = count(message);
      if (typeof found !== 'number') await found;
    }
  }
  const { user, system } = process.cpuUsage(start);
  return Math.max(1, user + system) / rounds;
}

export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
