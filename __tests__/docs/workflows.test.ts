import { NoOperationTraceWriter } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ACTIONS } from '../../scripts/tables.ts';
import { read, readAll } from './documents.ts';
import { OURS, stepsOf, type Workflow, withSteps, workflowsIn } from './workflow-blocks.ts';
import { problemsOf } from './workflows.ts';

const ci = await readAll('.github/workflows/*.yml');
const examples = (await readAll('**/*.md')).flatMap((document) =>
  workflowsIn(document).map((text, index) => ({ name: `${document.name}, workflow ${index + 1}`, text })),
);
const all = [...ci, ...examples];

const actionErrors = (content: string): string[] =>
  parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter())
    .context.errors.getErrors()
    .map(({ message }) => message);

describe('action.yml', () => {
  test.each(ACTIONS)("passes GitHub's parser: $file", async ({ file }) => {
    expect(actionErrors((await read(file)).text)).toEqual([]);
  });

  test('would not pass it with an unknown key', async () => {
    const broken = (await read('action.yml')).text.replace('using: node24', 'using: node24\n  mian: x.js');
    expect(actionErrors(broken)).toEqual([expect.stringContaining('mian')]);
  });
});

describe('the checks would find', () => {
  test.each([
    ['an unknown input', `- uses: ${OURS}@v1\n  with:\n    api_key: x\n`, "Invalid action input 'api_key'"],
    [
      'a missing input',
      '- uses: actions/upload-artifact@v7\n  with:\n    name: x\n',
      'Missing required input `path`',
    ],
    [
      'an unknown input of another action of ours',
      `- uses: ${OURS}/check-key@v1\n  with:\n    files: x\n`,
      "Invalid action input 'files'",
    ],
    ['an unknown action', '- uses: actions/unknown@v1\n', 'Unable to resolve action `actions/unknown@v1`'],
    ['an unknown key', '- run: true\n  evn: {}\n', "Unexpected value 'evn'"],
    ['an unknown context', '- run: $' + '{{ secret.KEY }}\n', 'undefined variable "secret"'],
    [
      'a script that a stranger could write',
      '- run: echo $' + '{{ github.event.pull_request.title }}\n',
      'is potentially untrusted',
    ],
  ])('%s', async (_, steps, message) => {
    expect(await problemsOf(withSteps(steps))).toContainEqual(expect.stringContaining(message));
  });

  test('an unknown runner', async () => {
    const workflow = withSteps('- run: true\n').replace('ubuntu-latest', 'ubuntu-lates');
    expect(await problemsOf(workflow)).toContainEqual(expect.stringContaining('"ubuntu-lates" is unknown'));
  });
});

// Some examples show only the steps.
const whole = examples.filter(({ text }) => text.startsWith('name:'));

test.each(whole)('$name limits the time of each job', ({ text }) => {
  const { jobs }: Workflow = parse(text);
  const minutes = Object.values(jobs).map((job) => job['timeout-minutes']);
  expect(minutes.filter((limit) => typeof limit !== 'number')).toEqual([]);
});

const sending = whole.filter(({ text }) => stepsOf(text).some(({ uses }) => uses === `${OURS}@v1`));

test.each(sending)('$name serializes runs that would send the same recordings', ({ text }) => {
  const { concurrency }: Workflow = parse(text);
  expect(concurrency).toEqual({
    group: '$' + '{{ github.workflow }}-$' + '{{ github.ref }}',
    'cancel-in-progress': false,
  });
});

test.each(sending)('$name limits the amount that a run may send', ({ text }) => {
  const steps = stepsOf(text).filter(({ uses }) => uses === `${OURS}@v1`);
  const limited = steps.filter(({ with: inputs }) =>
    Object.keys(inputs ?? {}).some((name) => /^(max-minutes|max-cost|dry-run)$/.test(name)),
  );
  expect(limited).toEqual(steps);
});

test.each(whole)('$name grants only the documented permissions, with reasons', ({ text }) => {
  const { permissions, jobs }: Workflow = parse(text);
  const granted = [permissions, ...Object.values(jobs).map((job) => job.permissions)];
  expect(granted.some((some) => some !== undefined)).toBe(true);
  const writes = text.split('\n').filter((line) => /^\s+[\w-]+: write\b/.test(line));
  expect(writes.filter((line) => !/ # \w+/.test(line))).toEqual([]);
});

test('no two workflows have the same name', () => {
  const names = whole.map(({ text }) => (parse(text) as { name: string }).name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

describe.each(all)('$name', ({ text }) => {
  test("passes GitHub's parsers and actionlint", async () => {
    expect(await problemsOf(text)).toEqual([]);
  });

  test('pins other actions by commit and names their version', () => {
    const uses = text.split('\n').filter((line) => /\buses:/.test(line));
    const ours = new RegExp(`uses: (\\./[\\w-]*|${OURS}(/[\\w-]+)?@v1)$`);
    const pinned = /uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
    expect(uses.filter((line) => !ours.test(line) && !pinned.test(line))).toEqual([]);
  });

  test('puts no output into a script', () => {
    const scripts = stepsOf(text).map(({ run = '' }) => run);
    expect(scripts.filter((script) => script.includes('$' + '{{'))).toEqual([]);
  });

  test('gives the other actions a key', () => {
    const steps = stepsOf(text).filter(({ uses = '' }) => uses.startsWith(`${OURS}/`) || /^\.\/./.test(uses));
    for (const step of steps) expect(Object.keys(step.with ?? {})).toContain('api-key');
  });

  test('gives this action a key and says what to transcribe', () => {
    const steps = stepsOf(text).filter(({ uses = '' }) => uses === './' || uses.startsWith(`${OURS}@`));
    for (const step of steps) {
      // A dry run sends nothing, so it needs no key.
      const named = Object.keys(step.with ?? {});
      expect(named.includes('api-key') || step.with?.['dry-run'] === true).toBe(true);
      expect(Object.keys(step.with ?? {}).some((name) => /^(files|urls|url-lists)$/.test(name))).toBe(true);
    }
  });
});

/** The write permissions of the project's own jobs; all others only read. */
const WRITES: Readonly<Record<string, readonly string[]>> = {
  '.github/workflows/codeql.yml: analyze': ['security-events'],
  '.github/workflows/release.yml: publish': ['attestations', 'contents', 'id-token'],
};

describe.each(ci)('permissions of $name', ({ name, text }) => {
  const { permissions, jobs }: Workflow = parse(text);

  test('are none for the workflow, and few for each job', () => {
    expect(permissions).toEqual({});
    for (const [job, { permissions: granted }] of Object.entries(jobs)) {
      const writes = Object.entries(granted ?? {}).filter(([, access]) => access === 'write');
      expect(writes.map(([scope]) => scope).sort()).toEqual(WRITES[`${name}: ${job}`] ?? []);
      expect(granted).toBeDefined();
    }
  });

  test('have a reason', () => {
    const lines = text.split('\n').filter((line) => /^\s+[\w-]+: (?:read|write)\b/.test(line));
    expect(lines.filter((line) => !/ # \w+/.test(line))).toEqual([]);
  });

  test('limit the time of each job', () => {
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeTypeOf('number');
  });
});

test('the job that branch protection requires depends on all others', async () => {
  const { jobs }: Workflow = parse((await read('.github/workflows/ci.yml')).text);
  const { all, ...others } = jobs;
  expect(all).toMatchObject({ if: 'always()', needs: Object.keys(others) });
});

test('the documents have workflows for what they explain, and the README one to start with', () => {
  expect(ci.map(({ name }) => name)).toContain('.github/workflows/ci.yml');
  expect(whole.some(({ name }) => name.startsWith('README.md'))).toBe(true);
  expect(whole.length).toBeGreaterThan(10);
  expect(examples.length).toBeGreaterThan(15);
});
