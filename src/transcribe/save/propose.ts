import type { Commit, GitHubClient } from '../../github/client.ts';
import type { Event } from '../../github/event.ts';
import type { PullRequest } from '../../github/pull-requests.ts';
import { Failure, messageOf } from '../../lib/failure.ts';
import { fileUrl, pageOf } from './branch.ts';
import { type Change, commitMessage, expand } from './commit-message.ts';
import { type Locked, lockText } from './comparison.ts';
import type { ProposalPlace } from './proposal-branch.ts';
import { type BodySection, isTitleOurs, withSection } from './pull-request-body.ts';
import type { Batch } from './saver.ts';

/** What users say of the pull request. */
export interface Wording {
  readonly event: Event;
  /** Template of the title, empty for our own. */
  readonly title: string;
  /** Template of the commit message, empty for our own. */
  readonly message: string;
  readonly labels: readonly string[];
  readonly draft: boolean;
  /** Logins, and teams as `organization/team`. */
  readonly reviewers: readonly string[];
}

interface Proposal {
  readonly place: ProposalPlace;
  readonly base: { readonly branch: string; readonly recorded: Locked };
  /** Paths of files that the pull request removes. */
  readonly removed: readonly string[];
  /** Paths that this run left as they are. */
  readonly left: readonly string[];
}

interface ProposalResult {
  readonly pull: PullRequest;
  readonly what: 'opened' | 'updated';
  readonly warnings: readonly string[];
}

/** Characters of a title that GitHub takes. */
const TITLE_LIMIT = 256;

/** The title for a change. Throws a Failure for an unknown variable. */
export function wordingOf({ title, message }: Wording, change: Change): string {
  const { headline } = commitMessage(message, change);
  const text = title.trim() === '' ? headline : expand('pull-request-title', title.trim(), change);
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const characters = [...line];
  return line.length <= TITLE_LIMIT ? line : `${cut(characters, TITLE_LIMIT - 1)}…`;
}

/** As many whole characters as fit into so many units of UTF-16. */
function cut(characters: readonly string[], limit: number): string {
  let text = '';
  for (const character of characters) {
    if (text.length + character.length > limit) break;
    text += character;
  }
  return text;
}

/** Characters of a label, and reviewers, that GitHub takes: https://docs.github.com/en/rest/pulls/review-requests */
const LABEL_LIMIT = 50;
const MOST_REVIEWERS = 15;

/** Throws a Failure for labels and reviewers that GitHub cannot take. */
export function checkWording({ labels, reviewers }: Wording): void {
  const long = labels.find((label) => label.length > LABEL_LIMIT);
  if (long !== undefined)
    throw new Failure(`pull-request-labels: "${long}" has more than ${LABEL_LIMIT} characters.`);
  if (reviewers.length > MOST_REVIEWERS)
    throw new Failure(
      `pull-request-reviewers: there are more than ${MOST_REVIEWERS}, which GitHub does not accept.`,
    );
}

/** Looking for our branch, and writing the description again because another run committed meanwhile. */
const TRIES = 3;

/** Where a branch is that was there: one that was just made may not be seen at once. */
async function headSeen(client: GitHubClient, branch: string): Promise<Commit | undefined> {
  for (let tries = 1; tries < TRIES; tries += 1) {
    const head = await client.head(branch);
    if (head !== undefined) return head;
    await client.pause(tries);
  }
  return await client.head(branch);
}

/** Opens the pull request, or brings the open one up to date, with all that its branch has. Throws a Failure. */
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
    const now = await headSeen(client, place.branch);
    // Who commits after us writes the description after us, or sees ours.
    if (now === undefined || now.oid === head) break;
    head = now.oid;
    const tree = await client.tree(now.tree, [batch.lockfile.path]);
    const text = await lockText(client, tree, batch.lockfile);
    const recorded: Locked = text === undefined ? new Map() : batch.lockfile.files(text);
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

/** Brings the words that are still ours up to date. */
async function rewrite(client: GitHubClient, open: PullRequest, section: BodySection): Promise<PullRequest> {
  const isOurTitle = isTitleOurs(open.title, open.body);
  // A title tells of the transcripts that a pull request brings, which a removal is not to hide.
  const title = isOurTitle && section.proposed.length > 0 ? section.title : open.title;
  const body = withSection(open.body, { ...section, title: isOurTitle ? title : '' });
  if (body === undefined || (body === open.body && title === open.title)) return open;
  await client.pullRequests.update(open.number, title === open.title ? { body } : { title, body });
  return { ...open, title, body };
}

/** What the branch brings, by what the lock files of both say. */
function sectionOf(
  recorded: Locked,
  wording: Wording,
  { results }: Batch,
  { place, base, removed, left }: Proposal,
): BodySection {
  const { event } = wording;
  const news = [...recorded].filter(([path, { git }]) => base.recorded.get(path)?.git !== git);
  const bySource = Map.groupBy(news, ([, { source }]) => source);
  const sources = [...bySource].map(([source, [first]]) => ({ source, duration: first?.[1].seconds ?? 0 }));
  const runUrl = pageOf(event, `actions/runs/${event.runId}`);
  const files = news.map(([path]) => path);
  return {
    proposed: [...bySource].map(([source, those]) => ({ source, files: those.map(([path]) => path) })),
    removed,
    results,
    left,
    runUrl,
    pageOf: (path) => fileUrl(event, place.branch, path),
    title: wordingOf(wording, { files, removed, sources, runUrl }),
  };
}

/** What GitHub does not take is worth a warning: the transcripts are there. */
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
