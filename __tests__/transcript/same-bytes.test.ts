import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { FORMATS } from '../../src/transcript/formats.ts';

const answers = path.join(import.meta.dirname, 'answers');

/** Renders every format of every answer, and prints the hash of each and the locale that Node uses. */
const SCRIPT = `
import { readFileSync } from 'node:fs';
import { sha256 } from '${new URL('../../src/lib/hash.ts', import.meta.url)}';
import { readAnswer } from '${new URL('../../src/transcript/answer.ts', import.meta.url)}';
import { FORMATS } from '${new URL('../../src/transcript/formats.ts', import.meta.url)}';
import { render } from '${new URL('../../src/transcript/render.ts', import.meta.url)}';
import { makePresentation } from '${new URL('../helpers/presentation.ts', import.meta.url)}';
const hashes = process.argv.slice(1).flatMap((file) => {
  const answer = readAnswer(readFileSync(file, 'utf8'));
  return FORMATS.map((format) => sha256(render(format, answer, makePresentation())));
});
const { locale, timeZone } = new Intl.DateTimeFormat().resolvedOptions();
console.log(JSON.stringify({ hashes, locale, timeZone }));`;

interface Rendered {
  readonly hashes: readonly string[];
  readonly locale: string;
  readonly timeZone: string;
}

async function renderedOn(environment: Readonly<Record<string, string>>): Promise<Rendered> {
  const files = (await readdir(answers)).filter((name) => name.endsWith('.json')).sort();
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '-e', SCRIPT, ...files.map((name) => path.join(answers, name))],
    // The compile cache is the same for all.
    { env: { NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'], ...environment } },
  );
  return JSON.parse(stdout);
}

it('the same answer gives the same bytes, whatever the locale and time zone of the machine', async () => {
  const machines = [
    { LC_ALL: 'en_US.UTF-8', TZ: 'America/Los_Angeles' },
    { LC_ALL: 'en_US.UTF-8', TZ: 'America/Los_Angeles' },
    { LC_ALL: 'tr_TR.UTF-8', TZ: 'Asia/Kathmandu' },
    { LC_ALL: 'ar_EG.UTF-8', TZ: 'Africa/Cairo' },
    { LC_ALL: 'C', TZ: 'UTC' },
  ];
  const rendered = await Promise.all(machines.map(renderedOn));
  const [first] = rendered;
  expect(first?.hashes.length).toBeGreaterThanOrEqual(FORMATS.length);
  for (const { hashes } of rendered) expect(hashes).toEqual(first?.hashes);
  // The environments really differ.
  expect(new Set(rendered.map(({ timeZone }) => timeZone)).size).toBe(4);
  expect(new Set(rendered.map(({ locale }) => locale)).size).toBeGreaterThanOrEqual(3);
});
