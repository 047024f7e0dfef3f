import { afterEach, expect, it, vi } from 'vitest';
import { writeSummary } from '../../src/lib/step-summary.ts';
import { printedBy } from '../helpers/stdout.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

it.each([
  ['empty', ''],
  ['of a runner that keeps none', '/nonexistent/summary'],
  ['a folder', '/'],
])('a step summary whose path is %s fails no step', async (_, path) => {
  vi.stubEnv('GITHUB_STEP_SUMMARY', path);
  const printed = await printedBy(() => writeSummary('# Report'));
  expect(printed).not.toContain('::error::');
});
