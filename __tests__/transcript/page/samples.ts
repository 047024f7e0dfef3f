import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readAnswer } from '../../../src/transcript/answer.ts';
import { renderPage } from '../../../src/transcript/page/page.ts';
import { type Presentation, UNSET } from '../../../src/transcript/presentation.ts';
import type { Channel, Transcript, Word } from '../../../src/transcript/transcript.ts';

export const PRESENTATION: Presentation = { ...UNSET, source: 'talks/kennedy.wav', href: 'kennedy.wav' };

/** The transcript of an example. */
export function recognized(name: string): Transcript {
  const file = path.join(import.meta.dirname, '../answers', `${name}.json`);
  const answer = readAnswer(readFileSync(file, 'utf8'));
  if (answer === undefined) throw new Error(`${file} is no answer.`);
  return answer.transcript;
}

export const word = (text: string, start: number, confidence?: number, speaker?: number): Word => ({
  text,
  start,
  end: start + 0.4,
  confidence,
  speaker,
});

/** A channel with a paragraph for each list of words. */
export function channel(...paragraphs: readonly (readonly Word[])[]): Channel {
  return {
    language: undefined,
    words: paragraphs.flat(),
    paragraphs: paragraphs.map((words) => ({ speaker: words[0]?.speaker, sentences: [words] })),
  };
}

export function transcript(...channels: readonly Channel[]): Transcript {
  const insights = { summary: undefined, topics: [], intents: [], entities: [], sentiment: undefined };
  return { requestId: 'id-1', duration: 11, sha256: undefined, models: [], warnings: [], channels, insights };
}

export const pageOf = (of: Transcript, presentation: Partial<Presentation> = {}): string =>
  renderPage(of, { ...PRESENTATION, ...presentation });

/** The speech of the example, half of it by another speaker, with a few uncertain words. */
export function interview(): Transcript {
  const [said] = recognized('kennedy').channels;
  const words = (said?.words ?? []).map((each, index) => ({
    ...each,
    speaker: index < 12 ? 0 : 1,
    confidence: [3, 9, 15].includes(index) ? 0.4 : 0.95,
  }));
  return {
    ...transcript(channel(words.slice(0, 12), words.slice(12))),
    insights: {
      summary: 'An inaugural address.',
      topics: ['Service'],
      intents: ['Inspire'],
      entities: [{ label: 'NATIONALITY', value: 'Americans' }],
      sentiment: 'positive',
    },
  };
}

/** A transcript of so many words, by three speakers who take turns. */
export function longTalk(count: number): Transcript {
  const paragraphs: Word[][] = [];
  const VOCABULARY = 'the a people of and river country which said that we were going further'.split(' ');
  for (let index = 0; index < count; index++) {
    const speaker = Math.floor(index / 75) % 3;
    const text = VOCABULARY[(index * 7 + Math.floor(index / 13)) % VOCABULARY.length] ?? '';
    const each = {
      ...word(text, index * 0.36, index % 40 === 0 ? 0.5 : 0.95, speaker),
      end: index * 0.36 + 0.3,
    };
    if (index % 75 === 0) paragraphs.push([each]);
    else paragraphs.at(-1)?.push(each);
  }
  return { ...transcript(channel(...paragraphs)), duration: count * 0.36 };
}
