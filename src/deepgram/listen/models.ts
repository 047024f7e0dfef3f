import { nearestName } from '../../lib/typos.ts';

/**
 * The models for recordings that Deepgram documents: https://developers.deepgram.com/docs/model, read on 2026-11-26. It
 * adds models, and an account can have its own, so other names are never refused.
 */

/** The variants of each family. The name of a family alone means its first variant. */
export const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  'nova-3': ['general', 'medical', 'pharma'],
  'nova-2': [
    'general',
    'meeting',
    'phonecall',
    'finance',
    'conversationalai',
    'voicemail',
    'video',
    'medical',
    'drivethru',
    'automotive',
    'atc',
  ],
  nova: ['general', 'phonecall', 'medical'],
  enhanced: ['general', 'meeting', 'phonecall', 'finance'],
  base: ['general', 'meeting', 'phonecall', 'finance', 'conversationalai', 'voicemail', 'video'],
  whisper: ['tiny', 'base', 'small', 'medium', 'large'],
};

/** All names. The variants of base are also known by their bare names. */
export const MODEL_NAMES: readonly string[] = [
  ...Object.entries(FAMILIES).flatMap(([family, variants]) => [
    family,
    ...variants.map((variant) => `${family}-${variant}`),
  ]),
  ...(FAMILIES['base'] ?? []),
];

/**
 * The known model for which a name was probably misspelled, such as `nova-3` for `nova3`; undefined if none is similar.
 * A name with another number, such as `nova-4`, can be that of a new model.
 */
export function misspelledModel(name: string): string | undefined {
  if (MODEL_NAMES.includes(name)) return undefined;
  return nearestName(
    name.toLowerCase(),
    MODEL_NAMES.filter((known) => digitsOf(known) === digitsOf(name)),
  );
}

const digitsOf = (name: string): string => name.replaceAll(/\D/g, '');
