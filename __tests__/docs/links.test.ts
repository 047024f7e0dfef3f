import { existsSync } from 'node:fs';
import path from 'node:path';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { anchorsOf, type Document, prose, read, readAll, root } from './documents.ts';

const documents = await readAll('**/*.md');

/** The relative link targets in a document. */
function relativeLinks(document: Document): string[] {
  // Links in code are examples.
  const text = prose(document).replaceAll(/`[^`\n]*`/g, '');
  const links = [/\]\(([^()\s]+)\)/g, /\b(?:href|src|srcset)="([^"\s]+)"/g].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, target = '']) => target),
  );
  return links.filter((target) => !/^[a-z]+:/.test(target));
}

async function isBroken(document: Document, link: string): Promise<boolean> {
  const [file = '', anchor] = link.split('#');
  const name = path.posix.join(path.posix.dirname(document.name), file);
  if (file !== '' && !existsSync(path.join(root, name))) return true;
  return anchor !== undefined && !anchorsOf(file === '' ? document : await read(name)).has(anchor);
}

/** The lines that look like rows of a table, but are shown as text. */
function tableLines(markdown: string): string[] {
  const lines: string[] = [];
  marked.walkTokens(marked.lexer(markdown), ({ type, raw }) => {
    if (type === 'paragraph') lines.push(...raw.split('\n').filter((line) => line.startsWith('|')));
  });
  return lines;
}

/** The texts in backticks. */
const codeIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

describe.each(documents)('$name', (document) => {
  test('links only to existing targets', async () => {
    const links = relativeLinks(document);
    const broken = await Promise.all(
      links.map(async (link) => ((await isBroken(document, link)) ? [link] : [])),
    );
    expect(broken.flat()).toEqual([]);
  });

  test('has only tables that are rendered as tables', () => {
    expect(tableLines(document.text)).toEqual([]);
  });
});

test('CONTRIBUTING.md names only modules that exist', async () => {
  const [contributing, sources] = await Promise.all([
    read('CONTRIBUTING.md'),
    readAll('{src,scripts,__tests__}/**/*.ts'),
  ]);
  const rows = contributing.text.matchAll(/^\| (`[^|]+`) \| (.+) \|$/gm);
  const missing = [...rows].flatMap(([, folders = '', job = '']) => {
    const inFolders = sources.filter(({ name }) => codeIn(folders).some((folder) => name.startsWith(folder)));
    const modules = codeIn(job).filter((code) => /^[\w/-]+\.ts$/.test(code));
    return modules.filter((module) => !inFolders.some(({ name }) => name.endsWith(`/${module}`)));
  });
  expect(missing).toEqual([]);
});

test('a table without its second line is found', () => {
  expect(tableLines('| a | b |\n| c | d |\n')).toHaveLength(2);
  expect(tableLines('| a | b |\n| --- | --- |\n| c | d |\n\n```text\n| a |\n```\n')).toEqual([]);
});

test('a link to a missing file or heading is found', async () => {
  const document = {
    name: 'docs.md',
    text: '[a](nowhere.md) [b](README.md#nothing) [c](#here) <img src="none.png">\n\n## Here\n',
  };
  const [file, heading, here, picture] = relativeLinks(document);
  expect(await isBroken(document, picture ?? '')).toBe(true);
  expect(await isBroken(document, file ?? '')).toBe(true);
  expect(await isBroken(document, heading ?? '')).toBe(true);
  expect(await isBroken(document, here ?? '')).toBe(false);
});
