const two = (value: number): string => String(value).padStart(2, '0');

/** Whole milliseconds as `01:02:03` with a mark and the milliseconds; hours may be any number from two digits on. */
export function timeCode(milliseconds: number, mark: ',' | '.'): string {
  const seconds = Math.floor(milliseconds / 1000);
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(':');
  return `${clock}${mark}${String(milliseconds % 1000).padStart(3, '0')}`;
}
