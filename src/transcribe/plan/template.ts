import path from 'node:path';
import { Failure } from '../../lib/failure.ts';
import { foreignName, safePath } from '../../lib/path-rule.ts';

/** The folder below which the transcripts of URLs go. */
const URL_FOLDER = 'transcripts';

interface TemplateFields {
  readonly dir: string;
  readonly file: string;
  /** The file's name without its ending. */
  readonly name: string;
  /** The ending, with its dot. */
  readonly ext: string;
  /** What stands for the query of a URL. */
  readonly query: string;
}

/** Where media lie, as far as their transcripts' paths depend on it. */
export type Whereabouts =
  | { readonly kind: 'file'; readonly path: string }
  | {
      readonly kind: 'url';
      readonly url: URL;
      readonly mark?: string | undefined;
      readonly title?: string | undefined;
    };

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

/**
 * The normalized path that an `output` template gives, as it is written there: it may lie outside the workspace, and
 * some systems may be unable to hold it. Throws a Failure for a variable that does not exist.
 */
export const pathFrom = (...args: Parameters<typeof expandTemplate>): string =>
  path.posix.normalize(expandTemplate(...args));

/**
 * A template with its variables filled in, of which none holds a character that some system refuses. Throws a Failure for
 * a variable that does not exist.
 */
export function expandTemplate(
  template: string,
  source: Whereabouts,
  format: string,
  { language, model }: Variables,
): string {
  const { dir, file, name, ext, query } = placeOf(source, template.includes('{query}'));
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
 * Whether a path could be that of a transcript of a source by some template: not hidden, with the format's ending, and
 * named after the source, or of a URL, whose name the user may change, in its folder.
 */
export function mayBeTranscript(file: string, source: Whereabouts, ending: string): boolean {
  const segments = file.split('/');
  const last = segments.at(-1) ?? '';
  const { dir } = placeOf(source, true);
  const isHidden = segments.some((segment) => segment.startsWith('.'));
  const isNamed = namesOf(source).some((name) => last.includes(name));
  // Earlier versions kept the names of devices, and what Windows takes off the end of a name.
  const isInFolder = [dir, safePath(dir)].some((folder) => file.startsWith(`${folder}/`));
  return !isHidden && last.endsWith(`.${ending}`) && (isNamed || (source.kind === 'url' && isInFolder));
}

/** What a transcript of a source may be named after: also what earlier versions took, who kept all that Linux can hold. */
function namesOf(source: Whereabouts): readonly string[] {
  const { name } = placeOf(source, true);
  return source.kind === 'url' ? [name] : [name, nameIn(path.posix.basename(source.path)).name];
}

/** `isMarked` says whether something else distinguishes the query. */
function placeOf(source: Whereabouts, isMarked: boolean): TemplateFields {
  if (source.kind === 'url') return placeOfUrl(source, isMarked);
  const safe = source.path.split('/').map(foreignName).join('/');
  const file = path.posix.basename(safe);
  return { dir: path.posix.dirname(safe), file, query: '', ...nameIn(file) };
}

function nameIn(file: string): Pick<TemplateFields, 'name' | 'ext'> {
  const ext = path.posix.extname(file);
  return { name: path.posix.basename(file, ext), ext };
}

function placeOfUrl(
  { url, mark = '', title }: Extract<Whereabouts, { kind: 'url' }>,
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
  // A dot in front would hide the file, and `..` would leave the folder.
  return foreignName(segment.replace(/^\.+/, (dots) => '_'.repeat(dots.length)));
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
