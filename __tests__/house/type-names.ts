/** A type that a module declares, of its own or for others. */
const DECLARED = /^(?:export )?(?:type|interface|(?:abstract )?class) ([A-Z]\w*)/gm;

/**
 * Names that several modules give to types of their own, with the modules, so that a reader who meets one knows what it
 * means: `Place: git/one.ts, lib/other.ts`.
 */
export function namesWithSeveralMeanings(modules: ReadonlyMap<string, string>): string[] {
  const declared = [...modules].flatMap(([file, text]) =>
    [...text.matchAll(DECLARED)].map(([, name = '']) => ({ file, name })),
  );
  return [...Map.groupBy(declared, ({ name }) => name)]
    .filter(([, same]) => same.length > 1)
    .map(([name, same]) => `${name}: ${same.map(({ file }) => file).join(', ')}`);
}
