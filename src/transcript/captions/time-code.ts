const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** Formats whole milliseconds as `01:02:03`, `mark` and three digits. Hours have two or more digits. */
export function timeCode(milliseconds: number, mark: ',' | '.'): string {
  const seconds = Math.floor(milliseconds / 1000);
  const minutes = Math.floor(seconds / 60);
  const rest = String(milliseconds % 1000).padStart(3, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(seconds % 60)}${mark}${rest}`;
}
