/** How programs write a secret into their output. Reversed, in hexadecimal or broken over lines it is not known. */

/** A part of an encoding that is shorter could be of any text. */
const SHORTEST_PART = 8;
/** What .NET escapes in JSON though it need not. */
const ESCAPED_BY_DOTNET = /["&'+<>`]/g;

const unicode = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The forms of a secret, as it is and trimmed: in JSON, in URLs and in Base64, also as a part of what is encoded. */
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
 * What a secret becomes inside of something longer that is encoded, such as `user:KEY`: by how many bytes stand before,
 * there are three ways. The characters at the borders, which depend on what is around, are left out.
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

/** What begins every escape that inAnyEscape() knows: a text without it has each secret as it is, or not at all. */
export const ESCAPE = /[\\%=&]/;

/**
 * The source of a pattern that finds a text even if any of its characters are escaped for JSON or a script, for a URL or
 * quoted-printable, or for HTML.
 */
export function inAnyEscape(text: string): string {
  return [...text]
    .map((character) => {
      const units = character.split('').map(hexOf);
      const asItIs = units.map((hex) => `\\u${hex}`).join('');
      const inJson = units.map((hex) => `\\\\{1,2}u${inAnyCase(hex)}`).join('');
      const inUrl = [...Buffer.from(character)].map(
        (byte) => `[%=]${inAnyCase(byte.toString(16).padStart(2, '0'))}`,
      );
      const backslashed = /["/\\]/.test(character) ? [`\\\\${asItIs}`] : [];
      const number = character.codePointAt(0) ?? 0;
      const hex = inAnyCase(number.toString(16));
      const inHtml = `&#(?:0{0,7}${number}|[xX]0{0,7}${hex});`;
      const inScript = `\\\\{1,2}(?:x0?${hex}|u\\{0{0,7}${hex}\\})`;
      const all = [asItIs, inJson, inUrl.join(''), inHtml, inScript, ...backslashed];
      return `(?:${all.join('|')})`;
    })
    .join('');
}
