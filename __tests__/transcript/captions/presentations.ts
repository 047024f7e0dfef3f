import type { CaptionChoice, CaptionStyle } from '../../../src/transcript/captions/rules.ts';
import { type Presentation, UNSET } from '../../../src/transcript/presentation.ts';

/** A style as it is, or with numbers of one's own. */
export const choiceOf = (style: CaptionStyle, own: Partial<CaptionChoice> = {}): CaptionChoice => ({
  ...UNSET.captions,
  style,
  ...own,
});

/** How captions of a style are presented. */
export const presentationOf = (captions: CaptionChoice, more: Partial<Presentation> = {}): Presentation => ({
  ...UNSET,
  source: 'talk.mp3',
  href: 'talk.mp3',
  captions,
  ...more,
});
