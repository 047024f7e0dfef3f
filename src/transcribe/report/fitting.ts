/** Returns the size of lines in bytes, including their line endings. */
export const bytes = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);

/** Returns the first lines that fit into `room` bytes. */
export function fitting(lines: readonly string[], room: number): readonly string[] {
  let left = room;
  const overflow = lines.findIndex((line) => {
    left -= bytes([line]);
    return left < 0;
  });
  return overflow < 0 ? lines : lines.slice(0, overflow);
}
