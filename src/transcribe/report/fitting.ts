/** Bytes of lines with their line ends. */
export const bytes = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);

/** The first lines that fit into so many bytes. */
export function fitting(lines: readonly string[], room: number): readonly string[] {
  let left = room;
  const overflow = lines.findIndex((line) => {
    left -= bytes([line]);
    return left < 0;
  });
  return overflow < 0 ? lines : lines.slice(0, overflow);
}
