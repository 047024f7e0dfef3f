import { rm, utimes } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../../src/transcript/formats.ts';
import { entriesIn } from '../../helpers/locked.ts';
import { commitAll, git } from '../../helpers/repository.ts';
import { filesOn, openCheckout } from '../checkouts.ts';
import { openRepository } from '../github.ts';
import type { Stage } from '../helpers.ts';
import { contentsOf, place } from '../recordings.ts';
import { LOCKFILE } from '../rerun.ts';

/** Checkouts with CRLF in text, as git for Windows creates them, of transcripts that were committed with LF. */

type Files = Readonly<Record<string, string>>;

const MEDIA = {
  'a.wav': 'speech of a',
  'b.wav': 'speech of b',
  'd.wav': 'speech of d',
  'f.wav': 'speech of f',
};

const INPUTS = { files: '*.wav', formats: FORMATS.join(), 'save-to': 'commit' };

/** Settings that make git check out text with CRLF. */
const SETTINGS: Readonly<Record<string, (stage: Stage) => Promise<unknown>>> = {
  'core.autocrlf=true': async ({ workspace }) => git(workspace, 'config', 'core.autocrlf', 'true'),
  'eol=crlf': (stage) => place(stage, { '.git/info/attributes': '* text=auto eol=crlf\n' }),
};

/** Checks out all files of a commit with a setting. */
async function checkOut(stage: Stage, setting: string): Promise<void> {
  const { workspace } = stage;
  await commitAll(workspace);
  await SETTINGS[setting]?.(stage);
  const names = namesIn(workspace);
  for (const name of names) await rm(path.join(workspace, name));
  git(workspace, 'checkout', '--quiet', '--force', '--', '.');
  expect(await stage.read(names.find((name) => name.endsWith('.md')) ?? '')).toContain('\r\n');
}

const namesIn = (workspace: string): string[] =>
  git(workspace, 'ls-files', '-z')
    .split('\0')
    .filter((name) => name !== '');

/** Renames files by the start of their names. A copy keeps the old name as well. */
const renamed = (files: Files, from: RegExp, to: string): Files =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [name.replace(from, to), text]));

const CORRECTED = 'Hello there, corrected.\n';

/** One recording was renamed, one was copied, and one was moved with its transcripts. */
const moved = (files: Files): Files => ({
  ...renamed(renamed(files, /^b\.wav$/, 'c.wav'), /^f\.wav/, 'g.wav'),
  'e.wav': files['d.wav'] ?? '',
});

/** The same after somebody edited transcripts of two. */
const movedEdited = (files: Files): Files => ({
  ...moved(files),
  'b.wav.txt': CORRECTED,
  'g.wav.txt': CORRECTED,
});

interface Row {
  /** The push after everything was transcribed. */
  readonly push?: (files: Files) => Files;
  readonly inputs?: Readonly<Record<string, string>>;
  /** The paths of edited files after that. */
  readonly edited?: readonly string[];
  /** The first lines of transcripts that are committed. */
  readonly titles: Readonly<Record<string, string>>;
}

const TITLES = { 'c.wav.md': '# c', 'e.wav.md': '# e', 'g.wav.md': '# g' };

/** Rows take turns with the settings: the bytes of a checkout, which are all that the action looks at, are the same. */
const ROWS: Readonly<Record<string, Row>> = {
  'media were renamed, copied, and moved along with their transcripts, some edited': {
    push: movedEdited,
    titles: TITLES,
    edited: ['c.wav.txt', 'g.wav.txt'],
  },
  'media were renamed, copied and moved, some transcripts edited, and speakers got names': {
    push: movedEdited,
    inputs: { speakers: '0: Ada' },
    titles: TITLES,
    edited: ['c.wav.txt', 'g.wav.txt'],
  },
  '`output` changed': {
    inputs: { output: 'out/{file}.{format}' },
    titles: { 'out/a.wav.md': '# a', 'out/b.wav.md': '# b' },
  },
};

interface Idle {
  /** Changes of the checkout. */
  readonly touch?: (stage: Stage) => Promise<void>;
  readonly hasGit?: boolean;
}

/** What leaves nothing to do. */
const IDLE: Readonly<Record<string, Idle>> = {
  'nothing changed': {},
  'a step gave all files other dates': {
    touch: async ({ workspace }) => {
      for (const name of namesIn(workspace)) await utimes(path.join(workspace, name), 1, 1);
    },
  },
  'there is no git on the PATH': { hasGit: false },
};

let transcribed: Files;

beforeAll(async () => {
  await using repository = await openRepository({ files: MEDIA, github: { files: MEDIA } });
  expect((await repository.run({ inputs: INPUTS })).outputs).toMatchObject({ transcribed: '4' });
  transcribed = await filesOn(repository);
});

const withReturns = (files: Files): string[] =>
  Object.keys(files).filter((name) => files[name]?.includes('\r'));

const TURNS = Object.entries(ROWS).map(([name, row], index) => {
  const settings = Object.keys(SETTINGS);
  return { ...row, name, setting: settings[index % settings.length] ?? '' };
});

describe.concurrent.each(Object.keys(SETTINGS))('in a checkout with %s', (setting) => {
  it(`nothing is committed if ${Object.keys(IDLE).join(', or if ')}`, async () => {
    await using repository = await openRepository({ files: transcribed, github: { files: transcribed } });
    const { github, stage } = repository;
    const before = await github.head('main');
    await checkOut(stage, setting);
    const files = await contentsOf(stage);
    for (const [what, { touch, hasGit = true }] of Object.entries(IDLE)) {
      await touch?.(stage);
      const ran = await repository.run({
        inputs: INPUTS,
        env: hasGit ? {} : { PATH: import.meta.dirname },
      });
      expect(ran.exitCode, `${what}: ${ran.log}`).toBe(0);
      expect(stage.deepgram.requests, what).toEqual([]);
      if (hasGit) expect(ran.log, what).not.toMatch(/::(warning|notice)/);
      expect(await github.head('main'), `${what}: ${ran.log}`).toBe(before);
      // So the next finds the same checkout.
      expect(await contentsOf(stage), what).toEqual(files);
    }
    expect(withReturns(await filesOn(repository))).toEqual([]);
  });
});

describe.concurrent('in a checkout', () => {
  it.each(TURNS)('with $setting, $name: only rendered files are committed, once', async (turn) => {
    const { setting, push = (same) => same, inputs: more, edited = [], titles } = turn;
    const files = push(transcribed);
    await using repository = await openRepository({ files, github: { files } });
    const { github, stage } = repository;
    const inputs = { ...INPUTS, ...more };
    await checkOut(stage, setting);
    const ran = await repository.run({ inputs });
    expect(ran.exitCode, ran.log).toBe(0);
    expect(stage.deepgram.requests).toEqual([]);
    const after = await filesOn(repository);
    expect(withReturns(after)).toEqual([]);
    expect(ran.log).not.toMatch(/::(warning|notice)/);
    for (const [name, title] of Object.entries(titles))
      expect(after[name]?.split('\n')[0], ran.log).toBe(title);
    const tree = await github.tree('main');
    for (const entry of entriesIn(after[LOCKFILE] ?? '').values()) {
      const locked = Object.values(entry.files).filter((file) => after[file.path] !== CORRECTED);
      expect(locked.filter((file) => tree.get(file.path)?.oid !== file.git)).toEqual([]);
    }
    expect(Object.keys(after).filter((name) => after[name] === CORRECTED)).toEqual(edited);
    const head = await github.head('main');
    await using next = await openCheckout(after);
    await checkOut(next, setting);
    const again = await repository.run({ inputs }, next);
    expect(again.exitCode, again.log).toBe(0);
    expect([next.deepgram.requests, await github.head('main')], again.log).toEqual([[], head]);
  });
});
