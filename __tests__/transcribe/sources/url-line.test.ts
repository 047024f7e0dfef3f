import { expect, it } from 'vitest';
import { itemsIn } from '../../../src/transcribe/sources/url-line.ts';
import { cpuSecondsOf } from '../../helpers/cpu.ts';

const [ONE, TWO] = ['https://h.example/one.mp3', 'https://h.example/two.mp3?id=2'];

/** Each URL of the line with its name. */
const read = (line: string): string[] =>
  itemsIn(line).map(({ text, title }) => (title === undefined ? text : `${text} = ${title}`));

it.each([
  [ONE, [ONE]],
  [`${ONE} # opening talk`, [ONE]],
  [`${ONE} #opening`, [ONE]],
  [`${ONE}#t=10`, [`${ONE}#t=10`]],
  [`${ONE}\tSecond talk`, [`${ONE} = Second talk`]],
  [`${ONE} Episode three # the best`, [`${ONE} = Episode three`]],
  [`${ONE} - Episode three`, [`${ONE} = Episode three`]],
  [`${ONE} | Episode three`, [`${ONE} = Episode three`]],
  [`${ONE} "Episode, three"`, [`${ONE} = Episode, three`]],
  [`ep1 = ${ONE}`, [`${ONE} = ep1`]],
  [`ep1=${ONE}`, [`${ONE} = ep1`]],
  [`Episode 1 = "${ONE}"`, [`${ONE} = Episode 1`]],
  [`ep1 = ${ONE} # best`, [`${ONE} = ep1`]],
  [`- ${ONE}`, [ONE]],
  [`* <${ONE}>`, [ONE]],
  [`12. ${ONE}`, [ONE]],
  [`[The talk](${ONE})`, [`${ONE} = The talk`]],
  [`- [The talk](<${ONE}> "hover")`, [`${ONE} = The talk`]],
  [`![](${ONE})`, [ONE]],
  [`"${ONE}"`, [ONE]],
  [`${ONE}, ${TWO}`, [ONE, TWO]],
  [`${ONE},${TWO}`, [ONE, TWO]],
  [`${ONE} ${TWO}`, [ONE, TWO]],
  [`${ONE};${TWO}`, [ONE, TWO]],
  [`"${ONE}", "${TWO}"`, [ONE, TWO]],
  [`${ONE} First ${TWO} Second`, [`${ONE} = First`, `${TWO} = Second`]],
  [`${ONE},The talk,12:30`, [`${ONE} = The talk`]],
  [`${ONE};"The talk";12`, [`${ONE} = The talk`]],
  [`"${ONE}","The talk, again",7`, [`${ONE} = The talk, again`]],
  ['https://h.example/a,b/c?x=1,2', ['https://h.example/a,b/c?x=1,2']],
  ['https://h.example/https://other.example/x.mp3', ['https://h.example/https://other.example/x.mp3']],
  [`${ONE} ../../etc/\u202epasswd`, [`${ONE} = ..-..-etc-passwd`]],
  [`${ONE} ${'x'.repeat(300)}`, [`${ONE} = ${'x'.repeat(100)}`]],
  ['h.example/one.mp3', ['h.example/one.mp3']],
  [`“${ONE}”`, [ONE]],
  [`„${ONE}“ The talk`, [`${ONE} = The talk`]],
  [`‘${ONE}’, «${TWO}»`, [ONE, TWO]],
  [`(${ONE})`, [ONE]],
  [`ep1 = “${ONE}”`, [`${ONE} = ep1`]],
  [`\u200b${ONE}\u200b`, [ONE]],
  [`${ONE}\u00a0The talk`, [`${ONE} = The talk`]],
  [`${ONE}.`, [ONE]],
  [`* [ ] ${ONE}`, [ONE]],
  [`- [x] ${ONE}`, [ONE]],
  [`[1] ${ONE}`, [ONE]],
  [`– ${ONE}`, [ONE]],
  [`${ONE}|${TWO}`, [ONE, TWO]],
  [`${ONE}?a=1&amp;b=2`, [`${ONE}?a=1&amp;b=2`]],
  [`${ONE}?a=1;b=2`, [`${ONE}?a=1;b=2`]],
  [`${TWO};The talk`, [`${TWO} = The talk`]],
  ['https://h.example/get?id=1 talk.mp3', ['https://h.example/get?id=1 = talk.mp3']],
])('%s', (line, expected) => {
  expect(read(line)).toEqual(expected);
});

it('may have a space in it, which is reported', () => {
  expect(itemsIn('https://h.example/my talk.mp3')[0]?.problem).toMatch(
    /^it is not clear whether the URL has a space in it or a name after it; write `%20` for a space/,
  );
});

it.each([`<a href="${ONE}">talk</a>`, `first ${ONE}`, `title,${ONE}`, `| ep1 | ${ONE} |`])(
  '%s has no name before its URL',
  (line) => {
    expect(itemsIn(line)[0]?.problem).toMatch(/^the text before the URL is not a name; write `name = /);
  },
);

it.each([
  '['.repeat(16_000),
  ' ='.repeat(8000),
  `${ONE} `.repeat(600),
  `https://${',;'.repeat(8000)}`,
  `${ONE}${' '.repeat(16_000)}#`,
  '"'.repeat(16_000),
  `- ${'1. '.repeat(5000)}`,
])('a line is read within a time limit (%#)', (line) => {
  expect(cpuSecondsOf(() => itemsIn(line))).toBeLessThan(0.5);
});
