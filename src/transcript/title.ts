/** The last segment of a path or URL, decoded; the whole text if there is none. */
export function fileName(source: string): string {
  let end = source.length;
  while (source[end - 1] === '/') end -= 1;
  const name = source.slice(source.lastIndexOf('/', end - 1) + 1, end) || source;
  if (!/^https?:/i.test(source)) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** A file name extension. It does not match within text such as `v1.2 of it`. */
const ENDING = /(?<=.)\.[a-z\d]{1,5}$/i;
const HOST_ALONE = /^https?:\/\/[^/]*\/*$/i;

/** Title of a transcript: the name of the recording without its extension. */
export function titleOf(source: string): string {
  const name = fileName(source);
  return HOST_ALONE.test(source) ? name : name.replace(ENDING, '');
}

/** A day in the name of a recording: `2026-03-14`, `2026_03_14` or `20260314`. */
const DAY = /(?<!\d)(\d{4})([-_.]?)(\d{2})\2(\d{2})(?!\d)/g;
const [FIRST_YEAR, LAST_YEAR] = [1900, 2999];

/** The day in the name of a recording, as `2026-03-14`. File times are not used: copying a file changes them. */
export function dayOf(source: string): string | undefined {
  for (const [, year = '', , month = '', day = ''] of titleOf(source).matchAll(DAY)) {
    const text = `${year}-${month}-${day}`;
    const date = new Date(`${text}T00:00:00Z`);
    // Date turns a day that the month does not have into one of the next month.
    const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
    if (isDay && Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR) return text;
  }
  return undefined;
}
