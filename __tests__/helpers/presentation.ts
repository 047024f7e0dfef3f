import { nameOf } from '../../src/recordings/source.ts';
import type { Presenter } from '../../src/transcribe/presenter.ts';
import { type Presentation, UNSET } from '../../src/transcript/presentation.ts';

/** How the transcript of talk.mp3 is shown where nothing is asked for. */
export const makePresentation = (overrides: Partial<Presentation> = {}): Presentation => ({
  ...UNSET,
  source: 'talks/talk.mp3',
  href: './talk.mp3',
  language: 'en',
  ...overrides,
});

/** Shows each source under its own name. */
export const PRESENTER: Presenter = {
  namesOf: () => ({}),
  sections: [],
  presentationOf: (source) => makePresentation({ source: nameOf(source) }),
};
