import type { Document } from '../../scripts/documents.ts';

export { type Document, read, readAll, root } from '../../scripts/documents.ts';

const FENCE = /^```(\w*)\n([\s\S]*?)^```$/gm;

/** The contents of the fenced blocks in a language. */
export function fences({ text }: Document, language: string): string[] {
  return [...text.matchAll(FENCE)]
    .filter(([, name]) => name === language)
    .map(([, , content = '']) => content);
}

/** The document without its fenced blocks. */
export function prose({ text }: Document): string {
  return text.replaceAll(FENCE, '');
}

/** The anchor that GitHub gives to a heading that is unique so far. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

/** The anchors that GitHub gives to the headings of a document; repeated ones are numbered. */
export function anchorsOf(document: Document): Set<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of prose(document).matchAll(/^#+ (.+)$/gm)) {
    const anchor = anchorOf(heading);
    let name = anchor;
    for (let number = 1; anchors.has(name); number += 1) name = `${anchor}-${number}`;
    anchors.add(name);
  }
  return anchors;
}
