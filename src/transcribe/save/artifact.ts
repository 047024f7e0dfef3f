import { Failure } from '../../lib/failure.ts';
import { count, formatBytes } from '../../lib/units.ts';
import type { SavingResult } from '../report/saved.ts';
import { requireOfAct } from './act.ts';
import {
  isNameTaken,
  nameTaken,
  requireArtifactService,
  requireRetention,
  whyNoArtifact,
} from './artifact-errors.ts';
import { type Staging, withStaging } from './artifact-staging.ts';
import type { Saver } from './saver.ts';

interface ArtifactOptions {
  /** The candidates from artifactNames(). The first free one is used. */
  readonly names: readonly [string, ...string[]];
  /** Days; undefined for the repository's setting. */
  readonly retentionDays: number | undefined;
  /** The level for zlib, 0 to 9; undefined for its default. */
  readonly compressionLevel: number | undefined;
}

/** Creates a saver that uploads the transcripts and the results file as one artifact of the workflow run. */
export function createArtifactSaver({ names, ...options }: ArtifactOptions): Saver {
  let free: readonly string[] = names;
  return {
    async preflight() {
      requireArtifactService(process.env);
      requireRetention(options.retentionDays, process.env);
      await requireOfAct(process.env);
      free = await fromFirstFree(names);
      if (free.length === 0) throw new Failure(`artifact-name: ${nameTaken(names[0])}`);
      return [];
    },
    async save(batch) {
      requireArtifactService(process.env);
      try {
        return await withStaging(batch, (staging) => uploadAs(free, staging, options));
      } catch (error) {
        const why = await whyNoArtifact(error, free[0] ?? names[0]);
        throw new Failure(`The artifact could not be uploaded: ${why}`);
      }
    },
  };
}

/** Returns the names from the first free one on. */
async function fromFirstFree([name, ...others]: readonly string[]): Promise<readonly string[]> {
  if (name === undefined) return [];
  return (await exists(name)) ? await fromFirstFree(others) : [name, ...others];
}

/** Whether the run has an artifact of this name. Throws a Failure if the service cannot be asked. */
async function exists(name: string): Promise<boolean> {
  // A large package, so only runs that save an artifact load it.
  const { default: client, ArtifactNotFoundError } = await import('@actions/artifact');
  try {
    await client.getArtifact(name);
    return true;
  } catch (error) {
    if (error instanceof ArtifactNotFoundError) return false;
    throw new Failure(`An artifact could not be uploaded: ${await whyNoArtifact(error, name)}`);
  }
}

/** Uploads under the first name that is still free. Another job can take a name after it was checked. */
async function uploadAs(
  [name = '', ...others]: readonly string[],
  staging: Staging,
  options: ArtifactUploadOptions,
): Promise<SavingResult> {
  try {
    return await upload(name, staging, options);
  } catch (error) {
    if (others.length === 0 || !isNameTaken(error)) throw error;
    return await uploadAs(others, staging, options);
  }
}

type ArtifactUploadOptions = Omit<ArtifactOptions, 'names'>;

async function upload(
  name: string,
  { files, folder, renamed }: Staging,
  { retentionDays, compressionLevel }: ArtifactUploadOptions,
): Promise<SavingResult> {
  const { default: client } = await import('@actions/artifact');
  const { id, size, digest } = await client.uploadArtifact(name, [...files], folder, {
    ...(retentionDays === undefined ? {} : { retentionDays }),
    ...(compressionLevel === undefined ? {} : { compressionLevel }),
  });
  const url = `${runUrl(process.env)}/artifacts/${id}`;
  const others =
    renamed === 0
      ? ''
      : ` ${count(renamed, 'file has', 'files have')} another name in it, see \`renamed\` in its results.json.`;
  return {
    outputs: { 'artifact-id': String(id), 'artifact-url': url, 'artifact-digest': digest ?? '' },
    message: `Uploaded ${count(files.length, 'file')} (${formatBytes(size ?? 0)}) as artifact ${name}.${others}`,
    link: { text: `Artifact ${name}`, url },
  };
}

/**
 * Variables: https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables
 */
function runUrl(environment: NodeJS.ProcessEnv): string {
  const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
  return `${server}/${environment['GITHUB_REPOSITORY']}/actions/runs/${environment['GITHUB_RUN_ID']}`;
}
