import * as core from '@actions/core';
import { forLog, oneLine, withoutSecrets } from './safe-text.ts';

/** The only module that writes to the log. It prints any text as one line that the runner does not read as a command. */

/** GitHub keeps 10 annotations of each kind a step; one is for the failure of the step itself. */
const MOST_ANNOTATIONS = 9;

/** Characters of a line: no message of ours is longer, but what others are quoted with may be. */
const LONGEST_LINE = 4000;

/** Cut only when secrets are out of it, since a part of one would not be known. */
function cut(line: string): string {
  return line.length <= LONGEST_LINE ? line : `${line.slice(0, LONGEST_LINE).toWellFormed()}…`;
}

export function info(text: string): void {
  core.info(cut(forLog(text)));
}

/** Shown only where the user asked for debug logs. */
export function debug(text: string): void {
  core.debug(withoutSecrets(text));
}

export function notice(text: string): void {
  core.notice(cut(oneLine(text)));
}

export function warning(text: string): void {
  core.warning(cut(oneLine(text)));
}

export interface Annotation {
  readonly text: string;
  /** Path of the file that it points at, from the workspace. */
  readonly file?: string | undefined;
}

/** Annotations as far as GitHub shows them; `rest` tells how many are left out. */
export function annotate(
  kind: 'error' | 'warning',
  annotations: readonly Annotation[],
  rest: (amount: number) => string,
): void {
  const write = kind === 'error' ? core.error : core.warning;
  const fits = annotations.length <= MOST_ANNOTATIONS;
  const shown = fits ? annotations : annotations.slice(0, MOST_ANNOTATIONS - 1);
  for (const { text, file } of shown) {
    write(cut(oneLine(text)), file === undefined ? {} : { file: withoutSecrets(file) });
  }
  if (!fits) write(rest(annotations.length - shown.length));
}

/** Fails the step. */
export function fail(text: string): void {
  core.setFailed(cut(oneLine(text)));
}
