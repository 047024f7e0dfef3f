import { type Carried, restoreFile } from './carried.ts';
import { need } from './dom.ts';
import { habits, keepHabit } from './memory.ts';
import type { Text } from './text.ts';

/** The caption files in the page. */
interface Captions {
  readonly vtt: Carried;
  readonly srt: Carried;
}

const TYPES: Readonly<Record<string, string>> = {
  txt: 'text/plain;charset=utf-8',
  srt: 'application/x-subrip;charset=utf-8',
  vtt: 'text/vtt;charset=utf-8',
};

/** Captions on the video, and downloads, both made from the content of the page. */
export class Takeaway {
  readonly #root: HTMLElement;
  readonly #text: Text;
  readonly #captions: Captions = JSON.parse(need('captions', HTMLElement).textContent ?? '{}');

  constructor(root: HTMLElement, text: Text) {
    this.#root = root;
    this.#text = text;
    for (const button of document.querySelectorAll<HTMLElement>('[data-take]')) {
      const format = button.dataset['take'] ?? '';
      button.addEventListener('click', () => this.#save(format));
    }
    const media = need('media', HTMLMediaElement);
    if (media instanceof HTMLVideoElement && text.blocks.length > 0) this.#addTrack(media);
  }

  /** Content of a download: a caption file as the action writes it, or the plain text of the page. */
  #fileOf(format: string): string {
    if (format !== 'vtt' && format !== 'srt') return this.#plain();
    const spoken = this.#text.blocks.map((_, block) => this.#text.of(block)).join(' ');
    return restoreFile(this.#captions[format], spoken);
  }

  #plain(): string {
    const lines: string[] = [];
    let who = '';
    for (const element of this.#root.querySelectorAll('h3, .block p')) {
      const text = element.textContent ?? '';
      if (element instanceof HTMLHeadingElement) who = `${text}: `;
      else {
        lines.push(`${who}${text}\n`);
        who = '';
      }
    }
    return lines.join('\n');
  }

  #addressOf(format: string): string {
    return URL.createObjectURL(new Blob([this.#fileOf(format)], { type: TYPES[format] ?? '' }));
  }

  #save(format: string): void {
    const link = document.createElement('a');
    link.href = this.#addressOf(format);
    link.download = `${need('media', HTMLElement).dataset['name'] ?? 'transcript'}.${format}`;
    link.click();
    // A browser that asks where to save the file needs the URL after the click.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  #addTrack(video: HTMLVideoElement): void {
    const track = document.createElement('track');
    track.kind = 'captions';
    track.label = 'Captions';
    track.srclang = this.#root.lang || 'und';
    track.src = this.#addressOf('vtt');
    video.append(track);
    track.track.mode = habits().captions === false ? 'hidden' : 'showing';
    video.textTracks.addEventListener('change', () =>
      keepHabit({ captions: track.track.mode === 'showing' }),
    );
  }
}
