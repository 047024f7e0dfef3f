/** Generated parts of documents, each between two comments: `<!-- NAME:start -->` and `<!-- NAME:end -->`. */

const START = /<!-- ([\w-]+):start -->/g;

/** The names of the parts in a document. */
export function partsOf(document: string): string[] {
  return [...document.matchAll(START)].map(([, name = '']) => name);
}

/** Replaces each part of a document. Throws if the content of a part is unknown or its end is missing. */
export function withParts(document: string, contents: ReadonlyMap<string, string>): string {
  return partsOf(document).reduce((text, name) => {
    const content = contents.get(name);
    if (content === undefined) throw new Error(`No content is generated for the part ${name}.`);
    return between(text, name, content);
  }, document);
}

function between(document: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const from = document.indexOf(start);
  const to = document.indexOf(end, from);
  if (to < 0) throw new Error(`The marker ${end} is missing.`);
  const lines = content === '' ? '\n' : `\n\n${content}\n\n`;
  return `${document.slice(0, from + start.length)}${lines}${document.slice(to)}`;
}
