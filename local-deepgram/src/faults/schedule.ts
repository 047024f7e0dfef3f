import type { IncomingHttpHeaders } from 'node:http';
import type { CodedFault, Match } from './types.ts';

/** The properties of a request that faults can depend on. */
export interface Candidate {
  /** The number among POST /v1/listen requests, starting at 1; undefined for others. */
  readonly number?: number;
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly remoteUrl?: string | undefined;
}

/** Decides which request gets which fault, and counts how often each was used. */
export interface FaultSchedule {
  /** Whether any fault needs the `url` of a JSON body. */
  readonly readsUrl: boolean;
  /** The first entry that matches and is not used up. */
  next(candidate: Candidate): CodedFault | undefined;
}

/** A schedule of these faults, all of them unused. */
export function scheduleFaults(faults: readonly CodedFault[]): FaultSchedule {
  const left = new Map(faults.map((fault) => [fault, fault.times ?? Number.POSITIVE_INFINITY]));
  return {
    readsUrl: faults.some((fault) => fault.on?.url !== undefined),
    next(candidate) {
      for (const [fault, times] of left) {
        if (times === 0 || !matches(fault.on ?? {}, candidate)) continue;
        left.set(fault, times - 1);
        return fault;
      }
      return undefined;
    },
  };
}

/** Whether the request satisfies every condition of the match. */
export function matches(match: Match, candidate: Candidate): boolean {
  return (
    (match.path !== undefined || match.method !== undefined || candidate.number !== undefined) &&
    (match.request === undefined || [match.request].flat().some((number) => number === candidate.number)) &&
    (match.method === undefined || candidate.method === match.method) &&
    (match.path === undefined || candidate.path.includes(match.path)) &&
    (match.query === undefined || decoded(candidate.query).includes(match.query)) &&
    (match.header === undefined || headerLines(candidate.headers).some(includes(match.header))) &&
    (match.url === undefined || (candidate.remoteUrl?.includes(match.url) ?? false))
  );
}

const includes = (text: string) => (line: string) => line.includes(text);

function decoded(query: URLSearchParams): string {
  return [...query].map(([name, value]) => `${name}=${value}`).join('&');
}

function headerLines(headers: IncomingHttpHeaders): string[] {
  return Object.entries(headers).map(([name, value]) => `${name}: ${[value].flat().join(', ')}`);
}
