/**
 * Compares the captions of this action with greedily filled lines and with those of @deepgram/captions, and counts rule
 * violations in answers of Deepgram: node scripts/caption-report.ts [answer.json ...]. By default, it uses the answers
 * in the tests' folder.
 */
import { readFileSync } from 'node:fs';
import { srt as deepgramSrt } from '@deepgram/captions';
import { parseCaptions } from '../__tests__/transcript/captions/checker/captions-file.ts';
import { violationsOf } from '../__tests__/transcript/captions/checker/checker.ts';
import { LIMITS, limitsFor } from '../__tests__/transcript/captions/checker/limits.ts';
import { sum, type Violations } from '../__tests__/transcript/captions/checker/violations.ts';
import { ANSWER_FILES, readFixture, transcriptOf } from '../__tests__/transcript/captions/fixtures.ts';
import { choiceOf, presentationOf } from '../__tests__/transcript/captions/presentations.ts';
import { greedySrt, qualityOf } from '../__tests__/transcript/captions/quality.ts';
import { answerOfSentences } from '../__tests__/transcript/captions/sentences.ts';
import { widthOf } from '../__tests__/transcript/captions/width.ts';
import { CAPTION_STYLES } from '../src/transcript/captions/rules.ts';
import { renderSrt } from '../src/transcript/captions/srt.ts';
import { renderVtt } from '../src/transcript/captions/vtt.ts';

const NETFLIX = LIMITS['netflix srt'] ?? { lineLength: 42, lines: 2, longest: 7 };

const ours = (answer: unknown): string =>
  renderSrt(transcriptOf(answer), presentationOf(choiceOf('netflix')));
const greedy = (answer: unknown): string => greedySrt(transcriptOf(answer));

/** The captions that @deepgram/captions makes of an answer, without its speaker lines. It throws for some answers. */
function deepgram(answer: unknown): string | undefined {
  try {
    return deepgramSrt(answer).replaceAll(/^\[speaker \d+\]\n/gim, '');
  } catch {
    return undefined;
  }
}

const MAKERS = { ours, greedy, '@deepgram/captions': deepgram } as const;

/** Compares the captions of the same sentences. */
function qualities(answer: unknown): Record<string, object> {
  return Object.fromEntries(
    Object.entries(MAKERS).map(([name, make]) => {
      const text = make(answer);
      const { imbalance, ...counts } = qualityOf(text ?? '');
      return [name, text === undefined ? { throws: true } : { ...counts, imbalance: imbalance.toFixed(2) }];
    }),
  );
}

const shown = (violations: Violations): string =>
  sum(violations) === 0
    ? 'none'
    : Object.entries(violations)
        .filter(([, count]) => count > 0)
        .map(([rule, count]) => `${rule} ${count}`)
        .join(', ');

/** Violations that no set of rules allows, by the maker of the captions. */
function violations(answer: unknown): Record<string, string> {
  const transcript = transcriptOf(answer);
  const styles = CAPTION_STYLES.flatMap((style) =>
    (['srt', 'vtt'] as const).map((format): [string, string] => {
      const render = format === 'srt' ? renderSrt : renderVtt;
      const text = render(transcript, presentationOf(choiceOf(style)));
      const limits = limitsFor(`${style} ${format}`, transcript);
      return [`ours, ${style} ${format}`, shown(violationsOf(text, transcript, { format, limits }))];
    }),
  );
  const others = Object.entries({ greedy, '@deepgram/captions': deepgram }).map(
    ([name, make]): [string, string] => {
      const text = make(answer);
      if (text === undefined) return [name, 'throws'];
      return [name, shown(violationsOf(text, transcript, { format: 'srt', limits: NETFLIX }))];
    },
  );
  return Object.fromEntries([...styles, ...others]);
}

const ENDS_CLAUSE = /[\p{Po}\p{Pd}\p{Pe}\p{Pf}]$/u;

/** The readability of captions from any maker, measured on the speech without speaker labels. */
function readability(srt: string, lineLength: number): Record<string, number> {
  const { cues } = parseCaptions(srt, 'srt');
  const shown = cues.map(({ start, end, spans }) => ({
    seconds: (end - start) / 1000,
    columns: spans.reduce((total, { text }) => total + widthOf(text.trim()), 0),
    text: spans
      .map(({ text }) => text)
      .join(' ')
      .trim(),
  }));
  const count = (is: (cue: (typeof shown)[number]) => boolean): number => shown.filter(is).length;
  return {
    cues: cues.length,
    'line too long': cues.flatMap(({ lines }) => lines).filter((line) => widthOf(line) > lineLength).length,
    '< 5/6 s': count(({ seconds }) => seconds < 0.833),
    '< 0.5 s': count(({ seconds }) => seconds < 0.5),
    '> 17 columns/s': count(({ seconds, columns }) => columns / seconds > 17),
    '> 25 columns/s': count(({ seconds, columns }) => columns / seconds > 25),
    overlaps: cues.filter(({ start }, index) => start < (cues[index - 1]?.end ?? 0)).length,
    'ends inside a clause': count(({ text }) => !ENDS_CLAUSE.test(text)),
  };
}

/** The given answers, or those in the tests' folder. */
const answersIn = (files: readonly string[]): (readonly [name: string, answer: unknown])[] =>
  files.length === 0
    ? ANSWER_FILES.map((name) => [name, JSON.parse(readFixture(name))])
    : files.map((name) => [name, JSON.parse(readFileSync(name, 'utf8'))]);

function main(files: readonly string[]): void {
  console.log('How the same sentences are divided:');
  console.table(qualities(answerOfSentences()));
  for (const [name, answer] of answersIn(files)) {
    console.log(`\n${name}: hard rules that are broken`);
    console.table(violations(answer));
    const { lineLength } = limitsFor('netflix srt', transcriptOf(answer));
    console.table(
      Object.fromEntries(
        Object.entries(MAKERS).map(([maker, make]) => {
          const text = make(answer);
          return [maker, text === undefined ? { throws: true } : readability(text, lineLength)];
        }),
      ),
    );
  }
}

main(process.argv.slice(2));
