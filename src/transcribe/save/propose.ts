import type { Commit, GitHubClient } from '../../github/client.ts';
import type { Event } from '../../github/event.ts';
import type { PullRequest } from '../../github/pull-requests.ts';
import { Failure, messageOf } from '../../lib/failure.ts';
import { fileUrl, pageOf } from './branch.ts';
import { type Change, commitMessage, expand } from './commit-message.ts';
import { lockText, type RecordedFiles } from './comparison.ts';
import type { ProposalPlace } from './proposal-branch.ts';
import { type BodySection, isTitleOurs, withSection } from './pull-request-body.ts';
import type { Batch } from './saver.ts';

/** The inputs that describe the pull request. */
export interface Wording {
  readonly event: Event;
  /** The template of the title; empty for the default. */
  readonly title: string;
  /** The template of the commit message; empty for the default. */
  readonly message: string;
  readonly labels: readonly string[];
  readonly draft: boolean;
  /** User names, and teams as `organization/team`. */
  readonly reviewers: readonly string[];
}

interface Proposal {
  readonly place: ProposalPlace;
  readonly base: { readonly branch: string; readonly recorded: RecordedFiles };
  /** Paths of files that the pull request deletes. */
  readonly removed: readonly string[];
  /** Paths whose files this run left unchanged. */
  readonly left: readonly string[];
}

interface ProposalResult {
  readonly pull: PullRequest;
  readonly what: 'opened' | 'updated';
  readonly warnings: readonly string[];
}

/** The longest title that GitHub accepts, in UTF-16 code units. */
const TITLE_LIMIT = 256;

/** Returns the title of the pull request for a change. Throws a Failure for an unknown variable. */
export function titleOf({ title, message }: Wording, change: Change): string {
  const { headline } = commitMessage(message, change);
  const text = title.trim() === '' ? headline : expand('pull-request-title', title.trim(), change);
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const characters = [...line];
  return line.length <= TITLE_LIMIT ? line : `${cut(characters, TITLE_LIMIT - 1)}…`;
}

/** Returns the first characters that fit into `limit` UTF-16 code units. */
function cut(characters: readonly string[], limit: number): string {
  let text = '';
  for (const character of characters) {
    if (text.length + character.length > limit) break;
    text += character;
  }
  return text;
}

/**
 * The longest label and the most reviewers that GitHub accepts: https://docs.github.com/en/rest/pulls/review-requests
 */
const LABEL_LIMIT = 50;
const MOST_REVIEWERS = 15;

/** Throws a Failure for labels and reviewers that GitHub does not accept. */
export function checkWording({ labels, reviewers }: Wording): void {
  const long = labels.find((label) => label.length > LABEL_LIMIT);
  if (long !== undefined)
    throw new Failure(`pull-request-labels: "${long}" has more than ${LABEL_LIMIT} characters.`);
  if (reviewers.length > MOST_REVIEWERS)
    throw new Failure(
      `pull-request-reviewers: there are more than ${MOST_REVIEWERS}, which GitHub does not accept.`,
    );
}

/** The most attempts to find a new branch, and to update the description after another run has committed. */
const TRIES = 3;

/** Returns the head of an existing branch. Tries again, because GitHub may not show a new branch at once. */
async function awaitHead(client: GitHubClient, branch: string): Promise<Commit | undefined> {
  for (let tries = 1; tries < TRIES; tries += 1) {
    const head = await client.head(branch);
    if (head !== undefined) return head;
    await client.pause(tries);
  }
  return await client.head(branch);
}

/** Opens the pull request, or updates the open one to all changes of its branch. Throws a Failure. */
export async function propose(
  client: GitHubClient,
  wording: Wording,
  batch: Batch,
  proposal: Proposal,
): Promise<ProposalResult> {
  const { place, base } = proposal;
  let { open } = place;
  let isNew = false;
  let head: string | undefined;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const now = await awaitHead(client, place.branch);
    // A run that commits after us also updates the description after us.
    if (now === undefined || now.oid === head) break;
    head = now.oid;
    const tree = await client.tree(now.tree, [batch.lockfile.path]);
    const text = await lockText(client, tree, batch.lockfile);
    const recorded: RecordedFiles = text === undefined ? new Map() : batch.lockfile.files(text);
    const section = sectionOf(recorded, wording, batch, proposal);
    if (open === undefined) {
      const words = { title: section.title, body: withSection(undefined, section) ?? '' };
      const made = await client.pullRequests.create({
        ...words,
        draft: wording.draft,
        head: place.branch,
        base: base.branch,
      });
      ({ pull: open, isNew } = made);
      if (isNew) continue;
    }
    open = await rewrite(client, open, section);
  }
  if (open === undefined)
    throw new Failure(
      `pull-request-branch: ${place.branch} was deleted meanwhile, so there is no pull request. Run the job again.`,
    );
  const warnings = isNew ? await decorate(client, wording, open) : [];
  return { pull: open, what: isNew ? 'opened' : 'updated', warnings };
}

/** Updates the title and our section of the description, unless people have changed them. */
async function rewrite(client: GitHubClient, open: PullRequest, section: BodySection): Promise<PullRequest> {
  const isOurTitle = isTitleOurs(open.title, open.body);
  // The title names transcripts that the pull request adds. Without any, a removal does not change it.
  const title = isOurTitle && section.proposed.length > 0 ? section.title : open.title;
  const body = withSection(open.body, { ...section, title: isOurTitle ? title : '' });
  if (body === undefined || (body === open.body && title === open.title)) return open;
  await client.pullRequests.update(open.number, title === open.title ? { body } : { title, body });
  return { ...open, title, body };
}

/** Returns the section for the differences between the lock files of both branches. */
function sectionOf(
  recorded: RecordedFiles,
  wording: Wording,
  { results }: Batch,
  { place, base, removed, left }: Proposal,
): BodySection {
  const { event } = wording;
  const changed = [...recorded].filter(([path, { git }]) => base.recorded.get(path)?.git !== git);
  const bySource = Map.groupBy(changed, ([, { source }]) => source);
  const sources = [...bySource].map(([source, [first]]) => ({ source, duration: first?.[1].seconds ?? 0 }));
  const runUrl = pageOf(event, `actions/runs/${event.runId}`);
  const files = changed.map(([path]) => path);
  return {
    proposed: [...bySource].map(([source, its]) => ({ source, files: its.map(([path]) => path) })),
    removed,
    results,
    left,
    runUrl,
    pageOf: (path) => fileUrl(event, place.branch, path),
    title: titleOf(wording, { files, removed, sources, runUrl }),
  };
}

/**
 * Adds labels and reviewers to a new pull request. Returns a warning for each that GitHub refuses, because the
 * transcripts are proposed anyway.
 */
async function decorate(
  client: GitHubClient,
  { labels, reviewers }: Wording,
  { number, url }: PullRequest,
): Promise<string[]> {
  const steps = [
    labels.length > 0 && (() => client.pullRequests.addLabels(number, labels)),
    reviewers.length > 0 && (() => client.pullRequests.requestReviewers(number, reviewers)),
  ];
  const warnings: string[] = [];
  for (const step of steps) {
    if (step === false) continue;
    try {
      await step();
    } catch (error) {
      warnings.push(`Pull request #${number} is open (${url}), but: ${messageOf(error)}`);
    }
  }
  return warnings;
}
