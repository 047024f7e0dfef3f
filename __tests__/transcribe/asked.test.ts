import { expect, it } from 'vitest';
import { readEvent } from '../../src/github/event.ts';
import { blobId } from '../../src/lib/hash.ts';
import { askedBy, trustOf, variablesOf, versionOf } from '../../src/transcribe/asked.ts';
import { Workspace } from '../../src/transcribe/save/workspace.ts';
import { inputsWith } from '../helpers/inputs.ts';
import { quietly } from '../helpers/stdout.ts';
import { makeWorkspace } from '../helpers/workspace.ts';

const WORKFLOW = '.github/workflows/ci.yml';
const ENV = {
  GITHUB_REPOSITORY: 'octo/talks',
  GITHUB_WORKFLOW: 'CI',
  GITHUB_WORKFLOW_REF: `octo/talks/${WORKFLOW}@refs/heads/main`,
  GITHUB_JOB: 'transcribe',
  GITHUB_ACTION: '__self',
};

async function writer(
  env: NodeJS.ProcessEnv,
  inputs: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const root = await makeWorkspace({ [WORKFLOW]: 'on: push\r\n' });
  const event = await readEvent(env);
  return (await quietly(() => askedBy(inputsWith(inputs), event, new Workspace(root)))).writer;
}

const version = blobId('on: push\n').slice(0, 8);

it.each<[string, NodeJS.ProcessEnv, Readonly<Record<string, string>>, unknown]>([
  ['a step of a job', ENV, {}, { workflow: WORKFLOW, step: 'transcribe/__self', version }],
  [
    'a job of a matrix',
    ENV,
    { 'job-index': '3' },
    { workflow: WORKFLOW, step: 'transcribe/__self/3', version },
  ],
  [
    'a workflow of another repository, as an organization may require',
    { ...ENV, GITHUB_REPOSITORY: 'octo/other' },
    {},
    { workflow: `octo/talks/${WORKFLOW}`, step: 'transcribe/__self', version: undefined },
  ],
  [
    'a workflow whose file is not told',
    { ...ENV, GITHUB_WORKFLOW_REF: undefined },
    {},
    { workflow: 'CI', step: 'transcribe/__self', version: undefined },
  ],
  ['no workflow', {}, {}, { workflow: '', step: '', version: undefined }],
])('the writer is %s', async (_, env, inputs, expected) => {
  expect(await writer(env, inputs)).toEqual(expected);
});

it.each([
  '../outside.yml',
  '.github/workflows/../../.env',
  '.env',
  'src/main.ts',
  '.github/workflows/none.yml',
])('the workflow file is not read at %s', async (workflow) => {
  const root = await makeWorkspace({ '.env': 'secret', 'src/main.ts': 'main' });
  expect(await versionOf(workflow, new Workspace(root))).toBeUndefined();
});

it('the rendering is recorded as one hash, which does not include the language', async () => {
  const root = await makeWorkspace();
  const lookOf = async (inputs: Readonly<Record<string, string>>): Promise<string> => {
    const event = await readEvent({});
    return (await quietly(() => askedBy(inputsWith(inputs), event, new Workspace(root)))).look;
  };
  expect(await lookOf({ language: 'de' })).toBe(await lookOf({}));
  expect(await lookOf({ 'caption-style': 'bbc' })).not.toBe(await lookOf({}));
  expect(await lookOf({ speakers: '0: Ada' })).not.toBe(await lookOf({}));
});

it('the variables of `output` have the requested values', async () => {
  const inputs = await quietly(async () => [
    inputsWith({}),
    inputsWith({ language: 'detect', model: 'nova-2' }),
  ]);
  expect(inputs.map(variablesOf)).toEqual([
    { language: 'en', model: 'nova-3' },
    { language: 'detect', model: 'nova-2' },
  ]);
});

it('each format is recognized at the path that its own template gives', async () => {
  const output = 'out/{name}.{format}\nmd: site/{subdir}/{name}.md';
  const { isTemplated } = trustOf(await quietly(async () => inputsWith({ output })));
  expect(isTemplated('media/a/b.mp3', 'md', 'site/a/b.md')).toBe(true);
  expect(isTemplated('media/a/b.mp3', 'md', 'out/b.md')).toBe(false);
  expect(isTemplated('media/a/b.mp3', 'txt', 'out/b.txt')).toBe(true);
});

it('a template in which a format has its own extension is recognized', async () => {
  const { isTemplated } = trustOf(
    await quietly(async () => inputsWith({ output: '{dir}/{file}.{language}.{format}' })),
  );
  expect(isTemplated('a/b.mp3', 'podcast-json', 'a/b.mp3.en.podcast.json')).toBe(true);
  expect(isTemplated('a/b.mp3', 'podcast-json', 'a/b.mp3.de.podcast.json')).toBe(false);
  expect(isTemplated('https://example.com/b.mp3', 'txt', 'transcripts/example.com/b.mp3.en.txt')).toBe(true);
  expect(isTemplated('https://', 'txt', 'transcripts/b.mp3.en.txt')).toBe(false);
});
