/** The forms in which programs print a secret. Reversed and hexadecimal forms are not covered. */

/** Characters. A shorter part of an encoding could belong to any text. */
const SHORTEST_PART = 8;
/** Characters that .NET escapes in JSON without need. */
const ESCAPED_BY_DOTNET = /["&'+<>`]/g;

const unicode = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * The forms of a secret, as given and trimmed: in JSON, in URLs and in Base64, also as part of a longer encoded text.
 */
export function formsOf(secret: string): string[] {
  const trimmed = secret.trim();
  const encoded = [...inBase64(secret), ...inBase64(`Token ${secret}`), ...partsInBase64(trimmed)];
  const forms = [secret, trimmed, ...encoded].flatMap((form) => [
    form,
    encodeURIComponent(form),
    JSON.stringify(form).slice(1, -1),
    JSON.stringify(form).slice(1, -1).replaceAll('/', '\\/'),
    form.replaceAll(ESCAPED_BY_DOTNET, unicode),
  ]);
  return [...new Set(forms)].filter((form) => form !== '');
}

function inBase64(text: string): string[] {
  const bytes = Buffer.from(text);
  return [bytes.toString('base64'), bytes.toString('base64url')];
}

/**
 * The Base64 of a secret inside a longer text, such as `user:KEY`. There are three alignments, depending on the number
 * of bytes before it. The characters at both ends, which also depend on the surrounding text, are left out.
 */
function partsInBase64(secret: string): string[] {
  const bytes = Buffer.from(secret);
  return [0, 1, 2].flatMap((before) => {
    const shifted = Buffer.concat([Buffer.alloc(before), bytes]);
    const [first, end] = [Math.ceil((before * 8) / 6), Math.floor((shifted.length * 8) / 6)];
    return [shifted.toString('base64'), shifted.toString('base64url')]
      .map((text) => text.slice(first, end))
      .filter((text) => text.length >= SHORTEST_PART);
  });
}

const inAnyCase = (hex: string): string =>
  hex.replaceAll(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);

const hexOf = (unit: string): string => unit.charCodeAt(0).toString(16).padStart(4, '0');

/** The characters that start the escapes of inAnyEscape(). A text without them can contain a secret only unescaped. */
export const ESCAPE = /[\\%=&]/;

/**
 * The source of a pattern that finds a text even if any of its characters are escaped for JSON or a script, for a URL
 * or quoted-printable, or for HTML.
 */
export function inAnyEscape(text: string): string {
  return [...text]
    .map((character) => {
      const units = character.split('').map(hexOf);
      const asItIs = units.map((hex) => `\\u${hex}`).join('');
      const inJson = units.map((hex) => `\\\\{1,2}u${inAnyCase(hex)}`).join('');
      // The percent sign of an escape can be escaped again.
      const inUrl = [...Buffer.from(character)].map(
        (byte) => `(?:%(?:25){0,3}|=)${inAnyCase(byte.toString(16).padStart(2, '0'))}`,
      );
      const backslashed = /["/\\]/.test(character) ? [`\\\\${asItIs}`] : [];
      const number = character.codePointAt(0) ?? 0;
      const hex = inAnyCase(number.toString(16));
      const inHtml = `&#(?:0{0,7}${number}|[xX]0{0,7}${hex});?`;
      const inScript = `\\\\{1,2}(?:x0?${hex}|u\\{0{0,7}${hex}\\})`;
      const all = [asItIs, inJson, inUrl.join(''), inHtml, inScript, ...backslashed];
      return `(?:${all.join('|')})`;
    })
    .join('');
}

/**
 * Unicode's control and format characters, and those that programs may ignore (Default_Ignorable_Code_Point). They are
 * listed because property escapes take three times as long.
 */
const UNSEEN_CHARACTERS = [
  String.raw`[\0-\x1f\x7f-\x9f\xad\u034f\u0600-\u0605\u061c\u06dd\u070f\u115f\u1160\u17b4\u17b5\u180b-\u180f]`,
  String.raw`[\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb]`,
  String.raw`[\udb40-\udb43][\udc00-\udfff]|\ud82f[\udca0-\udca3]|\ud834[\udd73-\udd7a]`,
];
/** A line that goes on, in quoted-printable and in a shell. */
const CONTINUED = String.raw`[=\\](?:\r?\n|(?:\\r)?\\n)`;
/** JSON escapes of the common ones. */
const UNSEEN_ESCAPES = [
  String.raw`\\[bfnrt]|\\u00[0189][\da-fA-F]|\\u00[aA][dD]|\\u061[cC]|\\u180[eE]`,
  String.raw`\\u20(?:0[b-fB-F]|2[89a-eA-E]|6[\da-fA-F])|\\u[fF][eE](?:0[\da-fA-F]|[fF]{2})`,
];
const COLOR = String.raw`(?:\x1b|\\u001[bB])\[[\d;]{0,20}[A-Za-z]`;

/**
 * Invisible text inside a secret: line breaks, colors and format characters. Code that makes text harmless removes some of
 * it, which would restore the secret.
 */
const UNSEEN = [COLOR, CONTINUED, ...UNSEEN_CHARACTERS, ...UNSEEN_ESCAPES].join('|');
const HAS_UNSEEN = new RegExp(UNSEEN);
const ALL_UNSEEN = new RegExp(UNSEEN, 'g');

/** The text without invisible characters; undefined if it has none. */
export const withoutUnseen = (text: string): string | undefined =>
  HAS_UNSEEN.test(text) ? text.replaceAll(ALL_UNSEEN, '') : undefined;
