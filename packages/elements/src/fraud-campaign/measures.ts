/** What campaigns count, by the name that their file uses, with its unit. What each means is said in the words of the element. */
export const MEASURES = {
  knowledge: 'percent',
  'kept-knowledge': 'percent',
  'households-visited': 'count',
  'talks-held': 'count',
  'early-reports': 'count',
  'payments-stopped': 'count',
  'apps-installed': 'percent',
  'days-without-case': 'days',
} as const;

export type Measure = keyof typeof MEASURES;
export type MeasureUnit = 'percent' | 'count' | 'days';

export function isMeasure(name: string): name is Measure {
  return Object.hasOwn(MEASURES, name);
}
