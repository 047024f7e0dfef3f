import { forHtml } from '../../lib/safe-text.ts';
import { clock } from '../clock.ts';
import type { Presentation } from '../presentation.ts';
import { nameOf } from './facts.ts';
import { mediaAddress } from './policy.ts';

const SPEEDS = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3];

/** Keyboard shortcuts: keys, separated by spaces, and their description. */
const KEYS = [
  ['Space k', 'Play or pause'],
  ['j l', 'Back or forward 10 seconds'],
  ['← →', 'Back or forward 5 seconds'],
  ['/', 'Search'],
  ['n p', 'Next or previous match'],
  ['u U', 'Next or previous uncertain word'],
  ['m', 'Sound on or off'],
  ['c', 'Copy a link to the selection or the spoken word'],
  ['f', 'Follow the spoken word again'],
  ['?', 'This help'],
] as const;

interface Controls {
  readonly presentation: Presentation;
  /** Seconds. */
  readonly duration: number;
  /** Number of marked words. */
  readonly unsure: number;
  /** The timeline of speakers, as HTML. */
  readonly strip: string;
}

/** The player and the other controls. Those that need the script are hidden until it runs. */
export function controls({ presentation, duration, unsure, strip }: Controls): string {
  return `<section class="bar" id="bar" aria-label="Player and search">
${media(presentation)}
${missing(presentation)}
<div class="marks" hidden data-scripted>${marks(unsure)}</div>
<div class="player" hidden data-scripted role="group" aria-label="Player">${player(duration, strip)}</div>
<div class="search" hidden data-scripted role="search">${SEARCH}</div>
<p class="vh" role="status" id="said"></p>
</section>
${help()}`;
}

/** Buttons over the bottom of the page, visible only while they are useful. */
export const FLOATING =
  '<div class="floating"><button type="button" id="share" hidden>Copy a link to the selection</button>' +
  '<button type="button" id="follow" hidden>Back to the spoken word</button></div>';

/** Download buttons. The script makes the files from the content of the page. */
export const DOWNLOADS = `<li class="take" hidden data-scripted>Download ${['txt', 'srt', 'vtt']
  .map(
    (format) =>
      `<button type="button" data-take="${format}" aria-label="Download as ${format}">${format}</button>`,
  )
  .join(' ')}</li>`;

function media({ href, isVideo, source }: Presentation): string {
  const tag = isVideo ? 'video' : 'audio';
  const inline = isVideo ? ' playsinline' : '';
  const label = `aria-label="${forHtml(nameOf(source))}"`;
  const name = `data-name="${forHtml(nameOf(source))}"`;
  return `<${tag} id="media" src="${forHtml(mediaAddress(href))}" ${name} controls${inline} preload="metadata" ${label}></${tag}>`;
}

function missing({ source }: Presentation): string {
  return (
    '<div class="missing" id="missing" hidden role="alert">' +
    `<p id="wrong">The recording could not be loaded from where this page expects it. Open your copy of <b>${forHtml(nameOf(source))}</b>; it stays on this device.</p>` +
    '<button type="button" id="again" hidden>Try again</button>' +
    '<label class="pick">Open the recording<input type="file" id="pick" accept="audio/*,video/*"></label></div>'
  );
}

function player(duration: number, strip: string): string {
  const speeds = SPEEDS.map(
    (speed) => `<option value="${speed}"${speed === 1 ? ' selected' : ''}>${speed}×</option>`,
  );
  return (
    `<button type="button" class="play" id="play" aria-label="Play">${ICONS}</button>` +
    '<span class="clock" id="now">0:00</span>' +
    `<div class="track"><input type="range" id="seek" min="0" max="${duration}" step="0.1" value="0" aria-label="Position" aria-valuetext="0:00">${strip}</div>` +
    `<span class="clock" id="whole">${clock(duration)}</span>` +
    `<label class="volume">${SPEAKER}<span class="vh">Volume</span><input type="range" id="volume" min="0" max="1" step="0.05" value="1"></label>` +
    `<select id="speed" aria-label="Speed">${speeds.join('')}</select>`
  );
}

const SPEAKER =
  '<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M3 9v6h4l5 5V4L7 9zm13.5 3A4.5 4.5 0 0 0 14 8v8a4.5 4.5 0 0 0 2.5-4z"/></svg>';

const ICONS =
  '<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path class="on" d="M8 5v14l11-7z"/><path class="off" d="M7 5h4v14H7zM13 5h4v14h-4z"/></svg>';

const SEARCH =
  '<input type="search" id="query" placeholder="Search" aria-label="Search the transcript" autocomplete="off" spellcheck="false">' +
  '<span class="count" id="count"></span>' +
  '<button type="button" id="previous" aria-label="Previous match" disabled>↑</button>' +
  '<button type="button" id="next" aria-label="Next match" disabled>↓</button>';

function marks(unsure: number): string {
  const toggle =
    unsure === 0
      ? ''
      : `<label class="check"><input type="checkbox" id="mark" checked> <span class="wide">Mark </span><u>uncertain</u><span class="wide"> words</span> (${unsure})</label>` +
        '<button type="button" id="doubt" aria-label="Next uncertain word">Next<span class="wide"> uncertain</span></button>';
  return `${toggle}<button type="button" class="keys" id="keys" aria-haspopup="dialog">Keys<kbd class="wide">?</kbd></button>`;
}

function help(): string {
  const rows = KEYS.map(([keys, what]) => {
    const caps = keys.split(' ').map((key) => `<kbd>${key}</kbd>`);
    return `<div><dt>${caps.join(' ')}</dt><dd>${what}</dd></div>`;
  });
  return `<dialog id="help" aria-labelledby="help-title"><h2 id="help-title">Keys</h2>
<dl>${rows.join('')}</dl>
<p>Click a word to go there. A time plays from there, and puts itself into the address for you to share.</p>
<label class="check"><input type="checkbox" id="shortcuts" checked> Use these keys</label>
<button type="button" id="close">Close</button></dialog>`;
}
