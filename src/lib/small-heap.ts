import { setFlagsFromString } from 'node:v8';

/**
 * Keeps V8 from taking memory for what is no longer needed. The part in which objects are made would grow to 50 MB for a
 * long answer, and makes them no faster; what has lived longer is looked through each time that it has doubled. Only
 * flags say so, which Node takes while it runs: https://nodejs.org/api/v8.html#v8setflagsfromstringflags
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=100');
}
