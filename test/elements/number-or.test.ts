import { afterEach, describe, expect, it, vi } from 'vitest';
import { numberOr } from '../../packages/elements/src/number-or.js';

const read = (value: string | null): unknown => numberOr(3).fromAttribute?.(value, Number);

describe('an attribute that has to be a number', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  afterEach(() => warn.mockClear());

  it.each([
    ['0', 0],
    ['5', 5],
    [' 2.5 ', 2.5],
    [null, 3],
  ])('%j is %d', (said, number) => {
    expect(read(said)).toBe(number);
    expect(warn).not.toHaveBeenCalled();
  });

  it.each(['x', '', ' ', '-1', 'NaN', '3 times'])('%j counts as not said, and is told', (said) => {
    expect(read(said)).toBe(3);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(`"${said}"`));
  });
});
