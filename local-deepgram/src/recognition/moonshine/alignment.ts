/** Frames of audio: `start` is the first, `end` the one after the last. */
interface FrameSpan {
  readonly start: number;
  readonly end: number;
}

/** For each token and attention head: how much it attends to each frame of audio. */
type Attention = readonly (readonly Float32Array[])[];

/** Avoids dividing by zero for a frame to which all tokens attend equally. */
const EPSILON = 1e-9;

/** The time of each token, by dynamic time warping over cross-attention, like Whisper's word timestamps. */
export function alignTokens(attention: Attention): FrameSpan[] {
  return monotonicPath(emphasis(attention));
}

/**
 * Attention summed over the heads, with each frame standardized over the tokens, so that contrast counts rather than
 * volume.
 */
function emphasis(attention: Attention): Float64Array[] {
  const rows = attention.map((heads) => new Float64Array(heads[0]?.length ?? 0));
  const headCount = attention[0]?.length ?? 0;
  const frameCount = rows[0]?.length ?? 0;
  for (let head = 0; head < headCount; head++) {
    for (let frame = 0; frame < frameCount; frame++) {
      const scores = standardize(attention.map((heads) => heads[head]?.[frame] ?? 0));
      rows.forEach((row, token) => {
        row[frame] = (row[frame] ?? 0) + (scores[token] ?? 0);
      });
    }
  }
  return rows;
}

function standardize(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  const deviation = Math.sqrt(variance) + EPSILON;
  return values.map((value) => (value - mean) / deviation);
}

/** The path with the highest total score from the first token and frame to the last, which never goes back. */
export function monotonicPath(scores: readonly ArrayLike<number>[]): FrameSpan[] {
  const totals = bestTotals(scores);
  const spans: FrameSpan[] = [];
  let token = scores.length;
  let frame = scores[0]?.length ?? 0;
  let end = frame;
  while (token > 0 && frame > 0) {
    const [previousToken, previousFrame] = bestPredecessor(totals, token, frame);
    if (previousToken < token) {
      spans.unshift({ start: frame - 1, end });
      end = previousFrame;
    }
    token = previousToken;
    frame = previousFrame;
  }
  return spans;
}

/** The best total of a path to each token and frame, both counted from 1: row and column 0 are before the start. */
function bestTotals(scores: readonly ArrayLike<number>[]): Float64Array[] {
  const frameCount = scores[0]?.length ?? 0;
  const beforeStart = new Float64Array(frameCount + 1).fill(-Infinity).fill(0, 0, 1);
  const totals = [beforeStart];
  for (const row of scores) {
    const token = totals.length;
    const current = new Float64Array(frameCount + 1).fill(-Infinity);
    totals.push(current);
    for (let frame = 1; frame <= frameCount; frame++) {
      const [previousToken, previousFrame] = bestPredecessor(totals, token, frame);
      current[frame] = totalAt(totals, previousToken, previousFrame) + (row[frame - 1] ?? 0);
    }
  }
  return totals;
}

/** The best step to this token and frame: from both predecessors, or from one of them. */
function bestPredecessor(totals: readonly Float64Array[], token: number, frame: number): [number, number] {
  const both = totalAt(totals, token - 1, frame - 1);
  const sameToken = totalAt(totals, token, frame - 1);
  const sameFrame = totalAt(totals, token - 1, frame);
  if (both >= sameToken && both >= sameFrame) return [token - 1, frame - 1];
  return sameToken >= sameFrame ? [token, frame - 1] : [token - 1, frame];
}

function totalAt(totals: readonly Float64Array[], token: number, frame: number): number {
  return totals[token]?.[frame] ?? -Infinity;
}
