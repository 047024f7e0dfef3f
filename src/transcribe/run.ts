import path from 'node:path';
import type { Expectation } from '../deepgram/listen/client.ts';
import { answerTimeout } from '../deepgram/timeout.ts';
import { isOpenToOutsiders } from '../github/admission.ts';
import type { Event } from '../github/event.ts';
import * as log from '../lib/log.ts';
import { workspaceFolder } from '../lib/runner-files.ts';
import { MediaReader } from '../media-reader/program.ts';
import type { Source } from '../recordings/source.ts';
import type { Answer } from '../transcript/transcript.ts';
import { AnswerFolder } from './answers/folder.ts';
import type { ForgivingStore } from './answers/forgiving.ts';
import { openStore } from './answers/open.ts';
import { answersInArtifacts } from './artifact-memory.ts';
import { askedBy, renewalsOf, trustOf } from './asked.ts';
import { withCallerJob } from './caller.ts';
import { Cancellation } from './cancellation.ts';
import { credentialOf } from './credential.ts';
import { type Destinations, destinationsOf } from './destinations.ts';
import { firstOf, type PastSearch, searchPast } from './git-memory.ts';
import type { Inputs } from './inputs/inputs.ts';
import { savesToRepository } from './inputs/saving.ts';
import { LfsConnection } from './lfs-connection.ts';
import type { TranscriptRequest } from './lockfile/lock.ts';
import { MonthlyAllowance, withinBudget } from './monthly.ts';
import type { OwnTitles } from './own-titles.ts';
import { pastOfCheckout, pastOnGitHub } from './past-content.ts';
import { withDefaultCap } from './plan/caps.ts';
import type { Renewal } from './plan/renewals.ts';
import type { Trust } from './plan/trust.ts';
import { makePresenter, type Presenter } from './presenter.ts';
import { Lockfile } from './save/lockfile.ts';
import { RunFolder } from './save/run-folder.ts';
import type { NamedSaver } from './save/save.ts';
import { makeSavers } from './save/savers.ts';
import { SCRATCH, Workspace } from './save/workspace.ts';
import { type WorkFolder, workFolderOf } from './work-folder.ts';

/** The context of a run. It is created once, and functions take the members that they need. */
export interface Run {
  readonly inputs: Inputs;
  readonly event: Event;
  readonly asked: TranscriptRequest;
  readonly trust: Trust;
  /** The recordings that are to be transcribed again. */
  readonly renewals: readonly Renewal[];
  /** The titles that the user gave to sources, by the name of the source; empty until the URL lists are read. */
  readonly titles: Map<string, string>;
  /** Titles from the tags of recordings, if the user wants them; empty until the recordings are found. */
  readonly ownTitles: OwnTitles;
  /** Absolute path of the workspace, with links resolved. */
  readonly root: string;
  readonly workspace: Workspace;
  readonly runFolder: RunFolder;
  readonly lockfile: Lockfile;
  /** Answers whose transcripts are not all written and recorded yet, including those of runs that were killed. */
  readonly pending: AnswerFolder;
  /** The folder for answers until they are used; a dry run leaves nothing in the workspace. */
  readonly staging: AnswerFolder;
  /** The store in which answers outlive the run; undefined if there is none. */
  readonly store: ForgivingStore | undefined;
  /** The places to which the run saves, and the artifacts of earlier runs. */
  readonly destinations: Destinations;
  /** Answers that git still has although their files are gone. */
  readonly past: PastSearch['answer'];
  /** The destinations, to be read again after something was saved there in the meantime. */
  readonly reopenDestinations: () => Destinations;
  /** The rest of the monthly budget; undefined without a budget. */
  readonly allowance: MonthlyAllowance | undefined;
  readonly presenter: Presenter;
  readonly cancellation: Cancellation;
  /** Reads length, title and audio of recordings. */
  readonly reader: Pick<MediaReader, 'measureFile' | 'measureFar' | 'ownTitle' | 'copySound' | 'close'>;
  /** Access to recordings for which the checkout has only pointers. */
  readonly lfs: LfsConnection;
  /** The savers that the user selected. They are created when first needed. */
  readonly savers: () => Promise<readonly NamedSaver[]>;
  /** Connects to the transcription service. */
  readonly connect: () => Promise<Transcriber>;
}

/** Transcribes recordings. */
export interface Transcriber {
  /** Sends one source. Throws a DeepgramError, or the signal's reason. */
  transcribe(source: Source, signal: AbortSignal, expectation?: Expectation): Promise<Answer>;
  /** Closes all connections. */
  close(): Promise<void>;
}

/** Prepares a run and changes to its folder. Throws a Failure if the lock file or the speaker names cannot be used. */
export async function openRun(given: Inputs, started: Event): Promise<Run> {
  const event = await withCallerJob(started, given);
  const entered = await enterWorkspace({
    ...given,
    economy: withDefaultCap(given.economy, event.name, { isOpen: isOpenToOutsiders(event) }),
  });
  const { root } = entered;
  const { saving, token } = entered.inputs;
  const workspace = new Workspace(root);
  const lockfile = await Lockfile.load(workspace, root, entered.inputs.economy.lockfile);
  const runFolder = await RunFolder.create();
  const pending = new AnswerFolder(path.join(root, SCRATCH, 'answers'));
  const asked = await askedBy(entered.inputs, event, workspace);
  const savers = once(() => makeSavers(saving, token, event));
  const reopenDestinations = (): Destinations =>
    destinationsOf(savers, entered.inputs.economy.lockfile, asked);
  const destinations = reopenDestinations();
  const allowance = MonthlyAllowance.of(entered.inputs.economy, lockfile.ledger, new Date());
  const inputs = await withinBudget(entered.inputs, allowance, destinations);
  const { economy } = inputs;
  const titles = new Map<string, string>();
  const ownTitles: OwnTitles = new Map();
  const inArtifacts = answersInArtifacts(inputs, event, asked);
  // A run that only uses the workspace sends nothing to GitHub.
  const past = firstOf([
    searchPast(() => pastOfCheckout(root, economy.lockfile, lockfile), asked),
    ...(savesToRepository(inputs.saving)
      ? [searchPast(() => pastOnGitHub(inputs, event, lockfile), asked)]
      : []),
  ]);
  return {
    inputs,
    event,
    asked,
    trust: trustOf(inputs, titles),
    titles,
    ownTitles,
    renewals: renewalsOf(inputs, event, given.economy.retranscribe),
    root,
    workspace,
    runFolder,
    lockfile,
    pending,
    staging: economy.dryRun ? new AnswerFolder(runFolder.newFile('answers')) : pending,
    store: await openStore(
      { cache: economy.cache, folder: economy.cacheFolder },
      process.env,
      log.notice,
      log.info,
    ),
    destinations: withMemory(destinations, { past, inArtifacts }),
    past: past.answer,
    reopenDestinations,
    allowance,
    presenter: await makePresenter(workspace, inputs.look, ownTitles),
    cancellation: new Cancellation(),
    reader: new MediaReader({ environment: process.env, track: inputs.audioTrack }),
    lfs: new LfsConnection({ inputs, event }),
    savers,
    connect: () => connect(inputs),
  };
}

/**
 * Changes to the folder in which the run works. The runner starts an action in the workspace; otherwise the current
 * folder is the workspace.
 */
async function enterWorkspace(inputs: Inputs): Promise<WorkFolder> {
  const workspace = await workspaceFolder();
  const folder = workFolderOf(workspace, inputs);
  process.chdir(folder.root);
  return folder;
}

/** Connects to Deepgram. Imported late, since a run that sends nothing does not need the HTTP client. */
async function connect(inputs: Inputs): Promise<Transcriber> {
  const { baseUrl, parameters, concurrency, speech, timeout } = inputs;
  const { SpeechClient } = await import('../deepgram/listen/client.ts');
  return new SpeechClient({
    credential: credentialOf(inputs),
    baseUrl,
    parameters,
    connections: concurrency,
    answerTimeout: answerTimeout(speech.model, timeout),
  });
}

interface Memory {
  readonly past: PastSearch;
  readonly inArtifacts: Destinations['answer'];
}

/** Also looks for answers in artifacts, and for transcripts in git, if no branch has them. */
function withMemory(branches: Destinations, { past, inArtifacts }: Memory): Destinations {
  return {
    ...branches,
    answer: async (item) => (await branches.answer(item)) ?? (await inArtifacts(item)),
    transcripts: async (item) => (await branches.transcripts(item)) ?? (await past.transcripts(item)),
  };
}

/** Calls `make` only once and shares its result. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
