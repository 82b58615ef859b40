/** A stretch of a page from top to bottom, in CSS pixels. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Keeps `notices` within the stretch of `guard` where they cover none of the elements that they speak of, as these move,
 * grow or are scrolled. Returns the function that stops it.
 *
 * @param place told the stretch, from the top of the guard
 */
export function stayClear(
  guard: Element,
  notices: Element,
  spokenOf: readonly Element[],
  place: (stretch: Stretch) => void,
): () => void {
  const look = (): void => {
    const { top, height } = guard.getBoundingClientRect();
    const within = spokenOf
      .map((one) => one.getBoundingClientRect())
      .filter((box) => box.height > 0)
      .map((box) => ({ top: box.top - top, bottom: box.bottom - top }));
    place(
      clearStretch(notices.getBoundingClientRect().height, within, { top: -top, bottom: innerHeight - top }, height),
    );
  };
  const sizes = new ResizeObserver(look);
  for (const one of [guard, notices, ...spokenOf]) sizes.observe(one);
  // A chat may be scrolled inside of the guard, the guard inside of the page.
  const scrolled = { capture: true, passive: true };
  addEventListener('scroll', look, scrolled);
  addEventListener('resize', look);
  look();
  return () => {
    sizes.disconnect();
    removeEventListener('scroll', look, scrolled);
    removeEventListener('resize', look);
  };
}

/**
 * Of the stretches between messages, before the first and behind the last, the one in which most of a notice is in view: as
 * far up as can be. Measured from the top of the guard; behind the last message there is always room.
 *
 * @example
 * clearStretch(150, [{ top: 0, bottom: 60 }], { top: 0, bottom: 640 }, 300); // => { top: 60, bottom: 300 }
 */
export function clearStretch(
  height: number,
  messages: readonly Stretch[],
  view: Stretch,
  guardHeight: number,
): Stretch {
  let best: Stretch | undefined;
  let least = Infinity;
  let top = 0;
  for (const message of [...messages].sort((a, b) => a.top - b.top)) {
    offer(message.top);
    top = Math.max(top, message.bottom);
  }
  offer(Math.max(guardHeight, top + height));
  return best!;

  function offer(bottom: number): void {
    if (bottom - top < height) return;
    const stands = Math.min(Math.max(view.top, top), bottom - height);
    const unseen = Math.max(0, view.top - stands) + Math.max(0, stands + height - view.bottom);
    if (unseen >= least) return;
    best = { top, bottom };
    least = unseen;
  }
}
