import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { admit } from '../../src/github/admission.ts';
import { type Event, readEvent } from '../../src/github/event.ts';
import { targetBranch } from '../../src/transcribe/save/branch.ts';
import { OCCASIONS, type Occasion } from '../bundle/occasions.ts';
import { OWNER, REPO } from '../bundle/repository-name.ts';
import { makeWorkspace } from '../helpers/workspace.ts';

/** Decides about events as a run does: whether it may use the key, and to which branch it saves. */

const HEADS = { main: 'a'.repeat(40), changes: 'b'.repeat(40) };

async function eventOf({ event, payload, ref = 'refs/heads/main', actor }: Occasion): Promise<Event> {
  const file = path.join(await makeWorkspace(), 'event.json');
  await writeFile(file, JSON.stringify(payload(HEADS)));
  return await readEvent({
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file,
    GITHUB_REPOSITORY: `${OWNER}/${REPO}`,
    GITHUB_REF: ref,
    GITHUB_SHA: ref === 'refs/heads/changes' ? HEADS.changes : HEADS.main,
    GITHUB_ACTOR: actor ?? 'octocat',
  });
}

/** Returns the branch, none if the workspace is enough, or the reason why nothing is done. Throws a Failure. */
async function decisionOn(
  occasion: Occasion,
): Promise<{ readonly branch?: string; readonly skipped?: string }> {
  const { 'api-key': key = 'a-key', 'allow-outside-events': allowed, ...inputs } = occasion.inputs ?? {};
  const event = await eventOf(occasion);
  const admission = admit(event, key, { allowOutsideEvents: allowed === 'true' }, {});
  if (!admission.admitted) return { skipped: admission.reason };
  if (inputs['save-to'] === 'workspace') return {};
  return { branch: targetBranch(inputs['branch'] ?? '', event) };
}

it.each(OCCASIONS)('$name', async (occasion) => {
  const { commits, skipped, error } = occasion;
  if (error !== undefined) return await expect(decisionOn(occasion)).rejects.toThrow(error);
  expect(await decisionOn(occasion)).toEqual({
    ...(commits !== undefined && { branch: commits }),
    ...(skipped !== undefined && { skipped }),
  });
});
