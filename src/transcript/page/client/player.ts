import { clock, find, need } from './dom.ts';

/** The media element and the controls of its time. */
export class Player {
  /** Is called with the milliseconds whenever they change, often while it plays. */
  onTime: (ms: number) => void = () => {};
  /** Is called when playback begins. */
  onPlay: () => void = () => {};
  readonly #media = need('media', HTMLMediaElement);
  readonly #seek = need('seek', HTMLInputElement);
  readonly #button = need('play', HTMLElement);
  readonly #now = need('now', HTMLElement);
  readonly #missing = need('missing', HTMLElement);
  /** Where to begin once the recording is there. */
  #waiting: number | undefined;
  #shown = '';

  constructor() {
    if (this.#media instanceof HTMLAudioElement) this.#media.controls = false;
    this.#listen();
    this.#offerFile();
  }

  #listen(): void {
    const media = this.#media;
    this.#button.addEventListener('click', () => this.toggle());
    this.#seek.addEventListener('input', () => this.seek(Number(this.#seek.value) * 1000));
    need('speed', HTMLSelectElement).addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) media.playbackRate = Number(target.value);
    });
    for (const name of ['timeupdate', 'seeking', 'seeked']) media.addEventListener(name, () => this.#show());
    for (const name of ['play', 'pause', 'ended']) media.addEventListener(name, () => this.#showState());
    media.addEventListener('play', () => {
      this.onPlay();
      this.#frame();
    });
    media.addEventListener('loadedmetadata', () => this.#loaded());
    if (media.readyState >= HTMLMediaElement.HAVE_METADATA) this.#loaded();
  }

  /** A page that was taken elsewhere has lost its recording: the reader can open a copy. */
  #offerFile(): void {
    const media = this.#media;
    const offer = (): void => {
      this.#missing.hidden = false;
      document.body.classList.add('mute');
    };
    media.addEventListener('error', offer);
    if (media.error !== null || media.networkState === HTMLMediaElement.NETWORK_NO_SOURCE) offer();
    find('pick', HTMLInputElement)?.addEventListener('change', ({ target }) => {
      const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
      if (file === undefined) return;
      this.#waiting ??= this.ms;
      media.src = URL.createObjectURL(file);
    });
  }

  #loaded(): void {
    this.#missing.hidden = true;
    document.body.classList.remove('mute');
    if (Number.isFinite(this.#media.duration)) {
      this.#seek.max = String(this.#media.duration);
      need('whole', HTMLElement).textContent = clock(this.#media.duration * 1000);
    }
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting !== undefined) this.seek(waiting);
  }

  /** Where it is. */
  get ms(): number {
    return this.#waiting ?? this.#media.currentTime * 1000;
  }

  /** Goes to a time; playback goes on if it was on. */
  seek(ms: number): void {
    const end = Number(this.#seek.max) * 1000;
    const to = Math.min(Math.max(0, ms), end);
    if (this.#media.readyState >= HTMLMediaElement.HAVE_METADATA) this.#media.currentTime = to / 1000;
    else this.#waiting = to;
    this.#show();
  }

  /** Plays, if the browser lets it. */
  play(): void {
    this.#media.play().catch(() => this.#showState());
  }

  /** Plays or pauses. */
  toggle(): void {
    if (this.#media.paused) this.play();
    else this.#media.pause();
  }

  #frame(): void {
    this.#show();
    if (!this.#media.paused && !this.#media.ended) requestAnimationFrame(() => this.#frame());
  }

  #show(): void {
    const ms = this.ms;
    this.#seek.value = String(ms / 1000);
    const shown = clock(ms);
    if (shown !== this.#shown) {
      this.#shown = shown;
      this.#now.textContent = shown;
      this.#seek.setAttribute('aria-valuetext', shown);
    }
    this.onTime(ms);
  }

  #showState(): void {
    const playing = !this.#media.paused && !this.#media.ended;
    this.#button.classList.toggle('playing', playing);
    this.#button.setAttribute('aria-label', playing ? 'Pause' : 'Play');
  }
}
