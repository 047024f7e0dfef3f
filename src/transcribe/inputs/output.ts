import { DEFAULTS, type Fields } from '../../inputs/fields.ts';
import { Failure } from '../../lib/failure.ts';
import { withSlashes } from '../../lib/path-rule.ts';
import { FORMATS, type Format } from '../../transcript/formats.ts';

/** The templates for the paths of transcripts. */
export interface OutputPaths {
  /** For all formats without a template of their own. */
  readonly usual: string;
  readonly own: Readonly<Partial<Record<Format, string>>>;
}

/** A template for one format: its name, a colon and a space. */
const OF_FORMAT = /^([a-z][a-z-]*):\s+(\S.*)$/;
/** A line that was probably meant as such a template: `vtt=captions/{name}.vtt`. */
const ALMOST_OF_FORMAT = /^([a-z][a-z-]*)(?:\s*=\s*|\s+:\s*|:)(\S.*)$/;

/** Reads `output`: a template, and lines such as `vtt: captions/{name}.vtt`. Throws a Failure that names the input. */
export function readOutput(fields: Fields): OutputPaths {
  const usual: string[] = [];
  const own: Partial<Record<Format, string>> = {};
  for (const line of fields.lines('output').map(withSlashes)) {
    const [, name, template = ''] = OF_FORMAT.exec(line) ?? [];
    if (name === undefined) {
      refuseOtherSyntax(line);
      usual.push(line);
      continue;
    }
    const format = FORMATS.find((each) => each === name);
    if (format === undefined)
      throw new Failure(`output: "${name}" is none of the formats ${FORMATS.join(', ')}.`);
    if (own[format] !== undefined)
      throw new Failure(`output: there are two paths for \`${format}\`. Keep one.`);
    own[format] = template;
  }
  const [first = DEFAULTS.transcribe.output, second] = usual;
  if (second !== undefined)
    throw new Failure(
      `output: "${first}" and "${second}" both apply to every format. Put a format before one of them, as in ` +
        '`vtt: captions/{name}.vtt`.',
    );
  return { usual: first, own };
}

/** Throws a Failure for a line that sets a format in another syntax: it would be read as a path that begins with it. */
function refuseOtherSyntax(line: string): void {
  const [, name, template = ''] = ALMOST_OF_FORMAT.exec(line) ?? [];
  if (FORMATS.some((format) => format === name))
    throw new Failure(
      `output: "${line}" is no path. If it is that of \`${name}\`, write \`${name}: ${template}\`, with a colon and a space.`,
    );
}

/** Warnings about templates for formats that are not selected. */
export function unusedTemplates({ own }: OutputPaths, formats: readonly Format[]): string[] {
  return FORMATS.filter((format) => own[format] !== undefined && !formats.includes(format)).map(
    (format) =>
      `output: the path for \`${format}\` is not used, because \`formats\` has no \`${format}\`. Add it there, or remove ` +
      'the path.',
  );
}
