import { formatBytes } from '../../lib/units.ts';
import { pageAdvice } from './page-hosts.ts';
import type { Remote } from './remote-media.ts';

/** The information about a URL that is shown before it is sent. */
export interface UrlNote {
  /** The response of the server, for the plan; undefined if nothing is known. */
  readonly response: string | undefined;
  /**
   * Why the URL probably does not lead to a recording, and what to do, as the end of a sentence; undefined if there is
   * no such sign.
   */
  readonly warning: string | undefined;
}

/** Content types that are certainly not recordings. Many servers use `application/octet-stream` for media. */
const NO_RECORDING = /^(?:text|image)\/|^application\/(?:json|xml|pdf|zip|xhtml\+xml|rss\+xml|javascript)$/;
const PAGE = /^(?:text\/html|application\/xhtml\+xml)$/;

const NOT_MEDIA =
  'open it in a private browser window to see where it leads, and use the address of the recording itself';
const NO_ENTRY = 'it must be public or presigned; its signature may have expired';
const [UNAUTHORIZED, FORBIDDEN, NOT_FOUND, GONE, ERRORS, SERVER_ERRORS] = [401, 403, 404, 410, 400, 500];

/** Describes the response of a server, with advice for well-known hosts. */
export function urlNoteOf(url: URL, remote: Remote): UrlNote {
  const { status, type, length } = remote;
  const isHtml = type !== undefined && PAGE.test(type);
  const advice = pageAdvice(url, isHtml);
  if (status !== undefined && status >= ERRORS)
    return {
      response: `its server answers ${status}`,
      warning: advice === undefined ? whyRefused(status, url) : leadsToPage(advice),
    };
  const seen = [type, length === undefined ? undefined : formatBytes(length)].filter(
    (each) => each !== undefined,
  );
  const response = seen.length === 0 ? undefined : `its server says ${seen.join(', ')}`;
  const isPage = type === undefined ? advice !== undefined : isHtml;
  return { response, warning: isPage ? leadsToPage(advice ?? NOT_MEDIA) : whyNoRecording(url, remote) };
}

/** Why the response is not a recording; undefined if it may be one. */
function whyNoRecording(
  { hostname }: URL,
  { type = '', length = LONGEST_POINTER }: Remote,
): string | undefined {
  if (!NO_RECORDING.test(type)) return undefined;
  const isPointer = hostname === RAW_OF_GITHUB && type === TEXT && length < LONGEST_POINTER;
  return isPointer ? POINTER : `its server sends ${type}, which is not a recording: ${NOT_MEDIA}`;
}

/** Bytes. https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const LONGEST_POINTER = 1024;
const [RAW_OF_GITHUB, TEXT] = ['raw.githubusercontent.com', 'text/plain'];
const POINTER =
  'it is a short text, like that of a Git LFS pointer: write https://media.githubusercontent.com/media/ instead of ' +
  'https://raw.githubusercontent.com/';

const leadsToPage = (advice: string): string => `it leads to a page, not to a recording: ${advice}`;

/** A URL copied from HTML or a feed. Some servers accept it, so it is only reported after an error. */
const AMPERSAND = /&amp;/i;
const AS_IN_HTML = 'it contains `&amp;`, which is how HTML writes `&`; write `&`';

function whyRefused(status: number, { search }: URL): string | undefined {
  if (status < SERVER_ERRORS && AMPERSAND.test(search)) return `its server answers ${status}: ${AS_IN_HTML}`;
  if (status === UNAUTHORIZED || status === FORBIDDEN) return `its server answers ${status}: ${NO_ENTRY}`;
  if (status === NOT_FOUND || status === GONE)
    return `its server answers ${status}: there is nothing at this address`;
  return undefined;
}
