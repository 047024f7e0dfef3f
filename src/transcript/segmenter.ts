const known = new Map<string, Intl.Segmenter>();

/**
 * Returns a segmenter, created on first use: the first one takes as long as to render a short transcript, and most
 * texts need none.
 */
export function segmenterOf(language: string, granularity: 'grapheme' | 'word'): Intl.Segmenter {
  const name = `${language} ${granularity}`;
  const segmenter = known.get(name) ?? new Intl.Segmenter(language, { granularity });
  known.set(name, segmenter);
  return segmenter;
}
