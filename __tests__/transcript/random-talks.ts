import fc from 'fast-check';
import { parseTranscript } from '../../src/transcript/answer.ts';
import type { Transcript } from '../../src/transcript/transcript.ts';

/** Spoken sentences, in words as recognizers write them, and a listener's interjections. */
const LANGUAGES: Readonly<
  Record<string, { readonly sentences: readonly string[]; readonly listener: string }>
> = {
  en: {
    sentences: [
      'So what we found in the data was really surprising, because we had expected the opposite.',
      'Are you sure?',
      'No.',
      'Mr. Brown said that it would take 14 weeks at least, e.g. until May.',
      'I had no idea that it was so bad, to be honest with you.',
    ],
    listener: 'Mhm. Yeah. Right. Okay. Really? Wow.',
  },
  de: {
    sentences: [
      'Am 3. Oktober war die Donaudampfschifffahrtsgesellschaft z. B. noch gar nicht gegründet, d. h. erst später.',
      'Wirklich?',
      'Das habe ich so noch nie gehört, und im 19. Jahrhundert war das ganz anders.',
    ],
    listener: 'Ja. Genau. Mhm. Stimmt.',
  },
  es: {
    sentences: [
      '¿Por qué no vienes a la fiesta con la Sra. López?',
      'No puedo, tengo que trabajar hasta las 10 p.m.',
      'Vale.',
    ],
    listener: 'Sí. Claro. Ya.',
  },
  fr: {
    sentences: ['Je ne sais pas si M. Dupont viendra demain, mais on peut toujours l’espérer.', 'D’accord.'],
    listener: 'Oui. Ah bon ? Voilà.',
  },
  ja: {
    sentences: [
      'はい じゃあ 始め ます 。今日 は AI の 話 を し ます',
      '2024 年 10 月 に 、 東京 で 「会議」 が あり まし た 。',
      'そう です か ？',
    ],
    listener: 'はい 。 ええ 、 なるほど',
  },
  zh: {
    sentences: [
      '在 2024 年 ， OpenAI 发布 了 GPT-4o 模型 。',
      '很多 人 认为 ， 人工智能 会 取代 大量 的 工作 岗位 ；',
    ],
    listener: '嗯 。 对 。',
  },
  ar: {
    sentences: ['شركة OpenAI أعلنت عن نموذج GPT-4 بسعر 20 دولارا.', 'هل تعتقد أن الآلات ستحل محل البشر؟'],
    listener: 'نعم. طبعا،',
  },
  hi: { sentences: ['मुझे नहीं पता था कि यह इतना बुरा है।', 'क्या आप सच में ऐसा सोचते हैं?'], listener: 'हाँ। ठीक है।' },
  th: {
    sentences: [
      'สวัสดีครับ วันนี้เราจะมาพูดถึงเรื่องปัญญาประดิษฐ์ ในปี 2567',
      'หลายคนเชื่อว่าปัญญาประดิษฐ์จะเข้ามาแทนที่งานจำนวนมาก',
    ],
    listener: 'ครับ ใช่',
  },
  ko: { sentences: ['이번 회의에서 가장 중요한 것은 일정입니다.', '정말이에요?'], listener: '네. 그렇죠.' },
};

/** A speaker's text with its speed and the pause before it. */
interface Turn {
  readonly voice: number;
  readonly text: string;
  /** Characters per second. */
  readonly speed: number;
  /** Milliseconds since the end of the turn before; negative if the turns overlap. */
  readonly pause: number;
}

const turnOf = (
  { sentences, listener }: { sentences: readonly string[]; listener: string },
  voices: number,
) =>
  fc.record({
    voice: fc.nat(voices - 1),
    text: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...sentences) },
      { weight: 2, arbitrary: fc.constantFrom(...listener.split(' ')) },
    ),
    speed: fc.integer({ min: 8, max: 22 }),
    pause: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: -3000, max: 100 }) },
      { weight: 3, arbitrary: fc.integer({ min: 50, max: 700 }) },
      { weight: 1, arbitrary: fc.constantFrom(1499, 1500, 1501, 4000) },
    ),
  });

interface Word {
  readonly word: string;
  readonly punctuated_word: string;
  start: number;
  end: number;
  readonly confidence: number;
  readonly speaker?: number;
}

const WIDE = /[\u2e80-\ua4cf\uac00-\ud7a3\uff00-\uff60]/g;

/** The words of a turn from a given time on, in milliseconds; a listener can interrupt it. */
function wordsOf({ text, speed, voice }: Turn, from: number, hasSpeakers: boolean): Word[] {
  let now = from;
  return text.split(' ').map((word) => {
    const length = word.length + (word.match(WIDE)?.length ?? 0);
    const start = now;
    const end = start + Math.max(60, Math.round((length / speed) * 1000));
    now = end + 20;
    const said = { word: word.toLowerCase(), punctuated_word: word, start, end, confidence: 0.9 };
    return hasSpeakers ? { ...said, speaker: voice } : said;
  });
}

/** Words in sequence, as a single channel has them: a word waits until the one before ends. */
function inTurn(words: readonly Word[]): Word[] {
  let last = 0;
  return words
    .toSorted((a, b) => a.start - b.start)
    .map((word) => {
      const start = Math.max(word.start, last);
      last = start + (word.end - word.start);
      return { ...word, start, end: last };
    });
}

const inSeconds = (words: readonly Word[]): Word[] =>
  words.map((word) => ({ ...word, start: word.start / 1000, end: word.end / 1000 }));

function answerOf(
  turns: readonly Turn[],
  language: string,
  { voices, isMixed }: { voices: number; isMixed: boolean },
): object {
  const ends = new Array<number>(voices).fill(0);
  let before = 500;
  const spoken: Word[][] = Array.from({ length: voices }, () => []);
  for (const turn of turns) {
    const from = Math.max(ends[turn.voice] ?? 0, before + turn.pause, 0);
    const words = wordsOf(turn, from, isMixed);
    spoken[turn.voice]?.push(...words);
    before = ends[turn.voice] = (words.at(-1)?.end ?? from) + 20;
  }
  const channels = isMixed ? [inTurn(spoken.flat())] : spoken;
  return {
    metadata: { request_id: 'id', duration: before / 1000, channels: channels.length },
    results: {
      channels: channels.map((words) => ({
        detected_language: language,
        alternatives: [{ transcript: '', confidence: 0.9, words: inSeconds(words) }],
      })),
    },
  };
}

/** Lively talk by one to six speakers in one of ten languages, with a channel each or diarized on one channel. */
export function randomTalk(): fc.Arbitrary<Transcript> {
  const how = fc.record({
    language: fc.constantFrom(...Object.keys(LANGUAGES)),
    voices: fc.integer({ min: 1, max: 6 }),
    isMixed: fc.boolean(),
  });
  return how
    .chain(({ language, voices, isMixed }) => {
      const spoken = LANGUAGES[language] ?? { sentences: ['No.'], listener: 'Yes.' };
      return fc
        .array(turnOf(spoken, voices), { minLength: 1, maxLength: 14 })
        .map((turns) => answerOf(turns, language, { voices, isMixed }));
    })
    .map((answer) => {
      const transcript = parseTranscript(answer);
      if (transcript === undefined) throw new Error(`Not read: ${JSON.stringify(answer)}`);
      return transcript;
    });
}
