import { element, type Xml } from '@fraud-free/catalog/source';

/** An element that holds text and nothing else, as most of a feed is. */
export function leaf(name: string, text: string): Xml {
  return element(name, {}, [text]);
}
