import { NEVER, type NewKey } from '../deepgram/manage/answers.ts';
import type { KeyOrder, ManagementClient } from '../deepgram/manage/client.ts';
import type { Event } from '../github/event.ts';
import { openClient } from '../keys/client.ts';
import { compareGranted, type GrantDifference } from '../keys/granted.ts';
import { expiryOf } from '../keys/lifetime.ts';
import { makeKey, withdraw } from '../keys/making.ts';
import { findProject } from '../keys/project.ts';
import { A_DAY, type Advice, explainOther } from '../keys/refused.ts';
import { HeldSignals } from '../keys/signals.ts';
import { tryKey } from '../keys/trying.ts';
import { Failure } from '../lib/failure.ts';
import * as log from '../lib/log.ts';
import { forMarkdown } from '../lib/safe-text.ts';
import { writeSummary } from '../lib/step-summary.ts';
import type { CreateInputs, KeySettings, TokenSettings } from './inputs.ts';
import { defaultComment, defaultTags } from './labels.ts';
import { setOutputs } from './outputs.ts';
import { saveMade } from './state.ts';

/** Creates the requested key or token and sets the outputs. Throws if neither can be used afterwards. */
export async function make({ apiKey, managementUrl, settings }: CreateInputs, event: Event): Promise<void> {
  const client = openClient(apiKey, managementUrl);
  try {
    if (settings.kind === 'token') await grantToken(client, settings);
    else await makeOne(client, managementUrl, settings, event);
  } finally {
    client.close();
  }
}

async function grantToken(client: ManagementClient, { seconds }: TokenSettings): Promise<void> {
  const granted = await client.grant(seconds).catch((error: unknown) => {
    throw explainOther(error);
  });
  // Deepgram has granted other lifetimes than requested: https://github.com/deepgram/deepgram-js-sdk/pull/420
  const lives = granted.expiresIn ?? seconds;
  const expires = new Date(Date.now() + lives * 1000).toISOString();
  setOutputs({ token: granted.token, 'expires-at': expires });
  log.info(`A temporary token is granted. It expires at ${expires}, in ${lives} s, and cannot be revoked.`);
  if (lives < seconds)
    log.warning(`time-to-live: ${seconds} s were requested, but Deepgram granted ${lives} s.`);
}

async function makeOne(
  client: ManagementClient,
  url: URL,
  settings: KeySettings,
  event: Event,
): Promise<void> {
  const projectId = await findProject(client, settings.project);
  // From here on a cancelled run waits for the answer: the key can be deleted only if its id is known.
  using signals = new HeldSignals();
  const expires = expiryOf(settings.lifetime, Date.now());
  const order = orderOf(settings, event);
  const key = await makeKey(client, projectId, order, adviceFor(expires));
  try {
    const isCancelled = signals.received !== undefined;
    if (settings.revoke || isCancelled) saveMade({ keyId: key.id, projectId, isForEver: expires === NEVER });
    if (isCancelled) throw new Failure(`Cancelled by ${signals.received}.`);
    refuseWrong(compareGranted(order, key, expires));
    const granted = await tryKey(client, { project: projectId, key, order, url });
    const difference = compareGranted(order, granted, expires);
    refuseWrong(difference);
    warnOfDifference(difference, key.id);
    const actualExpiry = granted.expires ?? expires;
    setOutputs({ 'api-key': key.key, 'key-id': key.id, 'project-id': projectId, 'expires-at': actualExpiry });
    await reportKey(settings, projectId, key, actualExpiry);
  } catch (error) {
    throw await withdraw(client, projectId, key.id, error);
  }
}

function refuseWrong({ excess, lack }: GrantDifference): void {
  const wrong = excess ?? lack;
  if (wrong !== undefined) throw new Failure(`The new key ${wrong}. Check \`management-url\`.`);
}

function warnOfDifference({ others, unreported }: GrantDifference, id: string): void {
  for (const difference of others) log.warning(`The new key ${difference}.`);
  for (const what of unreported)
    log.warning(`Deepgram does not report ${what}: check key ${id} in the Deepgram console.`);
}

function orderOf({ comment, scopes, tags, lifetime }: KeySettings, event: Event): KeyOrder {
  return {
    comment: comment || defaultComment(event),
    scopes,
    tags: tags ?? defaultTags(event),
    ...(lifetime.kind === 'for' ? { ttlSeconds: lifetime.seconds } : {}),
    ...(lifetime.kind === 'until' ? { expirationDate: lifetime.date } : {}),
  };
}

function adviceFor(expires: string): Advice {
  return {
    input: 'scopes',
    tooMuch: 'Request fewer scopes, or use another key.',
    tooMany: `${A_DAY} Share a key among jobs, use \`token: true\`, which creates no key, or run again later.`,
    lost: expires === NEVER ? 'never expires: delete it in the Deepgram console' : `expires at ${expires}`,
  };
}

async function reportKey(
  { revoke, scopes }: KeySettings,
  projectId: string,
  key: NewKey,
  expires: string,
): Promise<void> {
  const when = expires === NEVER ? 'It never expires' : `It expires at ${expires}`;
  const end = revoke ? 'is deleted when the job ends' : 'is not deleted when the job ends';
  log.info(
    `Key ${key.id} was created in project ${projectId}, with ${scopes.join(', ')}. ${when}, and ${end}.`,
  );
  if (expires === NEVER && !revoke) {
    log.warning(
      `Key ${key.id} is valid until somebody deletes it: it never expires, and \`revoke\` is false.`,
    );
  }
  const facts = [
    ['Key', key.id],
    ['Comment', key.comment],
    ['Project', projectId],
    ['Scopes', scopes.join(', ')],
    ['Ends', `${when}, and ${end}.`],
  ];
  const lines = facts
    .filter(([, value]) => value !== '')
    .map(([name, value = '']) => `- ${name}: ${forMarkdown(value)}`);
  await writeSummary(`## A Deepgram key for this job\n\n${lines.join('\n')}\n`);
}
