/** The bundler's description of a late part of a program. */
export interface StatsChunk {
  readonly id?: string | number | null;
  readonly files?: readonly string[];
  readonly modules?: readonly { readonly name?: string; readonly size?: number }[];
}

const PACKAGE = /node_modules\/(?!.*node_modules\/)((?:@[^/]+\/)?[^/]+)\/(.*)$/;

/** Such as `commit`, or `save-commit` if there are two of them. */
function* namesOf(module: string): Generator<string> {
  const file = module.replace(/ \+ \d+ modules$/, '').replace(/\.[cm]?js$/, '');
  const [, name, inside] = PACKAGE.exec(file) ?? [];
  const parts = (inside ?? file.replace(/^\.?\/?lib\//, '')).split('/').filter((part) => part !== '');
  const base = parts.at(-1) === 'index' && parts.length > 1 ? parts.slice(0, -1) : parts;
  if (name === undefined) {
    yield base.at(-1) ?? file;
    yield base.slice(-2).join('-');
    yield parts.slice(-2).join('-');
    return;
  }
  const packageName = name.replace('@', '').replace('/', '-');
  yield packageName;
  yield `${packageName}-${base.at(-1)}`;
}

/**
 * A file name for each late chunk, by its id. A chunk is named after its largest content, so that a reviewer sees what
 * changed; the larger of two gets the shorter name. The names are the same on every machine.
 */
export function chunkNames(chunks: readonly StatsChunk[]): Map<string, string> {
  const taken = new Set(['index.js']);
  const names = new Map<string, string>();
  const weighed = chunks.map((chunk) => {
    const modules = [...(chunk.modules ?? [])].sort(
      (one, other) => (other.size ?? 0) - (one.size ?? 0) || ((one.name ?? '') < (other.name ?? '') ? -1 : 1),
    );
    return { id: String(chunk.id), modules, bytes: modules.reduce((sum, { size = 0 }) => sum + size, 0) };
  });
  for (const { id, modules } of weighed.sort(
    (one, other) => other.bytes - one.bytes || (one.id < other.id ? -1 : 1),
  )) {
    const candidates = modules.flatMap(({ name = '' }) => [...namesOf(name)]).map((name) => `${name}.js`);
    const free = candidates.find((name) => !taken.has(name.toLowerCase()));
    if (free === undefined) throw new Error(`No name is left for the chunk with ${candidates.join(', ')}.`);
    taken.add(free.toLowerCase());
    names.set(id, free);
  }
  return names;
}

/** The expression with which the bundler's loader turns a chunk's id into its file. */
const FILE_OF_CHUNK = /return "" \+ chunkId \+ "\.index\.js";/;

/** Replaces that expression by the files' names. Throws if it does not have the expected form. */
export function withChunkNames(loader: string, names: ReadonlyMap<string, string>): string {
  if (!FILE_OF_CHUNK.test(loader))
    throw new Error('The bundler refers to the files of chunks in a way that is not known here.');
  return loader.replace(
    FILE_OF_CHUNK,
    () => `return (${JSON.stringify(Object.fromEntries(names))})[chunkId];`,
  );
}
