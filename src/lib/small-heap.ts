import { setFlagsFromString } from 'node:v8';

/** Bytes of a text, or letters, from which on what is made of it determines how much memory a run takes. */
const LARGE = 1_000_000;

let isSet = false;

/**
 * Prevents V8 from keeping memory for objects that are no longer needed, before a text of this length is parsed. By
 * default, the space for new objects grows to 50 MB for a long answer without being faster. The space for old objects is
 * collected each time that it has grown by a fifth: if it may double, the largest lock files and lists need about half
 * as much memory again, in the same time.
 *
 * Only flags set this, and Node accepts them at run time: https://nodejs.org/api/v8.html#v8setflagsfromstringflags. With
 * other flags than it was built with, Node compiles each of its own modules that is loaded from then on, among them all
 * of HTTP and TLS: this takes a tenth of the processor time of a run that sends one file. So a run without a large text
 * keeps the flags.
 */
export function keepHeapSmall(length: number): void {
  if (isSet || length < LARGE) return;
  isSet = true;
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=20');
}
