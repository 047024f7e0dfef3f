import { mkdir, mkdtemp, readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/lib/hash.ts';
import { ActionsCache } from '../../../src/transcribe/answers/actions-cache.ts';
import { AnswerFolder } from '../../../src/transcribe/answers/folder.ts';
import { type Cache, startCache } from '../../servers/github/cache.ts';
import { keyOfPack, newRef, saveAsAnyone } from '../../transcribe/answers/machines.ts';
import { CACHED, isStored, stepWith } from '../cached.ts';
import {
  annotations,
  CANNED,
  codes,
  openStage,
  type Ran,
  SPOKEN,
  type Stage,
  type Step,
  speech,
} from '../helpers.ts';
import { meanwhile } from '../holding.ts';

let service: Cache;
beforeAll(async () => {
  service = await startCache();
});
afterAll(() => service.close());

const withCache = (inputs?: Step['inputs']): Step => stepWith(service, inputs);

// One after the other, because each call is a process, and a cache that is too slow counts as broken.
describe('with the Actions cache', () => {
  it('a fresh checkout, other options in between and a format that is added later pay for nothing again', async () => {
    const media = { 'a.wav': 'speech in one branch', 'b.wav': 'more speech in it' };
    await using first = await openStage({ files: media });
    const paid = await noting(first, (more) => first.run({ ...withCache(), ...more }));
    expect(paid.outputs).toMatchObject({ transcribed: '2', reused: '0' });
    expect(await isStored(first, 'a.wav')).toBe(true);

    await using second = await openStage({
      files: { 'talks/b.wav': media['b.wav'], 'a.wav': media['a.wav'] },
    });
    const ran = await second.run(withCache({ files: '**/*.wav' }));
    expect(second.deepgram.requests).toEqual([]);
    expect(codes(ran)).toEqual({ 'a.wav': 'reused', 'talks/b.wav': 'reused' });
    expect(await second.read('talks/b.wav.txt')).toBe(`${SPOKEN}\n`);
    expect(ran.log).toContain('Plan: 0 to transcribe; 2 reused.');
    expect(annotations(ran, 'notice')).toEqual([]);
    expect(ran.outputs['saved-minutes']).toBe('0.1');

    // Other options need another answer.
    await first.run(withCache({ diarize: 'true' }));
    expect(first.deepgram.requests).toHaveLength(4);
    expect(codes(await first.run(withCache()))).toEqual({ 'a.wav': 'reused', 'b.wav': 'reused' });

    const later = await first.run(withCache({ formats: 'txt, json' }));
    expect(codes(later)).toEqual({ 'a.wav': 'reused', 'b.wav': 'reused' });
    expect(first.deepgram.requests).toHaveLength(4);
    expect(JSON.parse(await first.read('a.wav.json'))).toMatchObject({ results: CANNED.results });
    expect(later.log).toContain('a.wav: nothing to send, format json is new');
    expect(await isStored(first, 'a.wav')).toBeUndefined();
  });

  it('a requested retranscription is sent once, and its answer is used from then on', async () => {
    const media = speech('again.wav');
    const again = { retranscribe: 'again.wav\nnone.wav' };
    const requests = [];
    for (const inputs of [{}, again, again, {}]) {
      await using stage = await openStage({ files: media });
      const ran = await stage.run(withCache(inputs));
      requests.push(stage.deepgram.requests.length);
      expect(annotations(ran, 'warning')).toEqual(
        inputs === again ? ['Nothing matches retranscribe: none.wav'] : [],
      );
    }
    expect(requests).toEqual([1, 1, 0, 0]);
  });

  it('transcripts that could not be written are available to the next run', async () => {
    // Like a full disk, it prevents the write.
    const prevent = meanwhile(() => mkdir(path.join(stage.workspace, 'unwritten.wav.txt')));
    await using stage = await openStage({ files: speech('unwritten.wav'), faults: [prevent] });
    const failed = await stage.run(withCache());
    expect(codes(failed)).toEqual({ 'unwritten.wav': 'not-saved' });
    expect(failed.exitCode).toBe(1);

    await using other = await openStage({ files: speech('unwritten.wav') });
    expect(codes(await other.run(withCache()))).toEqual({ 'unwritten.wav': 'reused' });
    expect(other.deepgram.requests).toEqual([]);
    await rmdir(path.join(stage.workspace, 'unwritten.wav.txt'));
    expect(codes(await stage.run(withCache()))).toEqual({ 'unwritten.wav': 'reused' });
    expect(stage.deepgram.requests).toHaveLength(1);
    expect(await readdir(stage.workspace)).not.toContain('.transcripts-pending');
  });

  it('entries that are not JSON, are no answer or are for other media are not used', async () => {
    const poisons = {
      'html.wav': '<html>Welcome</html>',
      'empty.wav': '{"results":{}}',
      'other.wav': answerFor('0'.repeat(64)),
    };
    const media = speech(...Object.keys(poisons));
    const keys = await keysOf(media);
    const temp = await mkdtemp(path.join(tmpdir(), 'poison-'));
    const pending = new AnswerFolder(path.join(temp, 'pending'));
    const store = new ActionsCache({ ...process.env, ...service.env, RUNNER_TEMP: temp });
    const puts = Object.entries(poisons).map(async ([name, poison]) => {
      const key = keys.get(sha256(media[name] ?? '')) ?? '';
      await pending.put(key, poison);
      await store.put(key, pending);
    });
    await Promise.all(puts);
    await store.close();
    await rm(temp, { recursive: true });

    await using stage = await openStage({ files: media });
    const ran = await stage.run(withCache());
    expect(stage.deepgram.requests).toHaveLength(3);
    for (const name of Object.keys(poisons)) {
      expect(codes(ran)[name]).toBe('transcribed');
      expect(await stage.read(`${name}.txt`)).toBe(`${SPOKEN}\n`);
    }
    expect(annotations(ran, 'notice').toSorted()).toEqual(
      Object.keys(poisons)
        .map((name) => `The answer for ${name} in the Actions cache is damaged and is not used.`)
        .toSorted(),
    );
  });

  it('an entry whose archive leads outside unpacks nothing, and is reported', async () => {
    await using stage = await openStage({ files: speech('behind-an-archive.wav') });
    const stranger = await mkdtemp(path.join(tmpdir(), 'stranger-'));
    await writeFile(path.join(stranger, 'answers'), 'evil');
    const env = { ...service.env, GITHUB_REF: newRef() };
    const key = keyOfPack(env.GITHUB_REF);
    const machine = { ...process.env, ...env, GITHUB_WORKSPACE: stranger, RUNNER_TEMP: stranger };
    await saveAsAnyone({ env: machine }, key, '--transform=s,^,../../evil-,');
    await rm(stranger, { recursive: true });

    const ran = await stage.run({ ...withCache(), env });
    expect(codes(ran)).toEqual({ 'behind-an-archive.wav': 'transcribed' });
    expect(annotations(ran, 'notice')).toContain(
      `The entry ${key} of the Actions cache is damaged. Answers that were only in it are transcribed, and paid ` +
        'for, again.',
    );
    for (const folder of [stage.workspace, ran.temp])
      expect((await readdir(folder, { recursive: true })).filter((name) => name.includes('evil'))).toEqual(
        [],
      );
  });
});

/** Runs the action, and checks that the cache program gets neither the key nor other inputs. */
async function noting(stage: Stage, run: (step: Step) => Promise<Ran>): Promise<Ran> {
  const folder = await mkdtemp(path.join(tmpdir(), 'environment-'));
  const script = path.join(folder, 'note.cjs');
  await writeFile(script, NOTE_ENVIRONMENT);
  const token = 'ghs_a-token-of-the-job';
  const env = { ...service.env, NODE_OPTIONS: `--require=${script}` };
  const ran = await run({ contexts: { 'github.token': token }, env });
  const notes = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const noted = await Promise.all(notes.map((name) => readFile(path.join(folder, name), 'utf8')));
  await rm(folder, { recursive: true });

  const programs = noted.filter((note) => /actions-cache/.test(JSON.parse(note).program));
  expect(programs).toHaveLength(1);
  for (const program of programs) {
    expect(program).not.toContain(stage.deepgram.apiKey);
    expect(program).not.toContain(token);
    expect(program).not.toContain('INPUT_');
  }
  return ran;
}

/** Records each started program and its environment in a file next to this one. */
const NOTE_ENVIRONMENT = `
const { writeFileSync } = require('node:fs');
const note = { program: process.argv[1], environment: process.env };
writeFileSync(__dirname + '/' + process.pid + '.json', JSON.stringify(note));
`;

const answerFor = (sha256: string): string =>
  JSON.stringify({
    ...CANNED,
    metadata: { ...CANNED.metadata, request_id: '9d9ba9b0-8a1c-4a4e-bd2a-6f35a6ee9a0e', sha256 },
  });

/** Returns the keys of recordings' answers, which are their names in a cache folder, by the hashes of the recordings. */
async function keysOf(files: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, string>> {
  await using stage = await openStage({ files });
  await stage.run({ inputs: { ...CACHED, 'cache-folder': 'answers' } });
  const names = await readdir(path.join(stage.workspace, 'answers'));
  const keyed = names.map(async (name): Promise<[string, string]> => {
    const answer = JSON.parse(await stage.read(path.join('answers', name)));
    return [answer.metadata.sha256, path.basename(name, '.json')];
  });
  return new Map(await Promise.all(keyed));
}
