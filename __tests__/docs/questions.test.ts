import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { pricePerMinute } from '../../src/transcribe/plan/price.ts';
import { anchorOf, type Document, read } from './documents.ts';

/** Newcomers' questions, as in the README, and words that the linked section needs in order to answer them. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  'Where do I get a key?': ['console.deepgram.com/signup', 'Create a New API Key', 'only once'],
  'What does an hour cost?': ['$0.26', 'deepgram.com/pricing'],
  'Which permissions does it need?': ['`contents: write`', '`pull-requests: write`'],
  'Which runners work?': ['Windows', 'macOS', 'containers', 'git', 'tar'],
  'Why did it not run?': ['workflow_dispatch', 'fork', 'dry-run'],
  'Which version do I use?': ['@v1', 'CHANGELOG.md'],
  'Which media can I send?': ['MP3', 'MP4', 'WAV', 'supported-audio-formats'],
  'How large may a file be?': ['2 GB', 'ffmpeg'],
  'How do I exclude a folder?': ['`!media/drafts/**`'],
  'Does it work with Git LFS?': ['pointers', 'lfs: never'],
  'Can recordings be private?': ['presigned', 'redact'],
  'Can it transcribe a YouTube video?': ['yt-dlp'],
  'Who is speaking?': ['diarize', 'speakers-file'],
  'What about other languages?': ['`multi`', '`detect`'],
  'A word is always wrong.': ['keyterms', 'replace', 'transcribes everything again'],
  'May I correct a transcript?': ['leaves it alone', 'overwrite-edited'],
  'How do I get captions only?': ['formats: vtt', '{dir}/{name}.{format}'],
  'Captions for YouTube?': ['YouTube', '`srt`'],
  'How do I limit what is spent?': ['max-minutes', 'max-cost', 'budget-per-month'],
  'Will it pay again if I rename a file?': ['renamed or moved', 'Sent'],
  'How do I transcribe a recording again?': ['retranscribe'],
  'What happens to my data?': ['mip_opt_out=true', 'improve its models'],
  'Who can read the transcripts?': ['artifact', 'cache'],
  'Who used how much?': ['tags', 'project'],
  'Where do the transcripts go?': ['`artifact`', '`commit`', '`pull-request`', '`workspace`'],
  'My main branch is protected.': ['create-github-app-token', 'save-to: pull-request'],
  'Transcripts on my website?': ['Hugo', 'Jekyll', 'Docusaurus', 'MkDocs', 'GitHub Pages'],
  '"somebody edited it"?': ['overwrite-edited', 'another tool'],
  'How do I undo it?': ['git revert', 'delete the workflow'],
  'Pull requests from forks?': ['skips', 'allow-outside-events'],
  'A proxy, or my own certificates?': ['HTTPS_PROXY', 'NODE_EXTRA_CA_CERTS'],
  'GitHub Enterprise Server?': ['save-to: commit'],
  'A Deepgram of my own, or in the EU?': ['base-url', 'api.eu.deepgram.com'],
  'How fast is it?': ['concurrency'],
};

const readme = await read('README.md');
const asked = new Map(
  [...sectionOf(readme, 'questions').matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)].map(
    ([, question = '', target = '']) => [question, target] as const,
  ),
);

/** The part of a document below a heading, up to the next one of its level. Throws if the heading is missing. */
function sectionOf({ name, text }: Document, anchor: string): string {
  const lines = text.split('\n');
  let isCode = false;
  const headings = lines.flatMap((line, index) => {
    if (line.startsWith('```')) isCode = !isCode;
    const [, marks = '', title = ''] = (!isCode && /^(#+) (.+)$/.exec(line)) || [];
    return marks === '' ? [] : [{ index, level: marks.length, anchor: anchorOf(title) }];
  });
  const start = headings.find((heading) => heading.anchor === anchor);
  if (start === undefined) throw new Error(`${name} has no heading ${anchor}.`);
  const end = headings.find(({ index, level }) => index > start.index && level <= start.level);
  return lines.slice(start.index, end?.index).join('\n');
}

/** The text behind a link of the README. */
async function behind(link: string): Promise<string> {
  const [file = '', anchor] = link.split('#');
  const document = file === '' ? readme : await read(path.posix.normalize(file));
  return anchor === undefined ? document.text : sectionOf(document, anchor);
}

describe('questions in the README', () => {
  test('are at least thirty, and each has its answer below', () => {
    expect([...asked.keys()].sort()).toEqual(Object.keys(ANSWERS).sort());
    expect(asked.size).toBeGreaterThanOrEqual(30);
  });

  test.each(Object.entries(ANSWERS))('%s is answered one click away', async (question, words) => {
    const answer = await behind(asked.get(question) ?? 'nowhere');
    expect(words.filter((word) => !answer.includes(word))).toEqual([]);
  });

  test('would not be answered by a missing heading, or by the section after it', () => {
    const page = { name: 'page.md', text: '# A\none\n## B\ntwo\n```\n# C\n```\n## D\nthree\n' };
    expect(() => sectionOf(page, 'c')).toThrow('no heading c');
    expect(sectionOf(page, 'b')).toBe('## B\ntwo\n```\n# C\n```');
  });
});

test('the README gives the price of an hour that estimates use', () => {
  const minute = pricePerMinute([['model', 'nova-3']], 1) ?? Number.NaN;
  expect(readme.text).toContain(`[$${(minute * 60).toFixed(2)} an hour]`);
});
