/** Returns a member of parsed JSON by its keys and indices. */
export function at(value: unknown, ...keys: readonly (string | number)[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

/** Returns text in parsed JSON. Throws if there is none. */
export function textAt(value: unknown, ...keys: readonly (string | number)[]): string {
  const text = at(value, ...keys);
  if (typeof text !== 'string')
    throw new TypeError(`No text at ${keys.join('.')} of ${JSON.stringify(value)}`);
  return text;
}

/** Returns the items of a list in parsed JSON; an empty list if there is none. */
export function listAt(value: unknown, ...keys: readonly (string | number)[]): readonly unknown[] {
  const list = at(value, ...keys);
  return Array.isArray(list) ? list : [];
}
