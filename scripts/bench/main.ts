/**
 * Compares the built action with its peers on this machine: `npm run bench`, or `npm run bench -- start upload` for
 * some sections. `--json` prints numbers: milliseconds and bytes. `--repeats 1` gives a first impression. Needs bash,
 * curl, git and openssl.
 */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { formatBytes } from '../../src/lib/units.ts';
import { benchFiles } from './files.ts';
import type { Row, Section } from './measure.ts';
import { benchRender } from './render.ts';
import { benchStart } from './start.ts';
import { benchUnchanged } from './unchanged.ts';
import { benchUpload } from './upload.ts';

const SECTIONS: Readonly<Record<string, (sizes: { repeats?: number }) => Promise<Section>>> = {
  start: benchStart,
  files: benchFiles,
  upload: benchUpload,
  unchanged: benchUnchanged,
  render: benchRender,
};

const NONE = 'n/a';

/** A section as a table, with the ratio of each row to the reference. */
function show({ title, repeats, rows, reference, notes = {} }: Section): void {
  const base = rows.find(({ name }) => name === reference)?.wall ?? Number.NaN;
  const cells = ({ name, wall, cpu, peak }: Row) => {
    const told = {
      wall: `${wall.toFixed(0)} ms`,
      CPU: cpu === undefined ? NONE : `${cpu.toFixed(0)} ms`,
      'peak memory': peak === undefined ? NONE : formatBytes(peak),
      [`of ${reference}`]: (wall / base).toFixed(2),
    };
    return [name, told] as const;
  };
  console.log(`\n${title}, medians of ${repeats}`);
  console.table(Object.fromEntries(rows.map(cells)));
  for (const [name, value] of Object.entries(notes)) console.log(`${name}: ${value}`);
}

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean' }, repeats: { type: 'string' } },
  allowPositionals: true,
});
const repeats = values.repeats === undefined ? {} : { repeats: Number(values.repeats) };
const unknown = positionals.filter((name) => !Object.hasOwn(SECTIONS, name));
if (unknown.length > 0)
  throw new Error(`There is no section ${unknown.join(', ')}, only ${Object.keys(SECTIONS).join(', ')}.`);

const machine = { node: process.version, processors: cpus().length };
/** Includes the load of the machine before and after it, which other processes contribute to. */
const found: Record<string, Section & { readonly load: readonly number[] }> = {};
for (const [name, bench] of Object.entries(SECTIONS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  console.error(`Measuring ${name} …`);
  const [before = 0] = loadavg();
  const section = await bench(repeats);
  const [after = 0] = loadavg();
  found[name] = { ...section, load: [before, after] };
  if (values.json === true) continue;
  show(section);
  console.log(`Load average ${before.toFixed(1)} before, ${after.toFixed(1)} after`);
}
if (values.json === true) console.log(JSON.stringify({ machine, sections: found }, undefined, 2));
