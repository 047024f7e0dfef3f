import path from 'node:path';
import type { Expectation } from '../deepgram/listen/client.ts';
import { answerTimeout } from '../deepgram/timeout.ts';
import { isOpenToOthers } from '../github/admission.ts';
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
import { answersElsewhere, type LookElsewhere } from './elsewhere.ts';
import type { Inputs } from './inputs/inputs.ts';
import { LfsConnection } from './lfs-connection.ts';
import type { Asked } from './lockfile/lock.ts';
import { MonthlyAllowance, withinBudget } from './monthly.ts';
import type { OwnTitles } from './own-titles.ts';
import { type Place, placeOf } from './place.ts';
import { withDefaultCap } from './plan/caps.ts';
import type { Renewal } from './plan/renewals.ts';
import type { Trust } from './plan/trust.ts';
import { makePresenter, type Presenter } from './presenter.ts';
import { Lockfile } from './save/lockfile.ts';
import { RunFolder } from './save/run-folder.ts';
import type { NamedSaver } from './save/save.ts';
import { makeSavers } from './save/savers.ts';
import { SCRATCH, Workspace } from './save/workspace.ts';

/** What a run knows and works with. It is made once, and taken whole or in part. */
export interface Run {
  readonly inputs: Inputs;
  readonly event: Event;
  readonly asked: Asked;
  readonly trust: Trust;
  /** What is to be transcribed again on purpose. */
  readonly renewals: readonly Renewal[];
  /** The names that the user gave sources, by their own; empty until the lists were read. */
  readonly titles: Map<string, string>;
  /** Those from the tags of media, if the user wants them; empty until it is known which media there are. */
  readonly ownTitles: OwnTitles;
  /** Absolute path of the workspace, links resolved. */
  readonly root: string;
  readonly workspace: Workspace;
  readonly runFolder: RunFolder;
  readonly lockfile: Lockfile;
  /** Answers whose transcripts are not all written and recorded yet, also of runs that were killed. */
  readonly pending: AnswerFolder;
  /** Where answers are put until they are used; a dry run leaves nothing in the workspace. */
  readonly staging: AnswerFolder;
  /** Where answers outlive the run; undefined if nowhere. */
  readonly store: ForgivingStore | undefined;
  readonly elsewhere: LookElsewhere;
  /** Looks there anew, since something was saved there meanwhile. */
  readonly elsewhereAnew: () => LookElsewhere;
  /** What is left of a month's budget; undefined without one. */
  readonly allowance: MonthlyAllowance | undefined;
  readonly presenter: Presenter;
  readonly cancellation: Cancellation;
  /** Reads what media say of themselves. */
  readonly reader: Pick<MediaReader, 'measureFile' | 'measureFar' | 'ownTitle' | 'copySound' | 'close'>;
  /** Media of which the checkout has only pointers. */
  readonly lfs: LfsConnection;
  /** The ways of saving that the user wants. They are made when they are first asked for. */
  readonly savers: () => Promise<readonly NamedSaver[]>;
  /** Connects to what transcribes. */
  readonly connect: () => Promise<Transcriber>;
}

/** What has media transcribed. */
export interface Transcriber {
  /** Sends one source. Throws a DeepgramError, or the signal's reason. */
  transcribe(source: Source, signal: AbortSignal, expectation?: Expectation): Promise<Answer>;
  /** Ends all connections. */
  close(): Promise<void>;
}

/** Gets a run ready, in the workspace. Throws a Failure if the lock file or the names of speakers cannot be used. */
export async function openRun(given: Inputs, started: Event): Promise<Run> {
  const event = await withCallerJob(started, given);
  const entered = await enterWorkspace({
    ...given,
    economy: withDefaultCap(given.economy, event.name, isOpenToOthers(event)),
  });
  const { root } = entered;
  const { saving, token } = entered.inputs;
  const workspace = new Workspace(root);
  const lockfile = await Lockfile.load(workspace, root, entered.inputs.economy.lockfile);
  const runFolder = await RunFolder.create();
  const pending = new AnswerFolder(path.join(root, SCRATCH, 'answers'));
  const asked = await askedBy(entered.inputs, event, workspace);
  const savers = once(() => makeSavers(saving, token, event));
  const elsewhereAnew = (): LookElsewhere => answersElsewhere(savers, entered.inputs.economy.lockfile, asked);
  const elsewhere = elsewhereAnew();
  const allowance = MonthlyAllowance.of(entered.inputs.economy, lockfile.ledger, new Date());
  const inputs = await withinBudget(entered.inputs, allowance, elsewhere);
  const { economy } = inputs;
  const titles = new Map<string, string>();
  const ownTitles: OwnTitles = new Map();
  const inArtifacts = answersInArtifacts(inputs, event, asked);
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
    elsewhere: withArtifacts(elsewhere, inArtifacts),
    elsewhereAnew,
    allowance,
    presenter: await makePresenter(workspace, inputs.look, ownTitles),
    cancellation: new Cancellation(),
    reader: new MediaReader({ environment: process.env }),
    lfs: new LfsConnection({ inputs, event }),
    savers,
    connect: () => connect(inputs),
  };
}

/** The runner starts an action in the workspace; elsewhere the current folder is the workspace. */
async function enterWorkspace(inputs: Inputs): Promise<Place> {
  const workspace = await workspaceFolder();
  const place = placeOf(workspace, inputs);
  process.chdir(place.root);
  return place;
}

/** Connects to Deepgram. That brings an HTTP client along, which a run that sends nothing does not need. */
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

/** Looks for answers in artifacts, too, where a branch has none. */
function withArtifacts(branches: LookElsewhere, inArtifacts: LookElsewhere['answer']): LookElsewhere {
  return {
    ...branches,
    answer: async (item) => (await branches.answer(item)) ?? (await inArtifacts(item)),
  };
}

/** Calls `make` the first time alone. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
