import { nameOf } from '../../src/recordings/source.ts';
import type { Presenter } from '../../src/transcribe/presenter.ts';
import { type Presentation, UNSET } from '../../src/transcript/presentation.ts';

/** The presentation of the transcript of talk.mp3 with default inputs. */
export const makePresentation = (overrides: Partial<Presentation> = {}): Presentation => ({
  ...UNSET,
  source: 'talks/talk.mp3',
  href: './talk.mp3',
  language: 'en',
  ...overrides,
});

/** Titles each source with its own name. */
export const PRESENTER: Presenter = {
  namesOf: () => ({}),
  sections: [],
  numberingHint: undefined,
  presentationOf: (source) => makePresentation({ source: nameOf(source) }),
};
