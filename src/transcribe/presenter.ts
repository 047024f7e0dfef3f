import path from 'node:path';
import { Failure } from '../lib/failure.ts';
import { placeProblemOf } from '../lib/path-rule.ts';
import { NOT_UTF8_TEXT, utf8Of } from '../lib/text.ts';
import { mediaType } from '../recordings/media-type.ts';
import { addressOf, nameOf, type Source } from '../recordings/source.ts';
import { type FrontMatterFields, fieldsFor } from '../transcript/field-rules.ts';
import type { Presentation } from '../transcript/presentation.ts';
import type { Section } from '../transcript/sections.ts';
import {
  namesFor,
  numberingHint,
  parseSpeakers,
  type SpeakerNames,
  type SpeakerRule,
} from '../transcript/speaker-rules.ts';
import type { Look } from './inputs/look.ts';
import type { Output } from './plan/jobs.ts';
import type { Workspace } from './save/workspace.ts';

/** Provides the presentation settings of transcripts. */
export interface Presenter {
  /** The names of the speakers of a source. */
  readonly namesOf: (source: Source) => SpeakerNames;
  /** The presentation of a source's transcript in one output file. */
  readonly presentationOf: (source: Source, output: Output) => Presentation;
  /** The sections that apply to some sources only, as the user wrote them. */
  readonly sections: readonly Section[];
  /** What to tell the user if speakers are probably counted from the wrong number. */
  readonly numberingHint: string | undefined;
}

/**
 * Reads the presentation settings from the inputs and the workspace. `ownTitles`, by the path of the recording, can be
 * filled later. Throws a Failure that names the input.
 */
export async function makePresenter(
  workspace: Workspace,
  look: Look,
  ownTitles: ReadonlyMap<string, string> = new Map(),
): Promise<Presenter> {
  const rules = (await readSpeakersFile(workspace, look.speakersFile)).concat(look.speakers);
  const { language, captions, frontMatter, csvBom, wordTimes } = look;
  const namesOf = (source: Source): SpeakerNames => namesFor(rules, ...namesFrom(source));
  const frontMatterOf = (source: Source): boolean | FrontMatterFields =>
    typeof frontMatter === 'boolean' ? frontMatter : fieldsFor(frontMatter, ...namesFrom(source));
  const presentationOf = (source: Source, output: Output): Presentation => ({
    source: source.kind === 'url' ? (source.title ?? addressOf(source)) : source.path,
    title: source.kind === 'file' ? ownTitles.get(source.path) : undefined,
    href: hrefOf(source, output),
    isVideo: mediaType(source.kind === 'url' ? source.url.pathname : source.path).startsWith('video/'),
    language,
    names: namesOf(source),
    captions,
    frontMatter: frontMatterOf(source),
    csvBom,
    wordTimes,
  });
  const fields = typeof frontMatter === 'boolean' ? [] : frontMatter;
  const sections = new Set([...rules, ...fields].flatMap(({ section }) => section ?? []));
  return { namesOf, presentationOf, sections: [...sections], numberingHint: numberingHint(rules) };
}

/**
 * The names that a section can use for a source: for a URL also its address without the mark of its query, and the
 * title that the user gave it.
 */
const namesFrom = (source: Source): string[] =>
  source.kind === 'file'
    ? [source.path]
    : [nameOf(source), addressOf(source), ...(source.title === undefined ? [] : [source.title])];

async function readSpeakersFile(workspace: Workspace, file: string): Promise<SpeakerRule[]> {
  if (file === '') return [];
  const normal = path.posix.normalize(file);
  const problem = placeProblemOf(normal);
  if (problem !== undefined) throw new Failure(`speakers-file: the path is "${file}" ${problem}.`);
  const content = await workspace.read(normal);
  if (content === undefined) {
    throw new Failure(
      `speakers-file: there is no file ${file} in the workspace. Use a path relative to it; links are not followed.`,
    );
  }
  const text = utf8Of(content);
  if (text === undefined) throw new Failure(`speakers-file: ${file} ${NOT_UTF8_TEXT}.`);
  return parseSpeakers(text, `speakers-file: ${file}`);
}

/**
 * The address of the recording relative to a transcript. For a URL, the query is left out, since it may contain a
 * credential.
 */
function hrefOf(source: Source, output: Output): string {
  if (source.kind === 'url') return addressOf(source);
  const relative = path.posix.relative(path.posix.dirname(output.path), source.path);
  const href = relative.split('/').map(encodeURIComponent).join('/');
  // Without the prefix, a colon in the first segment would be parsed as the end of a URL scheme.
  return href.startsWith('..') ? href : `./${href}`;
}
