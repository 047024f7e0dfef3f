import { describe, expect, it } from 'vitest';
import { commentMarker, renderComment } from '../../../src/transcribe/report/comment.ts';
import { account, failed, transcribed } from '../../helpers/results.ts';

const MARKER = commentMarker('Transcripts', 'transcribe');

describe('the marker', () => {
  it('is hidden and distinguishes workflows and jobs', () => {
    expect(MARKER).toMatch(/^<!-- .* -->$/);
    const others = [
      commentMarker('Transcripts', 'other'),
      commentMarker('Other', 'transcribe'),
      commentMarker('Transcripts', 'transcribe', '1'),
    ];
    expect(new Set([MARKER, ...others]).size).toBe(4);
  });

  it.each(['-->', '--', '\n', 'a/b', '<b>'])('cannot be ended by the name of a workflow: %j', (name) => {
    const marker = commentMarker(name, 'job');
    expect(marker.slice(4, -3)).not.toMatch(/--|>|<|\n/);
    expect(marker).not.toBe(commentMarker(`${name}x`, 'job'));
  });
});

describe('the comment', () => {
  it('begins with its marker and has the content of the summary, with the first words', () => {
    const data = {
      ...account([transcribed('a.mp3', { excerpt: 'Ask not.' }), failed('b.mp3')]),
      saved: [{ outputs: {}, message: '', link: { text: 'artifact', url: 'https://x.example/7' } }],
    };
    const comment = renderComment(data, MARKER);
    expect(comment.startsWith(`${MARKER}\n## Transcripts\n`)).toBe(true);
    expect(comment).toContain('[artifact](https://x.example/7)');
    expect(comment).toContain('| a.mp3 |');
    expect(comment).toContain('<details><summary>a.mp3</summary>\n\n> Ask not.\n\n</details>');
    expect(comment.match(/<details>/g)).toHaveLength(1);
  });

  it('has no excerpt of silence', () => {
    expect(renderComment(account([transcribed('a.mp3', { excerpt: '' })]), MARKER)).not.toContain(
      '<details>',
    );
  });

  it('begins with the plan, unless that takes all of the room', () => {
    const results = account([transcribed('a.mp3')]);
    expect(renderComment(results, MARKER, '## Plan\n\n- a.mp3\n\n')).toContain(
      `${MARKER}\n## Plan\n\n- a.mp3\n\n## Transcripts\n`,
    );
    const comment = renderComment(results, MARKER, `## Plan\n\n${'ü'.repeat(40_000)}\n\n`);
    expect(Buffer.byteLength(comment)).toBeLessThan(65_536);
    expect(comment).toContain(
      `${MARKER}\nThe plan would not fit; the step summary has it.\n\n## Transcripts\n`,
    );
  });

  it('lets no speech have an effect', () => {
    const excerpt = '</details> @everyone <script> #1 ![x](https://x.example)';
    const comment = renderComment(account([transcribed('a.mp3', { excerpt })]), MARKER);
    expect(comment.match(/<\/details>/g)).toHaveLength(1);
    expect(comment).not.toMatch(/@everyone|<script>|!\[|#1/);
  });

  it.each([10, 300, 3000])('keeps GitHub’s limit with %d sources, dropping excerpts first', (amount) => {
    const results = Array.from({ length: amount }, (_, index) =>
      transcribed(`media/${index}.mp3`, { excerpt: 'word '.repeat(80).trim() }),
    );
    const comment = renderComment(account(results), MARKER);
    expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(65_536);
    expect(comment).toContain('| media/0.mp3 |');
    expect(comment.includes('more row')).toBe(amount === 3000);
    expect(comment.match(/<details>/g)?.length ?? 0).toBeLessThan(amount + 1);
  });
});
