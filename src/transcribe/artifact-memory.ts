import type { PastArtifact } from '../github/artifacts.ts';
import type { GitHubClient } from '../github/client.ts';
import type { Event } from '../github/event.ts';
import * as log from '../lib/log.ts';
import { count } from '../lib/units.ts';
import { readAnswer } from '../transcript/answer.ts';
import type { Destinations } from './destinations.ts';
import type { Inputs } from './inputs/inputs.ts';
import { answerFile, type LockEntry, type TranscriptRequest } from './lockfile/lock.ts';
import { parseLock } from './lockfile/parse.ts';
import { answersTo } from './plan/options.ts';
import type { Archive } from './save/archive.ts';
import { artifactNames } from './save/artifact-names.ts';
import { hasAnswerFor } from './valid-answer.ts';

/** The maximum total size of the archives that are downloaded, in bytes. */
const LARGEST_SUM = 200 * 1000 ** 2;
/** Number of artifact names that are searched: the usual one, and that of a job if another job has taken it. */
const MOST_NAMES = 2;
/** The time limit of one download, in milliseconds. */
const LONGEST_DOWNLOAD_MS = 60_000;

/** The content of an artifact that is used: its lock file and its other files. */
interface ArtifactContent {
  readonly entries: readonly LockEntry[];
  readonly archive: Archive;
}

/**
 * Looks for answers in the artifacts of earlier runs of this workflow, which GitHub keeps for 90 days by default. This
 * requires `actions: read`; without it, and on any other problem, no answers are found. The artifacts are downloaded
 * only when an answer is first needed, that is, when a request would otherwise be paid for.
 */
export function answersInArtifacts(
  { saving, token, economy }: Inputs,
  event: Event,
  asked: Pick<TranscriptRequest, 'options' | 'earlier'>,
): Destinations['answer'] {
  const { workflowFile } = event;
  if (!saving.to.includes('artifact') || workflowFile === undefined) return async () => undefined;
  // The names of attempt 1. Each job of a matrix has its own name. If a name contains the attempt, artifacts of other
  // attempts are not searched.
  const names = artifactNames(saving.artifact.name, { ...event, ...saving.artifact, runAttempt: 1 });
  const load = async (): Promise<readonly ArtifactContent[]> => {
    const { connect } = await import('../github/client.ts');
    const client = await connect(token, event);
    const found = await candidates(client, names.slice(0, MOST_NAMES), workflowFile, event.runId);
    const contents = await fetchAll(client, found, economy.lockfile);
    if (contents.length > 0)
      log.info(`Answers are looked for in ${count(contents.length, 'artifact')} of earlier runs.`);
    return contents;
  };
  const isAnswer = answersTo(asked);
  let contents: Promise<readonly ArtifactContent[]> | undefined;
  return async (item) => {
    contents ??= load().catch(() => []);
    for (const { entries, archive } of await contents) {
      const alike = entries.filter((other) => isAnswer(other) && hasAnswerFor(other, item));
      for (const entry of alike) {
        const answer = await answerOf(entry, archive).catch(() => undefined);
        if (answer !== undefined) return answer;
      }
    }
    return undefined;
  };
}

/** The artifacts of other runs of this workflow, up to the maximum total size. */
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
): Promise<readonly ArtifactContent[]> {
  if (found.length === 0) return [];
  const { Archive } = await import('./save/archive.ts');
  const contents: ArtifactContent[] = [];
  for (const artifact of found) {
    try {
      const archive = await Archive.open(
        await download(await client.artifacts.archiveOf(artifact), artifact),
      );
      const text = await archive.read(lockPath);
      if (text !== undefined)
        contents.push({ archive, entries: [...parseLock(text, lockPath).entries.values()] });
    } catch {
      // An artifact that has expired, is damaged or was not created by this action is ignored.
    }
  }
  return contents;
}

/** Downloads an archive. Throws if it is larger than the size that GitHub reported. */
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

/** The answer in the `json` file of an entry, or in an answer file that is stored without transcripts. */
async function answerOf(entry: LockEntry, archive: Archive): Promise<string | undefined> {
  const json = answerFile(entry);
  const loose = archive.names.filter((name) => /^answers\/[^/]+\.json$/.test(name));
  for (const name of [...(json === undefined ? [] : [json.path]), ...loose]) {
    const text = await archive.read(name);
    if (text !== undefined && readAnswer(text)?.transcript.requestId === entry.requestId) return text;
  }
  return undefined;
}
