import type { ComplexAttributeConverter } from 'lit';

/**
 * How an attribute is read that has to be a number, 0 or more. Anything else counts as not said, and is told in the
 * console: `most="x"` must not come to mean "as often as you like", nor `stale-after="x"` "never".
 *
 * @example
 * @property({ type: Number, converter: numberOr(3) }) most = 3;
 */
export function numberOr(usual: number): ComplexAttributeConverter<number> {
  return {
    fromAttribute(value) {
      if (value === null) return usual;
      const said = value.trim() === '' ? NaN : Number(value);
      if (said >= 0) return said;
      console.warn(
        `Fraud-Free: "${value}" is no number of 0 or more; ${usual} counts. Mend the attribute, or leave it out.`,
      );
      return usual;
    },
  };
}
