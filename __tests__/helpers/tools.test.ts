import { expect, it, vi } from 'vitest';
import { isAvailable } from './tools.ts';

const TOOL = { name: 'ffmpeg', hint: 'install ffmpeg' };
const CI = { CI: 'true' };

it('runs the tests of a tool that is there', () => {
  expect(isAvailable(TOOL, { isThere: true }, { platform: 'linux', environment: CI })).toBe(true);
});

it('fails on CI without a tool that is to be had there', () => {
  expect(() => isAvailable(TOOL, { isThere: false }, { platform: 'linux', environment: CI })).toThrow(
    'There is no ffmpeg, which tests on CI need: install ffmpeg.',
  );
});

it.each([
  ['linux', {}],
  ['darwin', CI],
  ['win32', CI],
] as const)('says what is left out on %s with %j', (platform, environment) => {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(isAvailable(TOOL, { isThere: false }, { platform, environment })).toBe(false);
  expect(write).toHaveBeenCalledWith('Left out: tests that need ffmpeg. To run them install ffmpeg.\n');
  write.mockRestore();
});
