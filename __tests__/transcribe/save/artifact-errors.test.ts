import { expect, it } from 'vitest';
import {
  explainArtifactError,
  requireArtifactService,
  requireRetention,
} from '../../../src/transcribe/save/artifact-errors.ts';

const RUNNER = { ACTIONS_RUNTIME_TOKEN: 'token', ACTIONS_RESULTS_URL: 'https://results.example/' };

it.each([
  undefined,
  'https://github.com',
  'https://GitHub.com',
  'https://octo.ghe.com',
  'http://github.localhost',
])('finds the artifact service of %s', (server) => {
  const environment = server === undefined ? RUNNER : { ...RUNNER, GITHUB_SERVER_URL: server };
  expect(() => requireArtifactService(environment)).not.toThrow();
});

it.each([
  'https://github.example.com',
  'https://ghe.com.example.org',
  'https://gitea.example',
  'nonsense',
  '',
])('names the alternatives on %j', (server) => {
  expect(() => requireArtifactService({ ...RUNNER, GITHUB_SERVER_URL: server })).toThrow(
    /only github\.com .* `save-to: commit` .* `save-to: workspace` .* actions\/upload-artifact@v3/,
  );
});

it.each([
  [{}, 'ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL are not set'],
  [{ ...RUNNER, ACTIONS_RESULTS_URL: '' }, 'ACTIONS_RESULTS_URL is not set'],
])('says what a self-hosted runner lacks: %o', (environment, text) => {
  expect(() => requireArtifactService(environment)).toThrow(text);
});

it('allows the retention that the repository allows', () => {
  expect(() => requireRetention(31, { GITHUB_RETENTION_DAYS: '30' })).toThrow(
    'retention-days: 31 is more than the 30 days',
  );
  for (const days of [undefined, 1, 30]) requireRetention(days, { GITHUB_RETENTION_DAYS: '30' });
  for (const environment of [{}, { GITHUB_RETENTION_DAYS: '' }]) requireRetention(400, environment);
});

it.each([
  ['Failed to CreateArtifact: Artifact storage quota has been hit. Unable to upload', 'Delete old artifacts'],
  ['Unable to make request: ECONNRESET\nIf you are using self-hosted', 'cannot be reached (ECONNRESET)'],
  ['Upload progress stalled.', 'Run the job again.'],
  ['Failed request: (409) Conflict: an artifact with this name', 'already has an artifact named talks'],
  [
    'Failed to FinalizeArtifact: Failed to make request after 5 attempts: Failed request: (503) Service Unavailable',
    'keeps failing: Failed request: (503) Service Unavailable. See https://www.githubstatus.com.',
  ],
  ['ENOSPC: no space left on device', 'ENOSPC: no space left on device.'],
])('explains %s', (message, text) => {
  expect(explainArtifactError(new Error(message), 'talks')).toContain(text);
});

it.each([
  'Unable to make request: ECONNRESET\nIf you are using self-hosted',
  'Failed to CreateArtifact: Failed to make request after 5 attempts: (500) unknown field "mime_type"',
])('names an alternative where act runs the workflow: %s', (message) => {
  const explanation = explainArtifactError(new Error(message), 'talks', { ACT: 'true' });
  expect(explanation).toMatch(
    /^act's artifact service cannot be used .+ \(.+\)\. Use `save-to: workspace`, and `cache-folder` /,
  );
  expect(explanation).not.toContain('githubstatus');
  expect(explainArtifactError(new Error(message), 'talks', { ACT: '' })).not.toContain("act's");
});

it.each([
  ['ENOSPC: no space left on device', 'ENOSPC: no space left on device.'],
  ['Failed request: (409) Conflict: an artifact with this name', 'already has an artifact named talks'],
  ['tunneling socket could not be established, statusCode=407', 'The proxy refuses the connection (407)'],
])('does not blame act for anything else: %s', (message, explanation) => {
  expect(explainArtifactError(new Error(message), 'talks', { ACT: 'true' })).toContain(explanation);
});
