import { isMap, isScalar, isSeq } from 'yaml';
import type { JsonSchema } from '../schema/common.js';

/** Puts the keys of all maps of a document into the order of its schema; keys that it does not name go last. */
export function orderKeys(node: unknown, schema: JsonSchema, root: JsonSchema = schema): void {
  const { items, properties, additionalProperties, required, then } = resolve(schema, root) as {
    items?: JsonSchema;
    properties?: Readonly<Record<string, JsonSchema>>;
    additionalProperties?: JsonSchema | boolean;
    required?: readonly string[];
    then?: JsonSchema;
  };
  if (isSeq(node)) {
    const inner = items ?? (then && (resolve(then, root)['items'] as JsonSchema | undefined));
    if (inner) for (const item of node.items) orderKeys(item, inner, root);
  }
  if (!isMap(node)) return;
  const order = Object.keys(properties ?? {});
  const rankOf = (key: unknown): number => {
    const rank = order.indexOf(isScalar(key) ? String(key.value) : '');
    return rank < 0 ? order.length : rank;
  };
  // Where keys are free, as the fields of a payment are, people put them as they read best.
  if (additionalProperties === false || required) node.items.sort((a, b) => rankOf(a.key) - rankOf(b.key));
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const inner = properties?.[name] ?? additionalProperties;
    if (typeof inner === 'object') orderKeys(value, inner, root);
  }
}

function resolve(schema: JsonSchema, root: JsonSchema): JsonSchema {
  const { $ref: ref } = schema as { $ref?: string };
  if (ref === undefined) return schema;
  const definitions = root['$defs'] as Readonly<Record<string, JsonSchema>>;
  return definitions[ref.slice('#/$defs/'.length)] ?? {};
}
