import { describe, expect, it } from 'vitest';
import { clearStretch, type Stretch } from '../../../packages/elements/src/fraud-guard/stay-clear.js';

const stretch = (top: number, bottom: number): Stretch => ({ top, bottom });
const VIEW = stretch(0, 640);

describe('where a notice of 150 px covers no message that it speaks of', () => {
  it.each([
    ['nothing to cover', [], VIEW, 300, stretch(0, 300)],
    ['below the first message', [stretch(0, 60)], VIEW, 300, stretch(60, 300)],
    ['below the end of a guard with one message', [stretch(0, 60)], VIEW, 60, stretch(60, 210)],
    ['above one farther down', [stretch(400, 460)], VIEW, 600, stretch(0, 400)],
    ['below one that the page was scrolled to', [stretch(400, 460)], stretch(390, 1030), 2000, stretch(460, 2000)],
    ['above the last one on the screen', [stretch(1500, 1560)], stretch(920, 1560), 1560, stretch(0, 1500)],
    ['not where there is too little room', [stretch(100, 160), stretch(250, 310)], VIEW, 2000, stretch(310, 2000)],
    ['between two', [stretch(0, 60), stretch(300, 360)], VIEW, 2000, stretch(60, 300)],
    ['whatever their order', [stretch(300, 360), stretch(0, 60)], VIEW, 2000, stretch(60, 300)],
    ['one inside of another', [stretch(0, 400), stretch(50, 90)], VIEW, 2000, stretch(400, 2000)],
  ])('%s', (_, messages, view, guardHeight, expected) => {
    expect(clearStretch(150, messages, view, guardHeight)).toEqual(expected);
  });
});
