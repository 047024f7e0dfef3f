import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { errorCode, Failure, messageOf } from '../lib/failure.ts';
import { at, isString } from '../lib/guards.ts';
import { placeProblemOf } from '../lib/path-rule.ts';
import { workspaceFolder } from '../lib/runner-files.ts';
import { DAY_MS, formatNumber } from '../lib/units.ts';
import { type AuditRule, type Exception, RULES } from './rules.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;
/** Bytes; an entry has about a hundred. */
const LARGEST = 1_000_000;

const MISSING =
  'is not in the workspace. Run actions/checkout in an earlier step, create the file (`[]` is an empty list), or remove the input.';

/** Reads the exceptions from a JSON file in the workspace. Throws a Failure that names the file and the entry. */
export async function readExceptions(file: string): Promise<readonly Exception[]> {
  if (file === '') return [];
  const workspace = await workspaceFolder();
  const text = await textOf(workspace, file).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') throw new Failure(`exceptions: ${file} ${MISSING}`);
    throw new Failure(`exceptions: ${file} cannot be read: ${messageOf(error)}`);
  });
  return parseExceptions(file, text);
}

/** Anyone who can merge a file can make it a link to files of earlier steps or to an endless device. */
async function textOf(root: string, file: string): Promise<string> {
  const place = await realpath(path.resolve(root, file));
  const problem = placeProblemOf(path.relative(root, place));
  if (problem !== undefined) throw new Error(`it leads to a path ${problem}`);
  const stats = await stat(place);
  if (!stats.isFile()) throw new Error('it is not a regular file');
  if (stats.size > LARGEST) throw new Error(`it has more than ${formatNumber(LARGEST)} bytes`);
  return await readFile(place, 'utf8');
}

/** Parses the text of such a file. */
export function parseExceptions(file: string, text: string): readonly Exception[] {
  const list = parsed(file, text);
  if (!Array.isArray(list)) throw new Failure(`exceptions: ${file} is not a list.`);
  return list.map((entry: unknown, index) => {
    const refuse = (what: string): Failure => new Failure(`exceptions: ${file}, entry ${index + 1}: ${what}`);
    const [key, reason, until] = [at(entry, 'key'), at(entry, 'reason'), at(entry, 'until')];
    if (!isString(key) || key === '') throw refuse('`key` is not the id or the comment of a key.');
    if (!isString(reason) || reason.trim() === '')
      throw refuse('`reason` is missing: say why the exception is allowed.');
    if (!isString(until) || !DAY.test(until) || Number.isNaN(Date.parse(until))) {
      throw refuse('`until` is not a date such as `2027-01-31`.');
    }
    // Until the end of that day.
    return { key, reason, until: Date.parse(until) + DAY_MS, rules: rulesIn(at(entry, 'rules'), refuse) };
  });
}

function rulesIn(value: unknown, refuse: (what: string) => Failure): readonly AuditRule[] | undefined {
  if (value === undefined) return undefined;
  const rules = RULES.filter((rule) => Array.isArray(value) && value.includes(rule));
  if (Array.isArray(value) && rules.length === value.length && rules.length > 0) return rules;
  throw refuse(`\`rules\` is not a list of ${RULES.join(', ')}.`);
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Failure(`exceptions: ${file} is not JSON: ${messageOf(error)}`);
  }
}
