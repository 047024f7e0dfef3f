import type { Match, RequestRecord } from '../../local-deepgram/src/server.ts';
import type { Stage } from './helpers.ts';

/**
 * Recordings that a server tells apart by their length, so that each file of one run can get a fault of its own.
 */

/** All lengths have as many digits, because a fault matches a part of the header. */
const SHORTEST = 1000;
const MOST = 9000;

/** Contents by path. */
type Contents = Readonly<Record<string, string>>;

/** Returns recordings that all differ in their length. */
export function ofOwnLength(...names: readonly string[]): Contents {
  if (names.length > MOST) throw new Error(`${names.length} lengths have more digits than ${SHORTEST}`);
  return Object.fromEntries(
    names.map((name, index) => [name, `speech of ${name}`.padEnd(SHORTEST + index, '\0')]),
  );
}

/** Returns the condition of a fault that only the requests for one of these files meet. */
export const onFile = (contents: Contents, name: string): Match => ({
  header: `content-length: ${lengthOf(contents, name)}`,
});

/** Returns the requests for one of these files. */
export function sentFor({ deepgram }: Stage, contents: Contents, name: string): RequestRecord[] {
  return deepgram.requests.filter(({ contentLength }) => contentLength === lengthOf(contents, name));
}

function lengthOf(contents: Contents, name: string): number {
  const content = contents[name];
  if (content === undefined) throw new Error(`there is no file ${name}`);
  return content.length;
}
