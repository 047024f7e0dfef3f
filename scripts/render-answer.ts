/** Renders an answer as the arguments of a command line say. */

import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import mime from 'mime';
import { Failure, messageOf } from '../src/lib/failure.ts';
import { readAnswer } from '../src/transcript/answer.ts';
import { CAPTION_SPEAKERS, CAPTION_STYLES } from '../src/transcript/captions/rules.ts';
import { FORMATS } from '../src/transcript/formats.ts';
import { type Presentation, UNSET } from '../src/transcript/presentation.ts';
import { prepared, render } from '../src/transcript/render.ts';
import { namesFor, parseSpeakers } from '../src/transcript/speaker-rules.ts';
import type { Answer } from '../src/transcript/transcript.ts';

const HELP = `Renders Deepgram's answer to POST /v1/listen, in JSON, as the action would.

  npm run --silent render -- ANSWER --format FORMAT [options]

  ANSWER                 a file, or - for standard input
  --format FORMAT        ${FORMATS.join(', ')}
  --output FILE          the file to write; without it, standard output
  --title TITLE          the title of the transcript; without it, the name of the recording
  --media URL            where the recording is: absolute, or relative to the file that is written
  --language TAG         the language of the speech, such as en-GB
  --speakers FILE        names of speakers, one per line, as in the input "speakers"
  --csv-bom              start CSV with a byte order mark
  --vtt-words            add the time of each word to WebVTT
  --front-matter         start Markdown with front matter
  --caption-style STYLE  ${CAPTION_STYLES.join(', ')}
  --caption-speakers HOW ${CAPTION_SPEAKERS.join(', ')}
  --help                 print this text
`;

const OPTIONS = {
  format: { type: 'string' },
  output: { type: 'string' },
  media: { type: 'string' },
  title: { type: 'string' },
  language: { type: 'string' },
  speakers: { type: 'string' },
  'csv-bom': { type: 'boolean' },
  'front-matter': { type: 'boolean' },
  'vtt-words': { type: 'boolean' },
  'caption-style': { type: 'string' },
  'caption-speakers': { type: 'string' },
  help: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof readArguments>['values'];

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Failure(`${messageOf(error)}\n--help lists the options.`);
  }
}

/** The value that the user chose, checked against the allowed ones. */
function oneOf<T extends string>(option: string, choices: readonly T[], value: string | undefined): T {
  const chosen = choices.find((choice) => choice === value);
  if (chosen !== undefined) return chosen;
  const what = value === undefined ? 'it is missing. Use' : `${JSON.stringify(value)} is not`;
  throw new Failure(`--${option}: ${what} one of ${choices.join(', ')}.`);
}

async function readText(option: string, file: string, input: Readable): Promise<string> {
  try {
    return file === '-' ? await text(input) : await readFile(file, 'utf8');
  } catch (error) {
    throw new Failure(`${option}: cannot be read: ${messageOf(error)}`);
  }
}

async function answerFrom(files: readonly string[], input: Readable): Promise<Answer> {
  const [file] = files;
  if (file === undefined || files.length > 1)
    throw new Failure(`Name exactly one answer, or - for standard input. --help lists the options.`);
  const answer = readAnswer(await readText(file, file, input));
  if (answer === undefined)
    throw new Failure(
      `${file}: it is not an answer of Deepgram to POST /v1/listen, in JSON, with a transcript.`,
    );
  return answer;
}

async function presentationFrom(values: Values, answer: string, input: Readable): Promise<Presentation> {
  const source = values.media ?? path.basename(answer, '.json');
  const rules =
    values.speakers === undefined
      ? []
      : parseSpeakers(await readText('--speakers', values.speakers, input), values.speakers);
  const style = oneOf('caption-style', CAPTION_STYLES, values['caption-style'] ?? UNSET.captions.style);
  const shown = values['caption-speakers'];
  const captionSpeakers =
    shown === undefined ? undefined : oneOf('caption-speakers', CAPTION_SPEAKERS, shown);
  return {
    source,
    title: values.title,
    href: source,
    isVideo: mime.getType(source)?.startsWith('video/') ?? false,
    language: values.language,
    names: namesFor(rules, source),
    captions: { ...UNSET.captions, style, speakers: captionSpeakers },
    frontMatter: values['front-matter'] ?? false,
    csvBom: values['csv-bom'] || undefined,
    wordTimes: values['vtt-words'] || undefined,
  };
}

/**
 * Returns what to print: the rendered answer, or the help; nothing if it was written to the file of `--output`. `input` is
 * the standard input. Throws a Failure that names the argument or the file.
 */
export async function renderAnswer(args: readonly string[], input: Readable): Promise<string> {
  const { values, positionals } = readArguments(args);
  if (values.help) return HELP;
  const format = oneOf('format', FORMATS, values.format);
  const presentation = await presentationFrom(values, positionals[0] ?? '', input);
  const answer = await answerFrom(positionals, input);
  const content = render(format, answer, await prepared(answer, presentation));
  if (values.output === undefined) return content;
  try {
    await writeFile(values.output, content);
    return '';
  } catch (error) {
    throw new Failure(`--output: cannot be written: ${messageOf(error)}`);
  }
}
