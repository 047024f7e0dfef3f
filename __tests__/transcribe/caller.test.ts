import { expect, it } from 'vitest';
import { type Event, readEvent } from '../../src/github/event.ts';
import { warnOfSiblings } from '../../src/transcribe/caller.ts';
import { WRITER } from '../helpers/locks.ts';
import { ASKED, recorded, tasksFor, type World, wanted } from '../helpers/plans.ts';
import { linesOf, printedBy } from '../helpers/stdout.ts';

const ENGLISH = 'language=en&model=nova-3';
const GERMAN = 'language=de&model=nova-3';

/** The log of a job that requests English where an earlier run requested something else. */
async function logOf(world: World, change: Partial<Event> = { isUnknownCall: true }): Promise<string[]> {
  const asked = { ...ASKED, options: ENGLISH };
  const tasks = tasksFor([wanted('a.mp3', 'a')], { ...world, asked });
  const event = { ...(await readEvent({})), ...change };
  return linesOf(await printedBy(() => warnOfSiblings(tasks, { event, asked })));
}

it('a call that cannot be distinguished from one with other options says so before it pays', async () => {
  const [line, ...others] = await logOf({ entries: [recorded('a.mp3', 'a', { options: GERMAN })] });
  expect(others).toEqual([]);
  expect(line).toBe(
    '::warning::output: a.mp3 was transcribed with other options (language was de, is en) by .github/workflows/ci.yml ' +
      '(transcribe/self), whose workflow file has not changed since. If another call of the same reusable workflow did ' +
      'that, both pay in every run. Give each call its own `output`, and its job `permissions: actions: read`, ' +
      'which lets the action tell the calls apart.',
  );
});

it.each<[string, World, Partial<Event>?]>([
  [
    'the workflow changed since',
    { entries: [recorded('a.mp3', 'a', { options: GERMAN, writer: { ...WRITER, version: '1' } })] },
  ],
  ['the media changed', { entries: [recorded('a.mp3', 'b', { options: ENGLISH })] }],
  ['nothing was requested before', {}],
  ['the job was not called', { entries: [recorded('a.mp3', 'a', { options: GERMAN })] }, {}],
])('nothing is said if %s', async (_, world, change) => {
  expect(await logOf(world, change)).toEqual([]);
});
