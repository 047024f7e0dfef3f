import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The bundler's description of a module. */
export interface StatsModule {
  readonly name?: string;
  readonly modules?: readonly StatsModule[];
}

const PACKAGE_FOLDER = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const LICENSE_FILE = /^(licen[cs]e|copying|notice)/i;

function* moduleNames(modules: readonly StatsModule[]): Generator<string> {
  for (const { name, modules: inner } of modules) {
    if (name !== undefined) yield name;
    if (inner !== undefined) yield* moduleNames(inner);
  }
}

/** The folders of all packages with a module in the bundle, including lazy chunks, from the bundler's statistics. */
export function packagesOf(stats: { readonly modules: readonly StatsModule[] }, root: string): Set<string> {
  const folders = new Set<string>();
  for (const name of moduleNames(stats.modules)) {
    const folder = PACKAGE_FOLDER.exec(name.replaceAll('\\', '/'))?.[1];
    if (folder !== undefined)
      folders.add(path.join(root, folder.replace(/^.*?((\.\/)?(lib\/)?node_modules)/, '$1')));
  }
  return folders;
}

interface License {
  readonly title: string;
  readonly text: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly repository?: string | { readonly url: string };
}

/** Licences that require a note on where the source is available: https://www.mozilla.org/en-US/MPL/2.0/, 3.2 */
const WITH_SOURCE = /^MPL-/;

async function licenseOf(folder: string): Promise<License> {
  const manifest: Manifest = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const files = (await readdir(folder)).filter((name) => LICENSE_FILE.test(name)).sort();
  const texts = await Promise.all(files.map((name) => readFile(path.join(folder, name), 'utf8')));
  if (texts.length === 0) texts.push(await standardText(manifest));
  const title = `${manifest.name} ${manifest.version} (${manifest.license})`;
  if (WITH_SOURCE.test(manifest.license ?? '')) texts.unshift(sourceOf(manifest));
  return { title, text: texts.map((text) => text.replaceAll('\r\n', '\n').trim()).join('\n\n') };
}

function sourceOf({ name, version, repository }: Manifest): string {
  const url = typeof repository === 'string' ? repository : repository?.url;
  if (url === undefined)
    throw new Error(`${name} does not say where its source code is, as its license requires.`);
  return `The source of version ${version}, which is bundled unchanged: ${url.replace(/^git\+/, '')}`;
}

/** The text of the MIT licence with the author's name, for packages that declare it but do not contain the text. */
async function standardText({ name, license, author }: Manifest): Promise<string> {
  const holder = typeof author === 'string' ? author : author?.name;
  if (license !== 'MIT' || holder === undefined) {
    throw new Error(`${name}: its license does not allow shipping it in dist/: ${license ?? 'it has none'}.`);
  }
  const ours = await readFile(path.join(import.meta.dirname, '../LICENSE'), 'utf8');
  return ours.replace(/^Copyright .*$/m, `Copyright (c) ${holder}`);
}

/** The name, version and licence text of each package in dist/. */
export async function licensesText(folders: Iterable<string>): Promise<string> {
  const licenses = await Promise.all([...folders].map(licenseOf));
  const byTitle = new Map(licenses.map(({ title, text }) => [title, text]));
  return [...byTitle]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, text]) => `${title}\n${'='.repeat(title.length)}\n\n${text}\n`)
    .join('\n\n');
}
