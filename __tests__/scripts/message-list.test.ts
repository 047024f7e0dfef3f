import { describe, expect, it } from 'vitest';
import { allMessages, messagesOf } from '../../scripts/message-list.ts';

/** A placeholder in a template. */
const put = (code: string): string => ['$', `{${code}}`].join('');

describe('the messages of a module', () => {
  it.each([
    ['a string', "fail('The key is empty.');", ['The key is empty.']],
    ['a template', `fail(\`key: it has ${put('n')} parts too many.\`);`, ['key: it has … parts too many.']],
    [
      'over several lines',
      `fail('The key is ' + \`not ${put('known')} here.\`);`,
      ['The key is not … here.'],
    ],
    [
      'with one inside',
      `fail(\`It cannot be read: ${put("x ?? 'nobody says why'")}.\`);`,
      ['It cannot be read: ….', 'nobody says why'],
    ],
    [
      'no imports, names, patterns or markup',
      "import a from 'not a message';\nf('x-y', /a b c/, '<p>a b c</p>');",
      [],
    ],
  ])('are found: %s', (_, source, texts) => {
    expect(messagesOf(source).map(({ text }) => text)).toEqual(texts);
  });

  it.each([
    ["\n\nfail('The key is empty.');", { line: 3, use: { name: 'fail', position: 0 } }],
    ["log.info(tell(1, 'The key is empty.'));", { line: 1, use: { name: 'tell', position: 1 } }],
    ['new Failure(`The key is empty.`)', { line: 1, use: { name: 'Failure', position: 0 } }],
    ["f({ advice: 'The key is empty.' })", { line: 1, use: { name: 'advice', position: 0 } }],
    ["f(() => 'The key is empty.')", { line: 1, use: { name: '', position: 0 } }],
    ["const text = 'The key is empty.';", { line: 1, use: { name: '', position: 0 } }],
  ])('have their line and use: %s', (source, known) => {
    expect(messagesOf(source)).toMatchObject([known]);
  });
});

describe('the messages of all modules', () => {
  const messages = [...allMessages()].flatMap(([file, told]) => told.map(({ text }) => ({ file, text })));

  it('are found in each room that has messages', () => {
    const rooms = new Set(messages.map(({ file }) => file.split('/')[0]));
    expect([...rooms]).toEqual(
      expect.arrayContaining(['check-key', 'deepgram', 'github', 'keys', 'transcribe']),
    );
    expect(messages.length).toBeGreaterThan(500);
  });

  it('have no phrases that no native speaker uses', () => {
    const odd =
      /\bis no (?:list|JSON|id|day|date|field|name)\b|\bmay more\b|\bhas not (?:a|the)\b|\ba step before\b|\bfor ever\b/;
    expect(messages.filter(({ text }) => odd.test(text))).toEqual([]);
  });

  it('have no redundant spaces', () => {
    expect(messages.filter(({ text }) => /\S {2}\S| [,.;](?:\s|$)/.test(text))).toEqual([]);
  });
});
