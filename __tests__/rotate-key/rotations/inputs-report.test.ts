import { describe, expect, it } from 'vitest';
import type { ApiKey } from '../../../local-deepgram/src/management/accounts.ts';
import type { Outcome } from '../../../scripts/runner.ts';
import {
  ago,
  DAY_MS,
  expectOneKey,
  HOUR_MS,
  marked,
  NAME,
  PRODUCTION,
  PROJECT,
  REPOSITORY,
  type Rotation,
  type Setting,
} from '../../bundle/rotate-key/rotation.ts';
import { rotationsHere } from './here.ts';

const openHere = rotationsHere();

/** The outputs, the log and the summary, line by line. */

const PLACES = [REPOSITORY, PRODUCTION] as const;
const SECRETS = `${NAME}\nenvironment:production/${NAME}`;
const LABELS = `${NAME}, environment:production/${NAME}`;
const FIRST = { api_key_id: '44444444-4444-4444-8444-444444444444', comment: 'CI' };

/** The first key was rotated 5 days ago, but that rotation did not finish. */
const HISTORY: Setting = {
  places: PLACES,
  current: { ...FIRST, tags: ['ci', 'recordings'] },
  others: [{ comment: marked(FIRST), created: ago(5 * DAY_MS).toISOString() }],
};

const inMarkdown = (text: string): string => text.replaceAll(/[:[\]]/g, (mark) => `&#${mark.charCodeAt(0)};`);
const minute = (date: string): string => date.slice(0, 16).replace('T', ' ');
const row = (...cells: readonly string[]): string => `| ${cells.map(inMarkdown).join(' | ')} |`;
const rowOf = ({ api_key_id, created }: ApiKey, state: string): string =>
  row(api_key_id, minute(created), 'never', state);
const keptUntil = (until: string): string =>
  `kept for runs that started with it, and deleted by the first rotation after ${until} UTC`;

const dueAfter = ({ created }: ApiKey, days: number): Date => new Date(Date.parse(created) + days * DAY_MS);
const notYet = (key: ApiKey, days: number): string =>
  `No new key is due yet: one is due after ${minute(dueAfter(key, days).toISOString())} UTC.`;

const logOf = ({ stdout }: Outcome): string[] =>
  stdout.split('\n').filter((line) => line !== '' && !line.startsWith('::add-mask::'));

const summary = (title: string, comment: string, ...rows: readonly string[]): string[] => [
  `## ${title}`,
  '',
  '| Key | Created (UTC) | Expires (UTC) | What happens to it |',
  '| --- | --- | --- | --- |',
  ...rows,
  '',
  `- Comment: ${inMarkdown(comment)}`,
  `- Project: ${PROJECT}`,
  '- Scopes: usage&#58;write',
  '- Tags: ci, recordings',
  '',
];
const summaryOf = (outcome: Outcome): string[] => outcome.summary.replace(/\n$/, '').split('\n');

const inUse = ({ api_key_id, comment, created }: ApiKey): string =>
  `Key ${api_key_id} of project ${PROJECT} is in use: "${comment}", with usage:write, created ${created.slice(0, 10)}, ` +
  'never expires.';

/**
 * Returns the end of the grace period from the log. It depends on the time at which the process created the successor,
 * some milliseconds before Deepgram's.
 */
const graceOf = (outcome: Outcome): string =>
  /first rotation after (.{16}) UTC/.exec(outcome.stdout)?.[1] ?? '';

const NOTHING_ELSE = {
  'project-id': PROJECT,
  'deleted-keys': '',
  'waiting-keys': '',
  'undeleted-keys': '',
  'next-rotation': '',
  'skipped-reason': '',
};

describe('it reports', () => {
  it('the rotated key, and the ones in their grace period', async () => {
    await using rotation = await openHere({ places: PLACES });
    const outcome = await rotation.run({ inputs: { secrets: SECRETS } });
    const { first } = rotation;
    const made = expectOneKey(rotation, PLACES);
    const until = graceOf(outcome);
    expect(Math.abs(Date.parse(`${until}Z`) - Date.parse(made.created) - DAY_MS)).toBeLessThan(120_000);
    expect(outcome.outputs).toEqual({
      ...NOTHING_ELSE,
      rotated: 'true',
      'key-id': made.api_key_id,
      'previous-key-id': first.api_key_id,
      'expires-at': 'never',
      'waiting-keys': first.api_key_id,
    });
    expect(logOf(outcome)).toEqual([
      inUse(first),
      expect.stringMatching(/^A new key is due: .*each run creates one\.$/),
      `Key ${made.api_key_id} was created in project ${PROJECT}, and works.`,
      `Secret ${NAME} has key ${made.api_key_id}.`,
      `Secret environment:production/${NAME} has key ${made.api_key_id}.`,
      `Key ${first.api_key_id} is ${keptUntil(until)}.`,
    ]);
    const lines = summary(
      'A Deepgram key was rotated',
      'CI',
      row(made.api_key_id, 'MADE', 'never', `new, in ${LABELS}`),
      rowOf(first, keptUntil(until)),
    );
    const rows = summaryOf(outcome).map((line) =>
      line.replace(new RegExp(`(?<=^\\| ${made.api_key_id} \\| )[^|]+(?= \\|)`), 'MADE'),
    );
    expect(rows).toEqual(lines);
  });

  it('the deleted keys, and the kept ones', async () => {
    await using rotation = await openHere({ places: PLACES });
    const { first } = rotation;
    rotation.setAge(3 * DAY_MS);
    await rotation.run({ inputs: { secrets: SECRETS } });
    const made = expectOneKey(rotation, PLACES);
    rotation.setAge(0);
    const inputs = { secrets: SECRETS, 'rotate-after': '30d' };
    const outcome = await rotation.run({ inputs });
    expect(outcome.outputs).toEqual({
      ...NOTHING_ELSE,
      rotated: 'false',
      'key-id': made.api_key_id,
      'previous-key-id': '',
      'expires-at': 'never',
      'deleted-keys': first.api_key_id,
      'next-rotation': dueAfter(made, 30).toISOString(),
    });
    expect(logOf(outcome)).toEqual([inUse(made), notYet(made, 30), `Key ${first.api_key_id} is deleted.`]);
    expect(summaryOf(outcome)).toEqual(
      summary('No new Deepgram key yet', made.comment, rowOf(made, `in ${LABELS}`), rowOf(first, 'deleted')),
    );
  });
});

/** Checks that neither server received a write, and that nothing changed. */
function expectUnchanged({ deepgram, github, first }: Rotation): void {
  const methods = [...deepgram.requests, ...github.requests].map(({ method }) => method);
  expect(new Set(methods)).toEqual(new Set(['GET']));
  for (const place of PLACES) expect(github.secret(place, NAME)?.values).toEqual([first.key]);
  expect(github.violations).toEqual([]);
}

describe('a dry run changes nothing, and reports', () => {
  const dry = (inputs: Readonly<Record<string, string>> = {}) => ({
    inputs: { secrets: SECRETS, 'dry-run': 'true', ...inputs },
  });

  it('that a key would be created, and which would wait', async () => {
    await using rotation = await openHere(HISTORY);
    const before = rotation.keys();
    const [first, orphan] = before;
    if (first === undefined || orphan === undefined) throw new Error('no keys');
    const outcome = await rotation.run(dry());
    const until = graceOf(outcome);
    expect(outcome).toMatchObject({ exitCode: 0 });
    expect(outcome.outputs).toMatchObject({
      ...NOTHING_ELSE,
      rotated: 'false',
      'key-id': first.api_key_id,
      'previous-key-id': '',
      'deleted-keys': orphan.api_key_id,
      'waiting-keys': first.api_key_id,
    });
    expect(logOf(outcome)).toEqual([
      inUse(first),
      expect.stringMatching(/^A new key is due: .*each run creates one\.$/),
      `A new key would be created: "${marked(FIRST)}", with usage:write, for ${LABELS}.`,
      `Key ${orphan.api_key_id} would be deleted.`,
      `Key ${first.api_key_id} would be ${keptUntil(until)}.`,
      'Nothing was changed: `dry-run` is set. Whether `token` can write the secrets shows only when it does so.',
    ]);
    expect(summaryOf(outcome)).toEqual(
      summary(
        'A Deepgram key to rotate (dry run)',
        'CI',
        row('a new key', '', '', `would be created for ${LABELS}`),
        rowOf(first, `would be ${keptUntil(until)}`),
        // Its entry has neither tags nor a date.
        rowOf(orphan, 'would be deleted').replace('never', 'not reported'),
      ),
    );
    expectUnchanged(rotation);
    expect(rotation.keys()).toEqual(before);
  });

  it('that no key would be created', async () => {
    await using rotation = await openHere({ ...HISTORY, others: [] });
    rotation.setAge(2 * HOUR_MS);
    await rotation.run({ inputs: { secrets: SECRETS } });
    rotation.setAge(0);
    const [gitHub, deepgram] = [rotation.github.requests.length, rotation.deepgram.requests.length];
    const before = rotation.keys();
    const [other, first] = before;
    if (first === undefined || other === undefined) throw new Error('no keys');
    const outcome = await rotation.run(dry({ 'rotate-after': '90d' }));
    const requests = [
      ...rotation.github.requests.slice(gitHub),
      ...rotation.deepgram.requests.slice(deepgram),
    ];
    expect(new Set(requests.map(({ method }) => method))).toEqual(new Set(['GET']));
    const until = keptUntil(graceOf(outcome));
    expect(outcome.outputs).toMatchObject({
      rotated: 'false',
      'key-id': first.api_key_id,
      'waiting-keys': other.api_key_id,
    });
    expect(logOf(outcome)).toEqual([
      inUse(first),
      notYet(first, 90),
      `Key ${other.api_key_id} would be ${until}.`,
      'Nothing was changed: `dry-run` is set. Whether `token` can write the secrets shows only when it does so.',
    ]);
    expect(summaryOf(outcome)).toEqual(
      summary(
        'No new Deepgram key (dry run)',
        marked(FIRST),
        rowOf(first, `stays in ${LABELS}`),
        rowOf(other, `would be ${until}`),
      ),
    );
    expect(rotation.keys()).toEqual(before);
  });
});
