import type { CacheOutcome } from './protocol.ts';

/** Pure functions that read the result from the log lines of @actions/cache 6. Its functions return only successes. */

/**
 * The workflow commands with which it reports failures, and the log lines of failures that it does not count as
 * problems.
 */
const PROBLEM =
  /^(?:::(?:warning|error)[^:]*::|::debug::(?=Failed to reserve cache)|(?=Cache (?:save|restore) skipped))(.*)$/;

/** Its message on GitHub Enterprise Server, without a reason, if the entry already exists. */
const NOT_RESERVED = /^Failed to save: Unable to reserve cache/;

/** The names of the library's failed steps, which precede the reason. */
const STEPS = /^(?:(?:Failed to \w+(?: \w+)*|Received non-retryable error|Rate limited|Error): )+/;

const RETRYING = /^Attempt \d+ of \d+ failed with error: (.*)\. Retrying request/;

/** The lines that it prints before it downloads an entry, and if tar then cannot unpack the entry. */
const FOUND = /^Cache hit for(?: restore-key)?: (.*)$/;
const NOT_UNPACKED = /tar(?:\.exe)?" failed with error/;

/** Patterns that classify the reasons, tested in this order. */
const TAKEN = /\(409\)|already exists/i;
const LIMITED = /rate limit|too many requests|\b429\b/i;
const REFUSED = /\(40[13]\)|quota|does not permit|(?:write|read) denied|locate executable file/i;

const RESET = /reset in (\d+) seconds/;

type Problem = Exclude<CacheOutcome, { outcome: 'done' }>;

/** The reason why a request failed; undefined if no line reports a failure. */
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

/** The reason why the library retries a request, if the line reports a retry. */
export function retryIn(line: string): string | undefined {
  return RETRYING.exec(line)?.[1];
}

/** The escapes of workflow commands: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function unescaped(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
