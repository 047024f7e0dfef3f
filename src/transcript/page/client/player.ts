import { clock, find, need } from './dom.ts';
import { habits, keepHabit, keepPosition, keptPosition } from './memory.ts';

/** A position closer to the start or the end is not stored. */
const WORTH_KEEPING_MS = 5000;

/** Messages by error code, for a recording that exists. With other codes it counts as missing. */
const WRONG: Readonly<Record<number, string>> = {
  [MediaError.MEDIA_ERR_NETWORK]: 'The connection to the recording broke off.',
  [MediaError.MEDIA_ERR_DECODE]:
    'The recording is there, but this browser cannot play it: it may be damaged, or this device may have no sound.',
};

/** The media element and its playback controls. */
export class Player {
  /** Called with the position in milliseconds whenever it changes, in every frame during playback. */
  onTime: (ms: number) => void = () => {};
  /** Called when playback starts. */
  onPlay: () => void = () => {};
  readonly #media = need('media', HTMLMediaElement);
  readonly #seek = need('seek', HTMLInputElement);
  readonly #button = need('play', HTMLElement);
  readonly #now = need('now', HTMLElement);
  readonly #missing = need('missing', HTMLElement);
  readonly #speed = need('speed', HTMLSelectElement);
  readonly #volume = need('volume', HTMLInputElement);
  /** Position in milliseconds to seek to once the recording is loaded. */
  #waiting: number | undefined;
  #shown = '';

  constructor() {
    if (this.#media instanceof HTMLAudioElement) this.#media.controls = false;
    this.#listen();
    this.#offerHelp();
    this.#takeUpHabits();
  }

  /** Seeks to the stored position. Returns whether there is one. */
  resume(): boolean {
    const ms = keptPosition();
    if (ms !== undefined) this.seek(ms);
    return ms !== undefined;
  }

  #takeUpHabits(): void {
    const media = this.#media;
    const { speed = 1, volume = 1 } = habits();
    const isOffered = [...this.#speed.options].some(({ value }) => Number(value) === speed);
    // Loading resets the speed to the default one.
    if (isOffered) media.defaultPlaybackRate = media.playbackRate = speed;
    if (isOffered) this.#speed.value = String(speed);
    if (volume >= 0 && volume <= 1) media.volume = volume;
    this.#showVolume();
    const keep = (): void => {
      const { ms } = this;
      const isInside = ms > WORTH_KEEPING_MS && ms < Number(this.#seek.max) * 1000 - WORTH_KEEPING_MS;
      keepPosition(isInside ? Math.round(ms) : undefined);
    };
    media.addEventListener('pause', keep);
    addEventListener('pagehide', keep);
    addEventListener('visibilitychange', keep);
  }

  #listen(): void {
    const media = this.#media;
    this.#button.addEventListener('click', () => this.toggle());
    this.#seek.addEventListener('input', () => this.seek(Number(this.#seek.value) * 1000));
    this.#speed.addEventListener('change', () => {
      const speed = Number(this.#speed.value);
      media.defaultPlaybackRate = media.playbackRate = speed;
      keepHabit({ speed });
    });
    this.#volume.addEventListener('input', () => {
      media.muted = false;
      media.volume = Number(this.#volume.value);
      keepHabit({ volume: media.volume });
    });
    media.addEventListener('volumechange', () => this.#showVolume());
    for (const name of ['timeupdate', 'seeking', 'seeked']) media.addEventListener(name, () => this.#show());
    for (const name of ['play', 'pause', 'ended']) media.addEventListener(name, () => this.#showState());
    media.addEventListener('play', () => {
      this.onPlay();
      this.#frame();
    });
    media.addEventListener('loadedmetadata', () => this.#loaded());
    if (media.readyState >= HTMLMediaElement.HAVE_METADATA) this.#loaded();
  }

  /** Offers to open a local copy if the recording cannot be loaded, for example because the page was moved. */
  #offerHelp(): void {
    const media = this.#media;
    const again = need('again', HTMLElement);
    const wrong = need('wrong', HTMLElement);
    const missing = [...wrong.childNodes];
    const offer = (): void => {
      const reason = WRONG[media.error?.code ?? 0];
      wrong.replaceChildren(...(reason === undefined ? missing : [reason]));
      again.hidden = reason === undefined;
      this.#missing.hidden = false;
      document.body.classList.add('mute');
    };
    media.addEventListener('error', offer);
    if (media.error !== null || media.networkState === HTMLMediaElement.NETWORK_NO_SOURCE) offer();
    again.addEventListener('click', () => {
      this.#waiting ??= this.ms;
      media.load();
    });
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
    this.#showKind();
    if (Number.isFinite(this.#media.duration)) {
      this.#seek.max = String(this.#media.duration);
      need('whole', HTMLElement).textContent = clock(this.#media.duration * 1000);
    }
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting !== undefined) this.seek(waiting);
  }

  /** Hides the video player if a video file has only sound. */
  #showKind(): void {
    const media = this.#media;
    if (!(media instanceof HTMLVideoElement)) return;
    const isSound = media.videoWidth === 0;
    media.controls = !isSound;
    document.body.classList.toggle('sound', isSound);
  }

  #showVolume(): void {
    const { volume, muted } = this.#media;
    this.#volume.value = String(muted ? 0 : volume);
  }

  /** The position in milliseconds. */
  get ms(): number {
    return this.#waiting ?? this.#media.currentTime * 1000;
  }

  /** Seeks to a position. Playback continues if it was running. */
  seek(ms: number): void {
    const end = Number(this.#seek.max) * 1000;
    const to = Math.min(Math.max(0, ms), end);
    if (this.#media.readyState >= HTMLMediaElement.HAVE_METADATA) this.#media.currentTime = to / 1000;
    else this.#waiting = to;
    this.#show();
  }

  /** Starts playback, if the browser allows it. */
  play(): void {
    this.#media.play().catch(() => this.#showState());
  }

  /** Starts or pauses playback. */
  toggle(): void {
    if (this.#media.paused) this.play();
    else this.#media.pause();
  }

  /** Mutes or unmutes. */
  mute(): void {
    this.#media.muted = !this.#media.muted;
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
