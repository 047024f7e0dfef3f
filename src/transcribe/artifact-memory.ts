import type { PastArtifact } from '../github/artifacts.ts';
import type { GitHubClient } from '../github/client.ts';
import type { Event } from '../github/event.ts';
import * as log from '../lib/log.ts';
import { count } from '../lib/units.ts';
import { readAnswer } from '../transcript/answer.ts';
import type { LookElsewhere } from './elsewhere.ts';
import type { Inputs } from './inputs/inputs.ts';
import { hasAnswerFor } from './kept.ts';
import { type Asked, answerFile, type LockEntry } from './lockfile/lock.ts';
import { parseLock } from './lockfile/parse.ts';
import { answersTo } from './plan/options.ts';
import type { Archive } from './save/archive.ts';
import { artifactNames } from './save/artifact-names.ts';

/** Bytes of archives that are fetched at most. */
const LARGEST_SUM = 200 * 1000 ** 2;
/** The default one, and that of a job that another took it from. */
const MOST_NAMES = 2;
/** Milliseconds that a download may take. */
const LONGEST_DOWNLOAD_MS = 60_000;

/** What an artifact tells. */
interface Memory {
  readonly entries: readonly LockEntry[];
  readonly archive: Archive;
}

/**
 * Looks for answers in the artifacts that earlier runs of this workflow left, of which GitHub keeps those of 90 days. It
 * takes `actions: read`; without it, or if anything is not as it should be, there are none. They are fetched when they are
 * first needed, for what would be paid for.
 */
export function answersInArtifacts(
  { saving, token, economy }: Inputs,
  event: Event,
  asked: Pick<Asked, 'options' | 'earlier'>,
): LookElsewhere['answer'] {
  const { workflowFile } = event;
  if (!saving.to.includes('artifact') || workflowFile === undefined) return async () => undefined;
  // The first attempt's name: a matrix has one a job, and names with the attempt in them are looked for in no other.
  const names = artifactNames(saving.artifact.name, { ...event, ...saving.artifact, runAttempt: 1 });
  const load = async (): Promise<readonly Memory[]> => {
    const { connect } = await import('../github/client.ts');
    const client = await connect(token, event);
    const found = await candidates(client, names.slice(0, MOST_NAMES), workflowFile, event.runId);
    const memories = await fetchAll(client, found, economy.lockfile);
    if (memories.length > 0)
      log.info(`Answers are looked for in ${count(memories.length, 'artifact')} of earlier runs.`);
    return memories;
  };
  const isAnswer = answersTo(asked);
  let memories: Promise<readonly Memory[]> | undefined;
  return async (item) => {
    memories ??= load().catch(() => []);
    for (const { entries, archive } of await memories) {
      const alike = entries.filter((other) => isAnswer(other) && hasAnswerFor(other, item));
      for (const entry of alike) {
        const answer = await answerOf(entry, archive).catch(() => undefined);
        if (answer !== undefined) return answer;
      }
    }
    return undefined;
  };
}

/** The artifacts of this workflow's other runs, as far as there is room for them. */
async function candidates(
  { artifacts }: GitHubClient,
  names: readonly string[],
  workflowFile: string,
  runId: number,
): Promise<readonly PastArtifact[]> {
  const found: PastArtifact[] = [];
  let left = LARGEST_SUM;
  for (const artifact of (await Promise.all(names.map((name) => artifacts.list(name)))).flat()) {
    if (artifact.runId === runId || artifact.bytes > left) continue;
    if ((await artifacts.workflowOf(artifact.runId)) !== workflowFile) continue;
    left -= artifact.bytes;
    found.push(artifact);
  }
  return found;
}

async function fetchAll(
  client: GitHubClient,
  found: readonly PastArtifact[],
  lockPath: string,
): Promise<readonly Memory[]> {
  if (found.length === 0) return [];
  const { Archive } = await import('./save/archive.ts');
  const memories: Memory[] = [];
  for (const artifact of found) {
    try {
      const archive = await Archive.open(
        await download(await client.artifacts.archiveOf(artifact), artifact),
      );
      const text = await archive.read(lockPath);
      if (text !== undefined)
        memories.push({ archive, entries: [...parseLock(text, lockPath).entries.values()] });
    } catch {
      // One that expired, is damaged or is not ours is none.
    }
  }
  return memories;
}

/** No more than GitHub said that there is. */
async function download(url: URL, { bytes }: PastArtifact): Promise<Buffer> {
  const { Connections } = await import('../lib/connections.ts');
  const connections = new Connections();
  try {
    const response = await connections.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: 'GET',
      signal: AbortSignal.timeout(LONGEST_DOWNLOAD_MS),
    });
    if (response.statusCode !== 200) throw new Error(`status ${response.statusCode}`);
    const chunks: Buffer[] = [];
    let received = 0;
    for await (const chunk of response.body) {
      received += chunk.length;
      if (received > bytes) throw new Error('it is larger than GitHub says');
      chunks.push(Buffer.from(chunk));
    }
    return Buffer.concat(chunks);
  } finally {
    await connections.destroy();
  }
}

/** The answer in the `json` file of an entry, or among the answers without such a file. */
async function answerOf(entry: LockEntry, archive: Archive): Promise<string | undefined> {
  const json = answerFile(entry);
  const loose = archive.names.filter((name) => /^answers\/[^/]+\.json$/.test(name));
  for (const name of [...(json === undefined ? [] : [json.path]), ...loose]) {
    const text = await archive.read(name);
    if (text !== undefined && readAnswer(text)?.transcript.requestId === entry.requestId) return text;
  }
  return undefined;
}
