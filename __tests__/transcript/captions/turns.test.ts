import { expect, it } from 'vitest';
import { BOND } from '../../../src/transcript/captions/bonds.ts';
import { passageOf } from '../../../src/transcript/captions/passage.ts';
import { streamOf } from '../../../src/transcript/captions/stream.ts';
import { addPiece, type CueTurn, layOutTurns } from '../../../src/transcript/captions/turns.ts';
import { said, type Timed } from './fixtures.ts';

/** The texts of simultaneous channels, set in two lines of a given length. */
function linesOf(texts: readonly string[], lineLength: number): string[] | undefined {
  const channels = texts.map((text) =>
    text.split(' ').map((word, at): Timed => [word, at * 0.2, at * 0.2 + 0.2]),
  );
  const voices = texts.map((_, channel) => ({ channel, speaker: undefined }));
  const streaming = { voices, widest: lineLength, language: 'ja', hyphenate: undefined };
  const all = passageOf(streamOf(said(...channels), streaming), voices.length);
  const turns: CueTurn[] = [];
  for (let index = 0; index < all.pieces.length; index++) addPiece(turns, all, index);
  const set = layOutTurns(turns, all, { lineLength, lines: 2 }, []);
  const textOf = (at: number): string => all.pieces.texts[at] ?? '';
  return set?.lines.map((line) => line.map(({ pieces }) => pieces.map(textOf).join('')).join(' | '));
}

it('a speaker’s line does not begin with a mark that ends the line above', () => {
  expect(linesOf(['それでは 皆さん 始めます 。', 'はい', 'ええ'], 24)).toEqual([
    'それでは皆さん始め',
    'ます。 | はい | ええ',
  ]);
});

it('a speaker gets a separate line where the first word and its full stop do not fit next to another speaker', () => {
  expect(linesOf(['そうですか ？', 'なるほど 。', 'はい'], 26)).toEqual([
    'そうですか？',
    'なるほど。 | はい',
  ]);
});

it('a full stop belongs to the word before it, however late it comes', () => {
  const words: Timed[] = [
    ['それでは皆さん', 0, 1],
    ['始めます', 1, 2],
    ['。', 3.3, 3.4],
  ];
  const voices = [{ channel: 0, speaker: undefined }];
  const pieces = streamOf(said(words), { voices, widest: 42, language: 'ja', hyphenate: undefined });
  expect(passageOf(pieces, 1).bonds.at(-1)).toBe(BOND.beforeMark);
});
