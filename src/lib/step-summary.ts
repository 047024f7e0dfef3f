import * as core from '@actions/core';
import { messageOf } from './failure.ts';
import * as log from './log.ts';

/** Appends to the step summary if the runner keeps one; some do not. Never fails the step. */
export async function writeSummary(markdown: string): Promise<void> {
  if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '') return;
  try {
    await core.summary.addRaw(markdown, true).write();
  } catch (error) {
    core.summary.emptyBuffer();
    log.info(`The step summary could not be written: ${messageOf(error)}`);
  }
}
