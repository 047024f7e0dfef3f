const made: { [key: symbol]: unknown } = globalThis;

/**
 * What takes long to make and is never changed, for all files of tests that share the process: modules are imported
 * anew for each.
 */
export function onceAProcess<Value>(name: string, make: () => Value): Value {
  const key = Symbol.for(`deepgram-transcribe-action: ${name}`);
  made[key] ??= make();
  return made[key] as Value;
}
