import path from 'node:path';
import { Failure } from '../../lib/failure.ts';
import { foreignName, safePath } from '../../lib/path-rule.ts';

/** The folder for transcripts of URLs. */
const URL_FOLDER = 'transcripts';

interface TemplateFields {
  readonly dir: string;
  readonly file: string;
  /** The file name without its extension. */
  readonly name: string;
  /** The extension, with its dot. */
  readonly ext: string;
  /** A short text that distinguishes the queries of a URL. */
  readonly query: string;
}

/** The location of a recording, as far as the paths of its transcripts depend on it. */
export type SourceLocation =
  | { readonly kind: 'file'; readonly path: string }
  | {
      readonly kind: 'url';
      readonly url: URL;
      readonly mark?: string | undefined;
      readonly title?: string | undefined;
    };

/** The template variables that do not come from the source or the format. */
export interface Variables {
  /** As requested: `en`, `multi`, `detect`. */
  readonly language: string;
  readonly model: string;
}

/** The templates for the paths of transcripts. */
export interface Templates {
  /** For all formats without a template of their own. */
  readonly usual: string;
  readonly own: Readonly<Partial<Record<string, string>>>;
}

/** The template of a format. */
export const templateOf = ({ usual, own }: Templates, format: string): string =>
  (Object.hasOwn(own, format) ? own[format] : undefined) ?? usual;

/**
 * The normalized path that an `output` template gives. It is not made safe: it may be outside the workspace, or not
 * valid on some systems. Throws a Failure for an unknown variable.
 */
export const pathFrom = (...args: Parameters<typeof expandTemplate>): string =>
  path.posix.normalize(expandTemplate(...args));

/**
 * A template with its variables replaced by values that contain no character that is invalid on some system. Throws a
 * Failure for an unknown variable.
 */
export function expandTemplate(
  template: string,
  source: SourceLocation,
  format: string,
  { language, model }: Variables,
): string {
  const { dir, file, name, ext, query } = fieldsOf(source, { isMarked: template.includes('{query}') });
  const variables = new Map([
    ['dir', dir],
    ['subdir', dir.split('/').slice(1).join('/') || '.'],
    ['file', file],
    ['name', name],
    ['ext', ext.slice(1)],
    ['query', query],
    ['format', format],
    ['language', safeSegment(language)],
    ['model', safeSegment(model)],
  ]);
  return template.replaceAll(/\{([^{}]*)\}/g, (_, variable: string) => {
    const value = variables.get(variable);
    if (value === undefined) {
      throw new Failure(
        `output: {${variable}} is not known. Use ${[...variables.keys()].map((key) => `{${key}}`).join(', ')}.`,
      );
    }
    return value;
  });
}

/**
 * Whether a path can be a transcript of a source with any template: it is not hidden, has the extension of the format,
 * and is named after the source. For a URL, whose title the user may change, it can also be in the folder of the URL.
 */
export function mayBeTranscript(file: string, source: SourceLocation, ending: string): boolean {
  const segments = file.split('/');
  const last = segments.at(-1) ?? '';
  const { dir } = fieldsOf(source, { isMarked: true });
  const isHidden = segments.some((segment) => segment.startsWith('.'));
  const isNamed = namesOf(source).some((name) => last.includes(name));
  // Earlier versions kept device names, and characters that Windows removes from the end of a name.
  const isInFolder = [dir, safePath(dir)].some((folder) => file.startsWith(`${folder}/`));
  return !isHidden && last.endsWith(`.${ending}`) && (isNamed || (source.kind === 'url' && isInFolder));
}

/**
 * The names that a transcript of a source can contain, including those of earlier versions, which kept all characters
 * that Linux allows.
 */
function namesOf(source: SourceLocation): readonly string[] {
  const { name } = fieldsOf(source, { isMarked: true });
  return source.kind === 'url' ? [name] : [name, nameIn(path.posix.basename(source.path)).name];
}

/** `isMarked` says that the template contains the mark of the query, so that the name does not need it. */
function fieldsOf(source: SourceLocation, { isMarked }: { readonly isMarked: boolean }): TemplateFields {
  if (source.kind === 'url') return urlFieldsOf(source, isMarked);
  const safe = source.path.split('/').map(foreignName).join('/');
  const file = path.posix.basename(safe);
  return { dir: path.posix.dirname(safe), file, query: '', ...nameIn(file) };
}

function nameIn(file: string): Pick<TemplateFields, 'name' | 'ext'> {
  const ext = path.posix.extname(file);
  return { name: path.posix.basename(file, ext), ext };
}

function urlFieldsOf(
  { url, mark = '', title }: Extract<SourceLocation, { kind: 'url' }>,
  isMarked: boolean,
): TemplateFields {
  const segments = url.pathname
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => safeSegment(decoded(segment)));
  const last = segments.pop() ?? 'index';
  const dir = [URL_FOLDER, safeSegment(url.host), ...segments].join('/');
  const { name, ext } = nameIn(last);
  const given = title === undefined ? '' : safeSegment(title);
  if (given !== '') return { dir, file: given, name: given, ext, query: mark };
  const own = mark === '' || isMarked ? name : `${name}-${mark}`;
  return { dir, file: `${own}${ext}`, name: own, ext, query: mark };
}

function safeSegment(segment: string): string {
  // A leading dot would hide the file, and `..` would leave the folder.
  return foreignName(segment.replace(/^\.+/, (dots) => '_'.repeat(dots.length)));
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
