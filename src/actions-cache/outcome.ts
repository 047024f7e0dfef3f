import type { CacheOutcome } from './protocol.ts';

/** Pure: what the lines mean by which @actions/cache 6 tells what went wrong; its functions only give what went well. */

/** The commands, and the lines for what it takes for no problem, by which it tells that it failed. */
const PROBLEM =
  /^(?:::(?:warning|error)[^:]*::|::debug::(?=Failed to reserve cache)|(?=Cache (?:save|restore) skipped))(.*)$/;

/** How it tells on GitHub Enterprise Server, without a reason, that there is such an entry. */
const NOT_RESERVED = /^Failed to save: Unable to reserve cache/;

/** Which of the library's steps failed, and that they did, goes before the reason. */
const STEPS = /^(?:(?:Failed to \w+(?: \w+)*|Received non-retryable error|Rate limited|Error): )+/;

const RETRYING = /^Attempt \d+ of \d+ failed with error: (.*)\. Retrying request/;

/** What it prints before it downloads an entry, and tells if tar then cannot unpack that. */
const FOUND = /^Cache hit for(?: restore-key)?: (.*)$/;
const NOT_UNPACKED = /tar(?:\.exe)?" failed with error/;

/** Reasons by what they mean, in the order in which they are looked for. */
const TAKEN = /\(409\)|already exists/i;
const LIMITED = /rate limit|too many requests|\b429\b/i;
const REFUSED = /\(40[13]\)|quota|does not permit|(?:write|read) denied|locate executable file/i;

const RESET = /reset in (\d+) seconds/;

type Problem = Exclude<CacheOutcome, { outcome: 'done' }>;

/** Why a request did not succeed; undefined if nothing in the lines says that it failed. */
export function problemIn(lines: readonly string[]): Problem | undefined {
  const problems = lines.flatMap((line) => PROBLEM.exec(line)?.[1] ?? []).map(unescaped);
  const [first] = problems;
  if (first === undefined) {
    return lines.some((line) => NOT_RESERVED.test(line)) ? { outcome: 'taken' } : undefined;
  }
  const all = problems.join('\n');
  const message = (first.split('\n')[0] ?? '').replace(STEPS, '');
  if (TAKEN.test(all)) return { outcome: 'taken' };
  if (LIMITED.test(all)) {
    const seconds = RESET.exec(all)?.[1];
    return { outcome: 'limited', message, waitSeconds: seconds === undefined ? undefined : Number(seconds) };
  }
  const found = lines.flatMap((line) => FOUND.exec(line)?.[1] ?? [])[0];
  if (found !== undefined && NOT_UNPACKED.test(all)) return { outcome: 'damaged', key: found };
  return REFUSED.test(all) ? { outcome: 'refused', message } : { outcome: 'failed', message };
}

/** Why the library sends a request again, if that is what the line says. */
export function retryIn(line: string): string | undefined {
  return RETRYING.exec(line)?.[1];
}

/** https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function unescaped(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
