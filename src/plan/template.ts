import path from 'node:path';
import { Failure } from '../lib/failure.ts';
import type { Source } from '../sources/source.ts';

/** The folder below which the transcripts of URLs go. */
const URL_FOLDER = 'transcripts';

/** Characters that a file name may not have on some system that keeps it: Windows, artifacts, shells. */
const UNSAFE_IN_NAMES = /[\p{Cc}"*/:<>?\\|]/gu;

interface Place {
  readonly dir: string;
  readonly file: string;
}

/** A path made from the `output` template. Throws a Failure for a variable that does not exist. */
export function expandTemplate(template: string, source: Source, format: string): string {
  const { dir, file } = source.kind === 'file' ? placeOfFile(source.path) : placeOfUrl(source.url);
  const ext = path.posix.extname(file);
  const variables = new Map([
    ['dir', dir],
    ['file', file],
    ['name', path.posix.basename(file, ext)],
    ['ext', ext.slice(1)],
    ['format', format],
  ]);
  return template.replaceAll(/\{([^{}]*)\}/g, (_, name: string) => {
    const value = variables.get(name);
    if (value === undefined) {
      throw new Failure(
        `output: {${name}} is not known. Use ${[...variables.keys()].map((key) => `{${key}}`).join(', ')}.`,
      );
    }
    return value;
  });
}

function placeOfFile(file: string): Place {
  return { dir: path.posix.dirname(file), file: path.posix.basename(file) };
}

function placeOfUrl(url: URL): Place {
  const segments = url.pathname
    .split('/')
    .filter((segment) => segment !== '')
    .map(safeSegment);
  const file = segments.pop() ?? 'index';
  return { dir: [URL_FOLDER, safeSegment(url.host), ...segments].join('/'), file };
}

function safeSegment(segment: string): string {
  const safe = decoded(segment).replaceAll(UNSAFE_IN_NAMES, '_');
  // A dot in front would hide the file, and `..` would leave the folder.
  return safe.replace(/^\.+/, (dots) => '_'.repeat(dots.length));
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
