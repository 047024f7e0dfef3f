import { setFlagsFromString } from 'node:v8';

/** The length in characters from which a parsed text determines the memory of a run. */
const LARGE = 1_000_000;
/** The length of a text that takes more memory than an answer to 12 hours of speech, which has 14 million characters. */
const HUGE = 20_000_000;

/** Percent by which the space for old objects grows before it is collected. */
const [GROWTH, SMALL_GROWTH] = [40, 20];

let growth = Number.POSITIVE_INFINITY;

/**
 * Prevents V8 from keeping memory for objects that are no longer needed, before a text of this length is parsed. By
 * default, the space for new objects grows to 50 MB for a long answer without being faster. The space for old objects is
 * collected each time that it has grown by two fifths, or by one for a huge text: if it may double, the largest lock
 * files and lists need about half as much memory again, in the same time. For a long answer, two fifths need no more
 * memory than one, and about a third less collecting, since each rendered format is as large as what may be added.
 *
 * Only flags set this, and Node accepts them at run time: https://nodejs.org/api/v8.html#v8setflagsfromstringflags. With
 * other flags than it was built with, Node compiles each of its own modules that is loaded from then on, among them all
 * of HTTP and TLS: this takes a tenth of the processor time of a run that sends one file. So a run without a large text
 * keeps the flags.
 */
export function keepHeapSmall(length: number): void {
  const wanted = length >= HUGE ? SMALL_GROWTH : GROWTH;
  if (length < LARGE || wanted >= growth) return;
  growth = wanted;
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString(`--heap-growing-percent=${growth}`);
}

/** Calls after which V8 optimizes a function with its slowest compiler, TurboFan. The default is 3000. */
const CALLS = 30_000;

/**
 * Prepares V8 for an answer of this length, before it is parsed. The functions that render a long one are called about
 * once per word of it and then no more: V8 would spend a third of their processor time on TurboFan, and would not get
 * it back. They stay with the faster compiler Maglev, unless they are called far more often, such as for each candidate
 * of a cue. A short answer keeps the flags, for the same reason as above.
 */
export function prepareForAnswer(length: number): void {
  keepHeapSmall(length);
  if (length >= LARGE) setFlagsFromString(`--invocation-count-for-turbofan=${CALLS}`);
}
