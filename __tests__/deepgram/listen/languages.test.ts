import { describe, expect, it } from 'vitest';
import { HINTS, isHint, nearestLanguage, SPOKEN, speaks } from '../../../src/deepgram/listen/languages.ts';

describe('languages', () => {
  it('are BCP 47 tags, each once', () => {
    for (const { languages } of SPOKEN) {
      expect(new Set(languages).size).toBe(languages.length);
      expect(
        languages.filter(
          (each) => each !== 'multi' && !/^[a-z]{2,3}(-([A-Z]{2}|[A-Z][a-z]{3}|\d{3}))?$/.test(each),
        ),
      ).toEqual([]);
    }
  });

  it.each([
    ['nova-3', 'mn', true],
    ['nova-3-general', 'ps', true],
    ['nova-3', 'as', true],
    ['nova-3', 'gl', false],
    ['nova-3-medical', 'multi', true],
    ['nova-3-medical', 'de', false],
    ['nova-3-pharma', 'en-IE', true],
    ['nova-2', 'zh-TW', true],
    ['nova-2-meeting', 'de', false],
    ['whisper', 'de', undefined],
  ])('%s speaks %s: %s', (model, language, expected) => {
    expect(speaks(model, language)).toBe(expected);
  });

  it.each([
    ['nova-3', 'German', 'de'],
    ['nova-3', 'deutsch', 'de'],
    ['nova-3', 'ger', 'de'],
    ['nova-3', 'eng', 'en'],
    ['nova-3', 'de-DE', 'de'],
    ['nova-3', 'zh-Hant-TW', 'zh-Hant'],
    ['nova-3', 'iw', 'he'],
    ['nova-3', 'jp', 'ja'],
    ['nova-3', 'CZ', 'cs'],
    ['nova-3', 'ua', 'uk'],
    ['nova-3', 'qq', undefined],
    ['nova-3', 'tlh', undefined],
    ['nova-3', 'br', undefined],
    ['nova-3', 'it is', undefined],
    ['nova-3', '', undefined],
    ['nova-3', '-', undefined],
    ['nova-3', 'x'.repeat(1000), undefined],
    ['nova-2', 'hebrew', undefined],
    ['whisper', 'german', undefined],
  ])('%s has for %s: %s', (model, language, expected) => {
    expect(nearestLanguage(model, language)).toBe(expected);
  });

  it('includes the 55 languages that Deepgram accepts as hints', () => {
    // Simplified Chinese has three codes.
    expect(HINTS.size).toBe(55 + 2);
    expect(['gl', 'xh', 'zu', 'en-CA', 'nl-BE'].every(isHint)).toBe(true);
    expect(['pa', 'ne', 'hy', 'ka', 'kk', 'ur'].some(isHint)).toBe(false);
  });
});
