import { describe, expect, it } from 'vitest';
import { type Intent, verdictOf } from '../../../src/transcribe/save/rule-verdict.ts';

const intent = (overrides: Partial<Intent> = {}): Intent => ({
  kind: 'commit',
  input: 'branch',
  branch: 'main',
  files: ['talks/a.mp3.txt', 'transcripts.lock.json'],
  message: 'Add transcript of talks/a.mp3',
  ...overrides,
});

const pattern = (operator: string, text: string, { negate = false }: { readonly negate?: boolean } = {}) => ({
  operator,
  pattern: text,
  negate,
});

type Case = readonly [type: string, parameters: unknown, kind: string, overrides?: Partial<Intent>];

const CASES: readonly Case[] = [
  ['creation', undefined, 'allowed'],
  ['creation', undefined, 'refused', { kind: 'create' }],
  ['update', undefined, 'refused'],
  ['update', undefined, 'allowed', { kind: 'create' }],
  ['deletion', undefined, 'allowed'],
  ['non_fast_forward', undefined, 'allowed'],
  ['required_signatures', undefined, 'allowed'],
  ['required_linear_history', undefined, 'allowed'],
  ['pull_request', {}, 'refused'],
  ['pull_request', {}, 'allowed', { kind: 'create' }],
  ['merge_queue', {}, 'refused'],
  ['required_status_checks', { required_status_checks: [{ context: 'build' }] }, 'refused'],
  ['required_status_checks', { required_status_checks: [] }, 'allowed'],
  [
    'required_status_checks',
    { required_status_checks: [{ context: 'build' }], do_not_enforce_on_create: true },
    'allowed',
    { kind: 'create' },
  ],
  ['workflows', {}, 'refused'],
  ['code_scanning', {}, 'refused'],
  ['commit_message_pattern', pattern('starts_with', 'feat:'), 'refused'],
  ['commit_message_pattern', pattern('starts_with', 'Add'), 'allowed'],
  ['commit_message_pattern', pattern('contains', 'transcript', { negate: true }), 'refused'],
  ['commit_message_pattern', pattern('regex', '^feat'), 'unclear'],
  ['branch_name_pattern', pattern('starts_with', 'main'), 'allowed'],
  ['branch_name_pattern', pattern('starts_with', 'feature/'), 'refused'],
  ['commit_author_email_pattern', pattern('ends_with', '@example.com'), 'unclear'],
  ['file_path_restriction', { restricted_file_paths: ['talks'] }, 'refused'],
  ['file_path_restriction', { restricted_file_paths: ['talks/**/*'] }, 'refused'],
  ['file_path_restriction', { restricted_file_paths: ['talk'] }, 'allowed'],
  ['file_path_restriction', { restricted_file_paths: ['*.txt'] }, 'unclear'],
  ['file_extension_restriction', { restricted_file_extensions: ['*.txt'] }, 'refused'],
  ['file_extension_restriction', { restricted_file_extensions: ['.exe'] }, 'allowed'],
  ['max_file_path_length', { max_file_path_length: 10 }, 'refused'],
  ['max_file_path_length', { max_file_path_length: 100 }, 'allowed'],
  ['max_file_size', { max_file_size: 1 }, 'unclear'],
  ['a_rule_of_tomorrow', {}, 'unclear'],
  ['constructor', {}, 'unclear'],
];

describe('a rule', () => {
  const cases = CASES.map(([type, parameters, kind, overrides]) => ({ type, parameters, kind, overrides }));
  it.each(cases)('$type with $parameters is $kind', ({ type, parameters, kind, overrides }) => {
    expect(verdictOf({ type, parameters, ruleset: 1 }, intent(overrides)).kind).toBe(kind);
  });
});
