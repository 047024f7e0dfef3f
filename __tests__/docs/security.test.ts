import { describe, expect, it } from 'vitest';
import { read } from './documents.ts';

const security = await read('SECURITY.md');

/** The titles by file in rows of the form `| claim | `file`: name; name; `file`: name |`. */
function namedTests(): { file: string; name: string }[] {
  return security.text.split('\n').flatMap((line) => {
    const cell = /^\| .* \| (`[\w/-]+\.test\.ts`: .*) \|$/.exec(line)?.[1] ?? '';
    return cell.split(/; (?=`)/).flatMap((part) => {
      const [, file = '', names = ''] = /^`([\w/-]+\.test\.ts)`: (.+)$/.exec(part) ?? [];
      return names === '' ? [] : names.split('; ').map((name) => ({ file, name }));
    });
  });
}

describe('SECURITY.md', () => {
  it('names a test for each claim, and each exists', async () => {
    const named = namedTests();
    expect(named.length).toBeGreaterThan(40);
    const missing: string[] = [];
    for (const { file, name } of named) {
      const { text } = await read(`__tests__/${file}`);
      if (!text.includes(`'${name}'`) && !text.includes(`\`${name}\``)) missing.push(`${file}: ${name}`);
    }
    expect(missing).toEqual([]);
  });

  it('claims nothing without a test through the bundle', () => {
    const [, model = ''] = security.text.split('### Threats, and the tests that cover them');
    const [met = ''] = model.split('### Known limits');
    const rows = met
      .split('\n')
      .filter((line) => line.startsWith('| ') && !/^\| (?:---|[^|]* \| Test \|)/.test(line));
    expect(rows.length).toBeGreaterThan(25);
    expect(rows.filter((row) => !/[|;] `bundle\/[\w/-]+\.test\.ts`: /.test(row))).toEqual([]);
  });
});
