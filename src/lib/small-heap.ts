import { setFlagsFromString } from 'node:v8';

/**
 * Prevents V8 from keeping memory for objects that are no longer needed. By default, the space for new objects grows to
 * 50 MB for a long answer without being faster. The space for old objects is collected each time that it has grown by a
 * fifth: if it may double, the largest lock files and lists need about half as much memory again, in the same time.
 * Only flags set this, and Node accepts them at run time: https://nodejs.org/api/v8.html#v8setflagsfromstringflags
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=20');
}
