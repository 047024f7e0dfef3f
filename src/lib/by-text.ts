/** A longer text is unlikely to repeat. */
const LONGEST_KNOWN = 32;
const MOST_KNOWN = 20_000;

/** Caches a function of a word. Words repeat often, and to find a result takes less time than one regular expression. */
export function byText<Result>(compute: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = compute(text);
    if (text.length > LONGEST_KNOWN) return result;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, result);
    return result;
  };
}
