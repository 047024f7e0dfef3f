import path from 'node:path';
import { Failure } from '../../lib/failure.ts';

/** The folder below which the transcripts of URLs go. */
const URL_FOLDER = 'transcripts';

/** Characters that a file name may not have on some system that keeps it: Windows, artifacts, shells. */
const UNSAFE_IN_NAMES = /[\p{Cc}"*/:<>?\\|]/gu;

interface Place {
  readonly dir: string;
  readonly file: string;
}

/** Where media lie, as far as their transcripts' paths depend on it. */
export type Whereabouts =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'url'; readonly url: URL };

/** What a template may name besides the source and the format. */
export interface Variables {
  /** As it is asked for: `en`, `multi`, `detect`. */
  readonly language: string;
  readonly model: string;
}

/** Where transcripts go, by format. */
export interface Templates {
  /** Of all formats that have none of their own. */
  readonly usual: string;
  readonly own: Readonly<Partial<Record<string, string>>>;
}

/** The template of a format. */
export const templateOf = ({ usual, own }: Templates, format: string): string =>
  (Object.hasOwn(own, format) ? own[format] : undefined) ?? usual;

/** A path made from an `output` template. Throws a Failure for a variable that does not exist. */
export function expandTemplate(
  template: string,
  source: Whereabouts,
  format: string,
  { language, model }: Variables,
): string {
  const { dir, file } = placeOf(source);
  const ext = path.posix.extname(file);
  const variables = new Map([
    ['dir', dir],
    ['subdir', dir.split('/').slice(1).join('/') || '.'],
    ['file', file],
    ['name', path.posix.basename(file, ext)],
    ['ext', ext.slice(1)],
    ['format', format],
    ['language', safeSegment(language)],
    ['model', safeSegment(model)],
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

/**
 * Whether a path could be that of a transcript of a source by some template: not hidden, named after the source, and
 * with the format's ending.
 */
export function mayBeTranscript(file: string, source: Whereabouts, ending: string): boolean {
  const segments = file.split('/');
  const name = segments.at(-1) ?? '';
  const { file: media } = placeOf(source);
  const stem = path.posix.basename(media, path.posix.extname(media));
  const isHidden = segments.some((segment) => segment.startsWith('.'));
  return !isHidden && name.endsWith(`.${ending}`) && name.includes(stem);
}

function placeOf(source: Whereabouts): Place {
  return source.kind === 'file' ? placeOfFile(source.path) : placeOfUrl(source.url);
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
