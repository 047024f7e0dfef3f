/**
 * Renders an answer to several formats in one process, like a run of the action: `node scripts/bench/render-together.ts
 * MAKER ANSWER FOLDER [FORMAT ...]`, where MAKER is `ours` or `@deepgram/captions`. Without formats it only loads and
 * parses, as the baseline for the other times.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { srt, webvtt } from '@deepgram/captions';
import { readAnswer } from '../../src/transcript/answer.ts';
import { FORMATS } from '../../src/transcript/formats.ts';
import { UNSET } from '../../src/transcript/presentation.ts';
import { prepared, render } from '../../src/transcript/render.ts';

/** Renders the text of an answer to each format, one after the other. */
type Maker = (text: string, formats: readonly string[]) => AsyncGenerator<readonly [string, string]>;

const MAKERS: Readonly<Record<string, Maker>> = {
  async *ours(text, formats) {
    const answer = readAnswer(text);
    if (answer === undefined) throw new Error('This is not an answer of Deepgram.');
    const media = { ...UNSET, source: 'talk.mp3', href: 'talk.mp3' };
    const presentation = formats.length === 0 ? media : await prepared(answer, media);
    for (const name of formats) {
      const format = FORMATS.find((each) => each === name);
      if (format === undefined) throw new Error(`There is no format ${name}.`);
      yield [name, render(format, answer, presentation)];
    }
  },
  async *'@deepgram/captions'(text, formats) {
    const answer: unknown = JSON.parse(text);
    for (const name of formats) {
      if (name !== 'srt' && name !== 'vtt') throw new Error(`@deepgram/captions has no format ${name}.`);
      yield [name, name === 'srt' ? srt(answer) : webvtt(answer)];
    }
  },
};

const [maker = '', answer = '', folder = '', ...formats] = process.argv.slice(2);
const make = MAKERS[maker];
if (make === undefined) throw new Error(`Name one of ${Object.keys(MAKERS).join(', ')}.`);
for await (const [format, content] of make(await readFile(answer, 'utf8'), formats))
  await writeFile(path.join(folder, format), content);
