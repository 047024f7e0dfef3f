/** A member of parsed JSON by its keys and indexes. */
export function at(value: unknown, ...keys: readonly (string | number)[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

/** Text in parsed JSON; throws if there is none. */
export function textAt(value: unknown, ...keys: readonly (string | number)[]): string {
  const text = at(value, ...keys);
  if (typeof text !== 'string')
    throw new TypeError(`No text at ${keys.join('.')} of ${JSON.stringify(value)}`);
  return text;
}

/** The items of a list in parsed JSON; none if there is not a list. */
export function listAt(value: unknown, ...keys: readonly (string | number)[]): readonly unknown[] {
  const list = at(value, ...keys);
  return Array.isArray(list) ? list : [];
}
