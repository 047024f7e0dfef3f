/** Guards for JSON from outside. */

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isString = (value: unknown): value is string => typeof value === 'string';

export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

export const isFiniteNumber = (value: unknown): value is number => Number.isFinite(value);

/** The value of a JSON text; undefined if it is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The value as a list whose items all pass the guard; otherwise undefined. */
export function listOf<T>(value: unknown, guard: (item: unknown) => item is T): readonly T[] | undefined {
  return Array.isArray(value) && value.every(guard) ? value : undefined;
}

/** The value at a path of keys; undefined if there is none. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  let inner = value;
  for (const key of keys) inner = isObject(inner) ? inner[key] : undefined;
  return inner;
}
