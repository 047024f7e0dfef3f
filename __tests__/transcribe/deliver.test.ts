import { describe, expect, it } from 'vitest';
import { blobId, sha256 } from '../../src/lib/hash.ts';
import { type Delivery, deliver, factsOf } from '../../src/transcribe/deliver.ts';
import { type LockEntry, OUTDATED } from '../../src/transcribe/lockfile/lock.ts';
import { Lockfile } from '../../src/transcribe/save/lockfile.ts';
import { Workspace } from '../../src/transcribe/save/workspace.ts';
import { fileMedia, makeEntry, recordedFile, urlMedia } from '../helpers/locks.ts';
import { ASKED, assessAll, OPTIONS, type Wanted, type World, wantedOf } from '../helpers/plans.ts';
import { PRESENTER } from '../helpers/presentation.ts';
import { answerOf, LOCKFILE, Repository } from '../helpers/runs.ts';
import { fileSource, urlSource } from '../helpers/sources.ts';

const MEDIA = fileMedia({ sha256: sha256('one') });
const A = wantedOf(fileSource('a.mp3'), MEDIA, ['txt', 'json'], 'a.mp3');
const ANSWER = answerOf('one');
const TEXT = 'one in request-1\n';

/** A workspace that logs its operations, in order. */
class ToldWorkspace extends Workspace {
  readonly done: string[] = [];

  override async write(file: string, content: string | Uint8Array): Promise<void> {
    await super.write(file, content);
    this.done.push(`write ${file}`);
  }

  override async remove(file: string): Promise<void> {
    await super.remove(file);
    this.done.push(`remove ${file}`);
  }
}

interface Given {
  readonly wanted?: Wanted;
  readonly world?: World;
  readonly files?: Readonly<Record<string, string>>;
  readonly answer?: typeof ANSWER | undefined;
  readonly isStored?: boolean;
}

interface Delivered extends Delivery {
  readonly done: readonly string[];
  readonly contents: Readonly<Record<string, string>>;
  /** The lock file entries of all sources afterwards. */
  readonly recorded: ReadonlyMap<string, LockEntry>;
}

async function deliverTo({
  wanted = A,
  world = {},
  files = {},
  isStored = false,
  ...rest
}: Given): Promise<Delivered> {
  const repository = await Repository.create({ '.keep': '', ...files });
  const workspace = new ToldWorkspace(repository.root);
  const lockfile = await Lockfile.load(workspace, repository.root, LOCKFILE);
  for (const entry of world.entries ?? []) await lockfile.put(entry);
  await lockfile.flush();
  workspace.done.length = 0;
  const [item] = assessAll([wanted], { rendering: 'any', ...world });
  if (item === undefined) throw new Error('nothing to deliver');
  const answer = 'answer' in rest ? rest.answer : ANSWER;
  const delivery = await deliver(
    item,
    { answer, isStored },
    {
      workspace,
      lockfile,
      asked: ASKED,
      presenter: PRESENTER,
    },
  );
  const done = [...workspace.done];
  await lockfile.flush();
  return { ...delivery, done, contents: await repository.files(), recorded: lockfile.entries };
}

/** The lock file entry of a.mp3 when its files have these contents. */
const entryOf = (
  contents: Readonly<Record<string, string>>,
  overrides: Partial<LockEntry> = {},
): LockEntry => {
  const files = Object.entries(contents).map(([format, content]) => {
    const file = {
      ...recordedFile(`a.mp3.${format}`),
      git: blobId(content),
      rendering: format === 'txt' ? 'txt 5' : `${format} 1`,
    };
    return [format, file] as const;
  });
  const made = makeEntry('a.mp3', [], {
    media: MEDIA,
    options: OPTIONS,
    requestId: 'request-1',
    ...overrides,
  });
  return { ...made, files: Object.fromEntries(files) };
};

const JSON_FILE = { 'a.mp3.json': ANSWER.raw };

it('writes the answer first, then the transcripts, then the lock file', async () => {
  const { done, contents, files, edited, entry } = await deliverTo({});
  expect(done).toEqual(['write a.mp3.json', 'write a.mp3.txt']);
  expect(contents).toMatchObject({ 'a.mp3.json': ANSWER.raw, 'a.mp3.txt': TEXT });
  expect([files, edited]).toEqual([A.outputs, []]);
  expect(entry).toMatchObject({
    requestId: 'request-1',
    duration: 11,
    options: OPTIONS,
    media: MEDIA,
  });
  expect(entry.files['txt']).toMatchObject({ path: 'a.mp3.txt', git: blobId(TEXT), rendering: 'txt 5' });
});

it('removes the files at former paths only after that', async () => {
  const wanted = wantedOf(fileSource('a.mp3'), MEDIA, ['txt'], 'out/a.mp3');
  const world = { entries: [entryOf({ txt: 'old' })] };
  const { done, contents } = await deliverTo({ wanted, world, files: { 'a.mp3.txt': 'old' } });
  expect(done).toEqual(['write out/a.mp3.txt', 'remove a.mp3.txt']);
  expect(Object.keys(contents)).toEqual(['.keep', 'out/a.mp3.txt', LOCKFILE]);
});

describe('a file that differs from its record', () => {
  const states = { 'a.mp3.txt': 'foreign', 'a.mp3.json': 'foreign' } as const;

  it.each([
    ['as it is', TEXT],
    ['with the line ends of Windows', TEXT.replaceAll('\n', '\r\n')],
  ])("is the action's if the run would write the same, %s", async (_, content) => {
    const { done, edited, entry } = await deliverTo({
      world: { states },
      files: { ...JSON_FILE, 'a.mp3.txt': content },
    });
    expect([done, edited]).toEqual([[], []]);
    expect(Object.keys(entry.files)).toEqual(['json', 'txt']);
  });

  it('is kept if it is anything else, and not recorded in the lock file', async () => {
    const { contents, edited, entry } = await deliverTo({
      world: { states },
      files: { ...JSON_FILE, 'a.mp3.txt': 'notes' },
    });
    expect(contents['a.mp3.txt']).toBe('notes');
    expect([edited, Object.keys(entry.files)]).toEqual([['a.mp3.txt'], ['json']]);
  });

  it('is recorded as outdated if the action wrote it for an earlier recording', async () => {
    const world = {
      entries: [entryOf({ txt: 'old' }, { media: fileMedia() })],
      states: { 'a.mp3.txt': 'edited' },
    } as const;
    const { contents, edited, entry } = await deliverTo({ world, files: { 'a.mp3.txt': 'edited' } });
    expect([contents['a.mp3.txt'], edited]).toEqual(['edited', ['a.mp3.txt']]);
    expect(entry.files['txt']).toMatchObject({ git: blobId('old'), rendering: OUTDATED });
  });

  it('is no evidence that the action wrote it', async () => {
    const changed = { ...ANSWER, raw: `${ANSWER.raw} ` };
    const world = {
      entries: [entryOf({ json: ANSWER.raw })],
      states: { 'a.mp3.json': 'edited' },
    } as const;
    const { edited, entry } = await deliverTo({
      world,
      files: { 'a.mp3.json': changed.raw },
      answer: changed,
    });
    expect([edited, entry.files['json']?.git]).toEqual([['a.mp3.json'], blobId(ANSWER.raw)]);
  });
});

describe('without an answer', () => {
  it('an adopted file is recorded with the known facts about it', async () => {
    const wanted = wantedOf(fileSource('b.mp3'), MEDIA, ['txt'], 'b.mp3');
    const world = { entries: [entryOf({ txt: TEXT })], rendering: 'txt 5' };
    const { done, entry } = await deliverTo({
      wanted,
      world,
      files: { 'b.mp3.txt': TEXT },
      answer: undefined,
    });
    expect(done).toEqual([]);
    expect(entry).toMatchObject({
      requestId: 'request-1',
      files: { txt: { path: 'b.mp3.txt', git: blobId(TEXT) } },
    });
  });

  it('nothing that needs one is written', async () => {
    await expect(deliverTo({ answer: undefined })).rejects.toThrow(
      'a.mp3.json cannot be written without an answer.',
    );
  });
});

describe('the lock file', () => {
  it.each([
    ['in the file of the format json, and that is enough', ['txt', 'json'], true, undefined],
    ['in the store', ['txt'], true, true],
    ['nowhere', ['txt'], false, undefined],
  ] as const)('says whether the answer is in the store: %s', async (_, formats, isStored, stored) => {
    const wanted = wantedOf(fileSource('a.mp3'), MEDIA, formats, 'a.mp3');
    expect((await deliverTo({ wanted, isStored })).entry.stored).toBe(stored);
  });

  it('keeps formats that are not requested now, and the answer in one of them', async () => {
    const wanted = wantedOf(fileSource('a.mp3'), MEDIA, ['txt'], 'a.mp3');
    const world = { entries: [entryOf({ json: ANSWER.raw })] };
    const { entry } = await deliverTo({ wanted, world, files: JSON_FILE });
    expect(entry.files['json']?.rendering).toBe('json 1');
  });

  it('marks them as outdated once the answer changes', async () => {
    const wanted = wantedOf(fileSource('a.mp3'), MEDIA, ['txt'], 'a.mp3');
    const world = { entries: [entryOf({ json: ANSWER.raw })] };
    const { entry } = await deliverTo({
      wanted,
      world,
      files: JSON_FILE,
      answer: answerOf('one', 'request-2'),
    });
    expect(entry.files['json']?.rendering).toBe(OUTDATED);
  });

  it('records a path for one source only', async () => {
    const wanted = wantedOf(fileSource('b.mp3'), MEDIA, ['txt'], 'a.mp3');
    const world = { entries: [entryOf({ txt: 'old', json: 'old' }, { media: fileMedia() })] };
    const { recorded } = await deliverTo({ wanted, world, files: { 'a.mp3.txt': 'old' } });
    expect([...recorded.values()].map(({ source, files }) => [source, Object.keys(files)])).toEqual([
      ['a.mp3', ['json']],
      ['b.mp3', ['txt']],
    ]);
  });

  it('has the hash of a recording at a URL, which only Deepgram knows', async () => {
    const source = urlSource('https://example.com/a.mp3');
    const { entry } = await deliverTo({
      wanted: wantedOf(source, urlMedia({ etag: '"1"' }), ['txt'], 'a.mp3'),
    });
    expect(entry.media).toEqual({ kind: 'url', etag: '"1"', sha256: sha256('one') });
  });
});

it('provides the results with their data', async () => {
  expect(factsOf(await deliverTo({}))).toEqual({
    files: A.outputs,
    edited: [],
    duration: 11,
    channels: 1,
    words: 3,
    confidence: undefined,
    models: ['nova-3 1'],
    requestId: 'request-1',
  });
});
