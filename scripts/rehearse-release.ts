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

/** Adds a change to the changelog, prepares a version with it, and merges the result. */
async function prepare(title: string, version: string, what: string): Promise<void> {
  const changelog = path.join(stage.clone, 'CHANGELOG.md');
  const text = await readFile(changelog, 'utf8');
  await writeFile(changelog, text.replace(/(?<=## \[Unreleased\]\n\n)/, `### Fixed\n\n- ${what}\n\n`));
  await step(title, `node scripts/release.ts prepare ${version} && git diff --stat`);
  await stage.commit(`Release ${version}`);
}

const { version } = JSON.parse(await readFile(path.join(stage.clone, 'package.json'), 'utf8'));
await step('The account that publishes', 'node scripts/docs.ts --owner acme && git diff --stat | tail -1');
await stage.commit('Publish as acme');
await prepare(
  'Changes since the version was prepared',
  version,
  'A fault that was found before the release.',
);
await release(version);

const next = version.replace(/\d+$/, (patch: string) => String(Number(patch) + 1));
await prepare('A fix, and the next version', next, 'A fault that was found after the release.');
await release(next);
await step(
  'The tags of the remote, and the releases',
  'git ls-remote --tags origin && cat "$GH_HOME/log" && ls "$GH_HOME"',
);
