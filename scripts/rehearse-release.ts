/**
 * Makes two releases in a scratch copy of this repository with the scripts of the release workflow, and prints their
 * output: `node scripts/rehearse-release.ts`. Nothing leaves this machine.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openStage } from './rehearsal.ts';

await using stage = await openStage();

async function step(title: string, command: string): Promise<void> {
  const { exitCode, output } = await stage.run(command);
  console.log(`\n== ${title}\n$ ${command}\n${output.trimEnd()}`);
  if (exitCode !== 0) throw new Error(`${title} failed.`);
}

async function release(version: string): Promise<void> {
  const { exitCode, output } = await stage.release(`v${version}`);
  console.log(`\n== The release workflow of v${version}\n${output}`);
  if (exitCode !== 0) throw new Error(`The release of ${version} failed.`);
}

const { version } = JSON.parse(await readFile(path.join(stage.clone, 'package.json'), 'utf8'));
await step(
  'Whoever publishes says who it is',
  'node scripts/docs.ts --owner acme && git diff --stat | tail -1',
);
await stage.commit('Publish as acme');
await release(version);

const changelog = path.join(stage.clone, 'CHANGELOG.md');
const text = await readFile(changelog, 'utf8');
await writeFile(
  changelog,
  text.replace('## [Unreleased]', '## [Unreleased]\n\n### Fixed\n\n- What a rehearsal breaks.'),
);
const next = version.replace(/\d+$/, (patch: string) => String(Number(patch) + 1));
await step('A fix, and the next version', `node scripts/release.ts prepare ${next} && git diff --stat`);
await stage.commit(`Release ${next}`);
await release(next);
await step(
  'The tags of the remote, and the releases',
  'git ls-remote --tags origin && cat "$GH_HOME/log" && ls "$GH_HOME"',
);
