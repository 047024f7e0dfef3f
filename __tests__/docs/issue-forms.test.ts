import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { repository, slugOf } from '../../scripts/repository.ts';
import { ACTIONS } from '../../scripts/tables.ts';
import { anchorsOf, read, readAll } from './documents.ts';

/**
 * GitHub shows a form with an error as no form at all, and no job says so:
 * https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms
 * and, for the elements, https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
 */

const text = { type: 'string', minLength: 1 };
const texts = { type: 'array', items: text, minItems: 1, uniqueItems: true };
const strict = (properties: object, required: readonly string[] = []): object => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const asked = { label: text, description: text };
const question = (type: string, attributes: object): object =>
  strict(
    {
      type: { const: type },
      id: { type: 'string', pattern: '^[\\w-]+$' },
      attributes,
      validations: strict({ required: { type: 'boolean' } }),
    },
    ['type', 'attributes'],
  );

const isForm = new Ajv({ strict: false }).compile(
  strict(
    {
      name: text,
      description: text,
      labels: texts,
      body: {
        type: 'array',
        minItems: 1,
        items: {
          oneOf: [
            strict({ type: { const: 'markdown' }, attributes: strict({ value: text }, ['value']) }, [
              'type',
              'attributes',
            ]),
            question('input', strict({ ...asked, placeholder: text }, ['label'])),
            question('textarea', strict({ ...asked, placeholder: text, render: text }, ['label'])),
            question('dropdown', strict({ ...asked, options: texts }, ['label', 'options'])),
          ],
        },
      },
    },
    ['name', 'description', 'body'],
  ),
);

interface Form {
  readonly body: readonly { readonly id?: string; readonly attributes: Record<string, unknown> }[];
}

const files = await readAll('.github/ISSUE_TEMPLATE/*.yml');
const forms = files.filter(({ name }) => !name.endsWith('/config.yml'));

describe.each(forms)('$name', ({ text: form }) => {
  it('is a form that GitHub shows', () => {
    isForm(parse(form));
    expect(isForm.errors ?? []).toEqual([]);
  });

  it('names each answer once', () => {
    const { body }: Form = parse(form);
    const names = body.flatMap(({ id, attributes }) => [id, attributes['label']]).filter(Boolean);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

test.each([
  [
    'a list without choices',
    'name: A\ndescription: B\nbody:\n  - type: dropdown\n    attributes: { label: C }\n',
  ],
  ['an unknown element', 'name: A\ndescription: B\nbody:\n  - type: text\n    attributes: { label: C }\n'],
  ['no description', 'name: A\nbody:\n  - type: input\n    attributes: { label: C }\n'],
])('%s would be found', (_, form) => {
  expect(isForm(parse(form))).toBe(false);
});

test('a bug can be reported for each action', async () => {
  const { body }: Form = parse((await read('.github/ISSUE_TEMPLATE/bug.yml')).text);
  const options = body.find(({ id }) => id === 'action')?.attributes['options'];
  const actions = ACTIONS.map(({ file }) => path.dirname(file).replace(/^\.$/, 'transcribe'));
  expect([options].flat().sort()).toEqual(actions.sort());
});

test('the links beside the forms lead to documents of this repository', async () => {
  const { contact_links: links }: { contact_links: { url: string }[] } = parse(
    (await read('.github/ISSUE_TEMPLATE/config.yml')).text,
  );
  const site = `https://github.com/${slugOf(await repository())}`;
  const targets = links.map(({ url }) => url.replace(site, ''));
  expect(targets).toContain('/security/advisories/new');
  for (const target of targets.filter((link) => !link.startsWith('/security/'))) {
    const [file = '', anchor] = target.replace(/^\/blob\/main\//, '').split('#');
    const document = await read(file === '' ? 'README.md' : file);
    if (anchor !== undefined) expect([...anchorsOf(document)]).toContain(anchor);
  }
});
