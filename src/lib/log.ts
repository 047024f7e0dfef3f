import * as core from '@actions/core';
import { forLog, oneLine, withoutSecrets } from './safe-text.ts';

/**
 * The only module that writes to the log. It prints any text as one line that the runner does not take for a command.
 */

/** GitHub keeps 10 annotations of each type per step; one is reserved for the failure of the step itself. */
const MOST_ANNOTATIONS = 9;

/** Characters. No message of the action is longer, but text that it quotes can be. */
const LONGEST_LINE = 4000;

/** To be called after secrets are removed: the remaining part of a secret that was cut off would not be recognized. */
function cut(line: string): string {
  return line.length <= LONGEST_LINE ? line : `${line.slice(0, LONGEST_LINE).toWellFormed()}…`;
}

export function info(text: string): void {
  core.info(cut(forLog(text)));
}

/** Shown only if the user has turned on debug logging. */
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
  /** Path of the file to annotate, relative to the workspace. */
  readonly file?: string | undefined;
}

/** Prints as many annotations as GitHub shows; `rest` makes the message for the number that is left out. */
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
