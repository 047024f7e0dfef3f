import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameOf } from '../../../src/recordings/source.ts';
import type { Item } from '../../../src/transcribe/plan/assess.ts';
import type { Step } from '../../../src/transcribe/plan/steps.ts';
import { itemsOf, ofKind, type Task } from '../../../src/transcribe/plan/tasks.ts';
import { makeEntry, recordedFile } from '../../helpers/locks.ts';
import { assessAll, OPTIONS, statesOf, tasksFor } from '../../helpers/plans.ts';
import { type Situation, situations } from '../../helpers/situations.ts';

const decide = ({ jobs, world, answered }: Situation): Task[] => tasksFor(jobs, world, answered);

const allOf = (situation: Situation): readonly Item[] => decide(situation).flatMap(itemsOf);

/** Whether a step writes to a path that may not have had the file before. */
const writes = (step: Step): boolean =>
  step.action === 'write' ||
  step.action === 'refresh' ||
  (step.action === 'carry' && step.origin.path !== step.output.path);

const holds = (check: (situation: Situation) => void): void =>
  fc.assert(fc.property(situations, check), { numRuns: 2000 });

describe('in any situation', () => {
  it('no step overwrites edited files, unless the user wants that', () => {
    holds((situation) => {
      const stateOf = statesOf(situation.world);
      const written = allOf(situation).flatMap(({ steps }) => steps.filter(writes));
      const harmed = written.filter(({ output }) => ['edited', 'foreign'].includes(stateOf(output.path)));
      if (situation.world.overwriteEdited !== true) expect(harmed).toEqual([]);
    });
  });

  it('every wanted file gets one step, and no source is lost', () => {
    holds((situation) => {
      const planned = allOf(situation);
      expect(planned.map(({ name }) => name).sort()).toEqual(
        situation.jobs.map(({ source }) => nameOf(source)).sort(),
      );
      for (const { outputs, steps } of planned) expect(steps.map(({ output }) => output)).toEqual(outputs);
    });
  });

  it("only files are removed that the action wrote or that are carried over, and that are nobody's output", () => {
    holds((situation) => {
      const stateOf = statesOf(situation.world);
      const all = allOf(situation);
      const outputs = new Set(all.flatMap(({ outputs }) => outputs.map(({ path }) => path)));
      for (const { superseded, steps } of all) {
        const carried = steps.flatMap((step) => (step.action === 'carry' ? [step.origin.path] : []));
        for (const path of superseded) {
          expect(outputs.has(path)).toBe(false);
          expect(stateOf(path) === 'ours' || carried.includes(path)).toBe(true);
        }
      }
    });
  });

  it('nothing is adopted from a missing file', () => {
    holds((situation) => {
      const stateOf = statesOf(situation.world);
      const steps = assessAll(situation.jobs, situation.world).flatMap((item) => item.steps);
      const origins = steps.flatMap((step) => (step.action === 'carry' ? [step.origin.path] : []));
      expect(origins.filter((path) => stateOf(path) === 'missing')).toEqual([]);
    });
  });

  it('a request is made once, only where a file needs it, and only if no answer is available', () => {
    holds((situation) => {
      const items = assessAll(situation.jobs, situation.world);
      const keys = ofKind(decide(situation), 'transcribe').map(({ item }) => item.key);
      const needed = items.filter(({ steps }) => steps.some(({ action }) => action === 'write'));
      const answered = items.filter(({ name }) => situation.answered.includes(name));
      expect(keys).toHaveLength(new Set(keys).size);
      expect(needed.map(({ key }) => key)).toEqual(expect.arrayContaining(keys));
      expect(keys.filter((key) => answered.some((item) => item.key === key))).toEqual([]);
    });
  });

  it('a source whose record is current and whose files are unedited needs nothing', () => {
    holds(({ jobs, world: { overwriteEdited = false } }) => {
      const entries = jobs.map(({ source, outputs, media }) => {
        const files = Object.fromEntries(outputs.map(({ format, path }) => [format, recordedFile(path)]));
        return makeEntry(nameOf(source), [], { media, options: OPTIONS, files });
      });
      const tasks = decide({ jobs, world: { overwriteEdited, entries }, answered: [] });
      expect(ofKind(tasks, 'unchanged').map(({ item }) => item.why)).toEqual(jobs.map(() => ''));
    });
  });
});
