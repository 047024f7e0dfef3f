import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodingRecognizer } from '../../helpers/decoded.ts';
import { encoded } from '../../helpers/media.ts';
import {
  annotations,
  CANNED,
  codes,
  openStage,
  type Setting,
  type Stage,
  samples,
  sent,
} from '../helpers.ts';
import { openPointers } from '../pointers.ts';
import { contentsOf, place, recording, recordings } from '../recordings.ts';
import { listenHttps } from '../servers.ts';

/** 6 minutes, which are estimated at $0.0258. */
const LENGTHS = { 'a.wav': 120, 'b.wav': 180, 'c.wav': 60 };
const IN_FILES = { files: '*.wav' };

async function openMinutes(setting: Setting = {}, media = recordings(LENGTHS)): Promise<Stage> {
  const stage = await openStage(setting);
  await place(stage, media);
  return stage;
}

/** Returns an answer for this many seconds of audio. */
const lasting = (duration: number) => ({ ...CANNED, metadata: { ...CANNED.metadata, duration } });

const RAISE_MINUTES = 'raise `max-minutes`, send a part with `when-over-cap: partial`, or narrow `files`.';

/** Returns the month that many months ago. */
const monthsAgo = (months: number): string => {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 15)).toISOString().slice(0, 7);
};

it('keeps to a month’s budget over several runs, and starts again with the next month', async () => {
  await using stage = await openMinutes({ canned: lasting(120) }, recordings({ 'a.wav': 120 }));
  const inputs = { ...IN_FILES, 'price-per-minute': '1', 'budget-per-month': '3', 'save-to': 'workspace' };
  const month = monthsAgo(0);
  const first = await stage.run({ inputs });
  expect([first.exitCode, sent(stage, 'audio/wav').length]).toEqual([0, 1]);
  expect(first.log).toContain(`Of the $3.00 for ${month}, $0.00 were spent.`);

  await place(stage, recordings({ 'b.wav': 120.5 }));
  const second = await stage.run({ inputs });
  expect([second.exitCode, sent(stage, 'audio/wav').length]).toEqual([1, 1]);
  expect(annotations(second, 'error')).toEqual([
    `The plan is 2.0 minutes, estimated at $2.01, above what is left of budget-per-month ($1.00 of $3.00 in ${month}). ` +
      'Nothing was sent. To continue, raise `budget-per-month`, send a part with `when-over-cap: partial`, or ' +
      'narrow `files`.',
  ]);

  const file = path.join(stage.workspace, 'transcripts.lock.json');
  const lock = await readFile(file, 'utf8');
  await writeFile(file, lock.replaceAll(`"/${month} `, `"/${monthsAgo(1)} `));
  const later = await stage.run({ inputs });
  expect([later.exitCode, sent(stage, 'audio/wav').length]).toEqual([0, 2]);
  expect(later.log).toContain(`Of the $3.00 for ${month}, $0.00 were spent.`);
  expect(await readFile(file, 'utf8')).toMatch(new RegExp(`"/${monthsAgo(1)} [^"]+":\\[2,2\\],\n`));
  expect(await readFile(file, 'utf8')).toMatch(new RegExp(`"/${month} [^"]+":\\[2,2\\],\n`));
});

describe.concurrent('a plan above a cap', () => {
  it('stops before anything is sent', async () => {
    await using stage = await openMinutes();
    const before = await contentsOf(stage);
    const ran = await stage.run({ inputs: { ...IN_FILES, 'max-cost': '59.99', 'price-per-minute': '10' } });

    // Other caps are cases of caps.test.ts of the plan.
    expect(annotations(ran, 'error')).toEqual([
      'The plan is 6.0 minutes, estimated at $60.00, above max-cost (59.99). Nothing was sent. To continue, raise ' +
        '`max-cost`, send a part with `when-over-cap: partial`, or narrow `files`.',
    ]);
    expect(ran.exitCode).toBe(1);
    expect(stage.deepgram.requests).toEqual([]);
    expect(await contentsOf(stage)).toEqual(before);
    expect(ran.outputs).toMatchObject({
      planned: '3',
      'planned-minutes': '6',
      transcribed: '0',
      failed: '0',
    });
    expect(ran.outputs['estimated-cost']).toBe('60.0000');
    expect(ran.log).toContain('Plan: 0 to transcribe; 3 held back.\n  a.wav: held back, 2:00, estimated');
    expect(ran.summary).toContain('⚠️ The plan is 6.0 minutes, estimated at');
  });

  it('is sent in part, the cheapest first, and the next run continues', async () => {
    await using stage = await openMinutes({ canned: lasting(60) });
    const inputs = { ...IN_FILES, 'max-minutes': '3', 'when-over-cap': 'partial' };
    const first = await stage.run({ inputs });
    expect(codes(first)).toEqual({ 'a.wav': 'transcribed', 'b.wav': 'over-cap', 'c.wav': 'transcribed' });
    expect(first.exitCode).toBe(0);
    expect(annotations(first, 'warning')).toEqual([
      'The plan is 6.0 minutes, estimated at $0.03, above max-minutes (3). 1 source held back. To send all, raise ' +
        '`max-minutes`.',
    ]);
    expect(first.outputs).toMatchObject({ planned: '3', 'planned-minutes': '6', transcribed: '2' });
    expect(first.log).toContain('Plan: 2 to transcribe (3:00 of audio, estimated $0.01); 1 held back.');

    const second = await stage.run({ inputs });
    expect(codes(second)).toEqual({ 'a.wav': 'unchanged', 'b.wav': 'transcribed', 'c.wav': 'unchanged' });
    expect(annotations(second, 'warning')).toEqual([]);
    expect(stage.deepgram.requests).toHaveLength(3);
  });

  it('neither includes one exactly at the caps, nor recordings that are unchanged and cost nothing', async () => {
    await using stage = await openMinutes();
    const ran = await stage.run({ inputs: { ...IN_FILES, 'max-minutes': '6', 'max-cost': '0.0258' } });
    expect(Object.values(codes(ran))).toEqual(['transcribed', 'transcribed', 'transcribed']);
    expect(ran.exitCode).toBe(0);

    await place(stage, { 'd.wav': recording('d.wav', 60) });
    const again = await stage.run({ inputs: { ...IN_FILES, 'max-minutes': '1' } });
    expect(again.outputs).toMatchObject({
      planned: '1',
      'planned-minutes': '1',
      transcribed: '1',
      unchanged: '3',
    });
  });

  it('counts each channel with `multichannel`', async () => {
    await using stage = await openMinutes({}, { 'stereo.wav': recording('stereo.wav', 60, 2) });
    const inputs = { ...IN_FILES, multichannel: 'true', 'price-per-minute': '10', 'max-cost': '9' };
    const ran = await stage.run({ inputs });
    expect(ran.outputs).toMatchObject({ 'planned-minutes': '1', 'estimated-cost': '20.0000' });
    expect(stage.deepgram.requests).toEqual([]);
  });
});

describe.concurrent('on an event that outsiders can cause', () => {
  it('no more than 10 hours are sent, unless the user allows it', async () => {
    // 11 hours, which are sent in overlapping parts. Other events are cases of outsiders.test.ts, and of caps.test.ts of the plan.
    await using stage = await openMinutes({}, { 'long.wav': recording('long.wav', 11 * 3600) });
    const env = { GITHUB_EVENT_NAME: 'issue_comment' };
    const inputs = { ...IN_FILES, 'allow-outside-events': 'true' };
    const ran = await stage.run({ inputs, env });
    expect(annotations(ran, 'error')).toEqual([
      'The plan is 660.7 minutes, estimated at $2.84, above the 600 minutes that a run may send on issue_comment, ' +
        `which people without write access can trigger. Nothing was sent. To continue, ${RAISE_MINUTES}`,
    ]);
    expect(stage.deepgram.requests).toEqual([]);

    const allowed = { inputs: { ...inputs, 'max-minutes': '700', 'dry-run': 'true' }, env };
    expect(annotations(await stage.run(allowed), 'warning')).toEqual([]);
  });
});

it.concurrent('a cap counts what was billed: after longer answers than planned, nothing more is sent', async () => {
  await using stage = await openMinutes(
    { canned: lasting(120) },
    recordings({ 'a.wav': 60, 'b.wav': 61, 'c.wav': 62 }),
  );
  const ran = await stage.run({ inputs: { ...IN_FILES, 'max-minutes': '3.5', concurrency: '1' } });
  expect(Object.values(codes(ran)).sort()).toEqual(['over-cap', 'transcribed', 'transcribed']);
  expect(ran.outputs).toMatchObject({ minutes: '4' });
  expect(stage.deepgram.requests).toHaveLength(2);
});

describe.concurrent('recordings of unknown length', () => {
  it.each([
    ['stop', 1],
    ['partial', 0],
  ])('at URLs are sent one by one until a cap is reached, with %s', async (whenOverCap, exitCode) => {
    await using stage = await openStage({ canned: lasting(60) });
    await using host = await listenHttps(stage.deepgram, ({ url }, response) => response.end(url));
    const urls = ['one', 'two', 'three'].map((name) => `https://127.0.0.1:${host.port}/${name}.mp3`);
    const ran = await stage.run({
      inputs: { urls: urls.join('\n'), 'max-minutes': '2', 'when-over-cap': whenOverCap },
    });

    expect(Object.values(codes(ran)).sort()).toEqual(['over-cap', 'transcribed', 'transcribed']);
    expect(stage.deepgram.requests).toHaveLength(2);
    expect(stage.deepgram.peakInFlight).toBe(1);
    expect(ran.exitCode).toBe(exitCode);
    const held = '2 of 2 sources transcribed, 2:00 of audio; 1 not sent';
    expect(annotations(ran, 'error')).toEqual(
      exitCode === 0
        ? []
        : ['Not everything was sent: `max-minutes` or `max-cost` was reached. Raise it, or run again.'],
    );
    expect(ran.log).toContain(`${held}.`);
  });

  it('in Git LFS without range requests are measured once downloaded, and not downloaded needlessly', async () => {
    const media = recordings({ 'a.wav': 60, 'b.wav': 60, 'c.wav': 180, 'd.wav': 60, 'e.wav': 60 });
    await using pointers = await openPointers({ media, canned: lasting(60), lfs: { ranges: false } });
    const ran = await pointers.run({ inputs: { ...IN_FILES, 'max-minutes': '3', concurrency: '1' } });
    expect(codes(ran)).toEqual({
      'a.wav': 'transcribed',
      'b.wav': 'transcribed',
      'c.wav': 'over-cap',
      'd.wav': 'transcribed',
      'e.wav': 'over-cap',
    });
    expect(pointers.lfs.fetched()).toHaveLength(4);
    expect(pointers.stage.deepgram.requests).toHaveLength(3);
  });
});

describe.concurrent('a cap on the cost without a known price', () => {
  // A custom model.
  const inputs = { model: '2187e11a-3532-4498-b076-81fa530bdd49', 'max-cost': '5' };
  const message =
    'max-cost: no price is known for the model, so the limit cannot be applied. Set `price-per-minute`.';

  it('stops before anything is sent, and does not matter with a price or if there is nothing to send', async () => {
    await using stage = await openMinutes();
    const ran = await stage.run({ inputs: { ...IN_FILES, ...inputs, 'when-over-cap': 'partial' } });
    expect(annotations(ran, 'error')).toEqual([message]);
    expect(stage.deepgram.requests).toEqual([]);
    expect(ran.outputs).toMatchObject({ planned: '3', 'planned-minutes': '6', 'estimated-cost': '' });

    const priced = await stage.run({ inputs: { ...IN_FILES, ...inputs, 'price-per-minute': '0.5' } });
    expect(priced.outputs).toMatchObject({ transcribed: '3', 'estimated-cost': '3.0000' });
    const again = await stage.run({ inputs: { ...IN_FILES, ...inputs } });
    expect([again.exitCode, again.outputs['unchanged']]).toEqual([0, '3']);
  });

  it('stops even if no length is known', async () => {
    await using stage = await openStage({});
    const ran = await stage.run({ inputs: { ...inputs, urls: 'https://127.0.0.1:9/a.mp3' } });
    expect(annotations(ran, 'error')).toEqual([message]);
    expect(stage.deepgram.requests).toEqual([]);
  });
});

it('the plan equals the transcribed length, within 1 %, for real recordings', async () => {
  await using stage = await openStage({
    recordings: ['austen-1.wav', 'kennedy.mp3'],
    recognizer: decodingRecognizer,
  });
  const encodings = ['austen-2.flac', 'kennedy.ogg', 'austen-1.m4a', 'austen-1.webm'];
  for (const name of encodings) await cp(encoded(name), path.join(stage.workspace, `again-${name}`));
  await cp(path.join(samples, 'austen-3.wav'), path.join(stage.workspace, 'video.wav'));
  const planned = await stage.run({ inputs: { 'dry-run': 'true', 'api-key': '' } });
  expect(sent(stage, 'audio/wav')).toEqual([]);
  const ran = await stage.run();
  expect(ran.outputs).toMatchObject({ transcribed: '7', planned: '7' });
  for (const { source, minutes = 0 } of planned.results) {
    const { duration = 0 } = ran.results.find((result) => result.source === source) ?? {};
    expect(Math.abs((minutes * 60) / duration - 1), source).toBeLessThan(0.01);
  }
});
