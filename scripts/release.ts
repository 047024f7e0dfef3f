/**
 * The steps of a release that need neither GitHub nor an account, as run by the release workflow:
 *
 *     node scripts/release.ts prepare 1.2.3   write the version to the files that contain it, and the changelog
 *     node scripts/release.ts check v1.2.3    fail if anything is missing for a release of this tag
 *     node scripts/release.ts notes v1.2.3    print the release notes
 *     node scripts/release.ts major v1.2.3    print the moving tag: v1
 */
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../src/lib/failure.ts';
import { majorTagOf, notesOf, refuseUnreleased, versionOf, withVersion } from './changelog.ts';
import { read, root } from './documents.ts';
import { PLACEHOLDER, repository, slugOf } from './repository.ts';

const MANIFESTS = ['package.json', 'package-lock.json'];

/** Requests to Deepgram contain the version, so `dist/` must be rebuilt for a release. */
const USER_AGENT = 'src/deepgram/user-agent.ts';

/** The categories on the Marketplace, which GitHub asks for when a release is published there. */
const CATEGORIES = ['Utilities', 'Publishing'];

const versionIn = (manifest: string): unknown => JSON.parse(manifest).version;

async function prepare(version: string): Promise<void> {
  versionOf(`v${version}`);
  const date = new Date().toISOString().slice(0, 10);
  const { text: changelog } = await read('CHANGELOG.md');
  const isTagged = execFileSync('git', ['tag', '--list', `v${version}`], { cwd: root }).length > 0;
  const changed = withVersion(changelog, version, date, await repository(), { isTagged });
  await writeFile(path.join(root, 'CHANGELOG.md'), changed);
  for (const name of MANIFESTS) {
    const { text } = await read(name);
    // The lock file contains the version twice: its own, and that of the root package, which comes first.
    const before = `"version": ${JSON.stringify(versionIn(text))}`;
    const times = name === 'package-lock.json' ? 2 : 1;
    let current = text;
    let from = 0;
    for (let count = 0; count < times; count += 1) {
      const at = current.indexOf(before, from);
      const after = `"version": "${version}"`;
      current = `${current.slice(0, at)}${after}${current.slice(at + before.length)}`;
      from = at + after.length;
    }
    await writeFile(path.join(root, name), current);
  }
  const { text: userAgent } = await read(USER_AGENT);
  await writeFile(path.join(root, USER_AGENT), userAgent.replace(/\/\d+\.\d+\.\d+'/, `/${version}'`));
}

async function check(tag: string): Promise<void> {
  const version = versionOf(tag);
  const { owner } = await repository();
  if (owner === PLACEHOLDER) {
    throw new Failure(
      `package.json: the owner in \`repository\` is still ${PLACEHOLDER}. Run \`npm run docs -- --owner NAME\`.`,
    );
  }
  for (const name of MANIFESTS) {
    const found = versionIn((await read(name)).text);
    if (found !== version) throw new Failure(`${name}: the version is ${found}, and the tag is ${tag}.`);
  }
  const { text: changelog } = await read('CHANGELOG.md');
  notesOf(changelog, version);
  refuseUnreleased(changelog);
}

async function notes(tag: string): Promise<string> {
  const version = versionOf(tag);
  const slug = slugOf(await repository());
  return [
    notesOf((await read('CHANGELOG.md')).text, version),
    '### Use it',
    `\`uses: ${slug}@${majorTagOf(version)}\` follows the releases of this major version. \`uses: ${slug}@${tag}\` stays ` +
      'the release is immutable.',
    '### Verify it',
    `\`gh release verify ${tag} --repo ${slug}\` proves which commit the tag names, and ` +
      `\`gh attestation verify dist.tar.gz --repo ${slug}\` that the release workflow made the attached \`dist/\` from it.`,
    `Categories on the Marketplace: ${CATEGORIES.join(', ')}.`,
  ].join('\n\n');
}

const [command = '', argument = ''] = process.argv.slice(2);
const COMMANDS: Readonly<Record<string, () => Promise<string | undefined>>> = {
  prepare: () => prepare(argument).then(() => undefined),
  check: () => check(argument).then(() => `${argument} can be released.`),
  notes: () => notes(argument),
  major: async () => majorTagOf(versionOf(argument)),
};

try {
  const run = COMMANDS[command];
  if (run === undefined) throw new Failure(`release: use one of ${Object.keys(COMMANDS).join(', ')}.`);
  const printed = await run();
  if (printed !== undefined) console.log(printed);
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(`::error::${error.message}`);
  process.exitCode = 1;
}
