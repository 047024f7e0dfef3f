import * as core from '@actions/core';
import { forLog, oneLine, withoutSecrets } from './safe-text.ts';

/** The only place that writes to the log: whatever it is given, one line comes out that is no command. */

/** GitHub keeps 10 annotations of each kind a step; one is for the failure of the step itself. */
const MOST_ANNOTATIONS = 9;

export function info(text: string): void {
  core.info(forLog(text));
}

/** Shown only where the user asked for debug logs. */
export function debug(text: string): void {
  core.debug(withoutSecrets(text));
}

export function notice(text: string): void {
  core.notice(oneLine(text));
}

export function warning(text: string): void {
  core.warning(oneLine(text));
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
    write(oneLine(text), file === undefined ? {} : { file: withoutSecrets(file) });
  }
  if (!fits) write(rest(annotations.length - shown.length));
}

/** Fails the step. */
export function fail(text: string): void {
  core.setFailed(oneLine(text));
}
