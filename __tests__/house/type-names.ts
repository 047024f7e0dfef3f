/** A type that a module declares, exported or not. */
const DECLARED = /^(?:export )?(?:type|interface|(?:abstract )?class) ([A-Z]\w*)/gm;

/**
 * Names that several modules give to different types, with the modules: `Place: git/one.ts, lib/other.ts`. There should
 * be none, so that each name has one meaning.
 */
export function namesWithSeveralMeanings(modules: ReadonlyMap<string, string>): string[] {
  const declared = [...modules].flatMap(([file, text]) =>
    [...text.matchAll(DECLARED)].map(([, name = '']) => ({ file, name })),
  );
  return [...Map.groupBy(declared, ({ name }) => name)]
    .filter(([, same]) => same.length > 1)
    .map(([name, same]) => `${name}: ${same.map(({ file }) => file).join(', ')}`);
}
