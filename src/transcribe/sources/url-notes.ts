import { formatBytes } from '../../lib/units.ts';
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

interface Host {
  readonly host: RegExp;
  /** Whether a URL of the host leads to a web page. */
  readonly isPage: (url: URL) => boolean;
  readonly advice: string;
}

const ALWAYS = (): boolean => true;
const path =
  (pattern: RegExp): Host['isPage'] =>
  ({ pathname }) =>
    pattern.test(pathname);

const NO_MEDIA =
  'this site serves pages, not recordings; download the recording in an earlier step, if you are allowed to, and name it in `files`';

/** Hosts whose addresses in a browser lead to a web page, and how to get the recording. */
const HOSTS: readonly Host[] = [
  { host: /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be)$/, isPage: ALWAYS, advice: NO_MEDIA },
  {
    host: /^(?:open\.spotify\.com|podcasts\.apple\.com|music\.amazon\.com|soundcloud\.com|www\.tiktok\.com)$/,
    isPage: ALWAYS,
    advice: NO_MEDIA,
  },
  {
    host: /^(?:www\.)?(?:vimeo\.com|twitch\.tv|loom\.com|dailymotion\.com)$/,
    isPage: ALWAYS,
    advice: NO_MEDIA,
  },
  {
    host: /^drive\.google\.com$/,
    isPage: path(/^\/(?:file|open|drive)\b/),
    advice:
      'write https://drive.google.com/uc?export=download&id=… with the id of the file, and share it with anyone ' +
      'who has the link',
  },
  {
    host: /(?:^|\.)dropbox\.com$/,
    isPage: ({ searchParams }) => searchParams.get('dl') !== '1' && searchParams.get('raw') !== '1',
    advice: 'write `dl=1` for `dl=0` at its end',
  },
  {
    host: /^(?:github\.com|gitlab\.com)$/,
    isPage: path(/^\/[^/]+\/.+\/blob\//),
    advice: 'write `/raw/` for `/blob/`',
  },
  {
    host: /^archive\.org$/,
    isPage: path(/^\/details\//),
    advice: 'write `/download/` for `/details/`, and the name of the file',
  },
  {
    host: /(?:^|\.)sharepoint\.com$|^1drv\.ms$/,
    isPage: ({ searchParams }) => searchParams.get('download') !== '1',
    advice: 'add `download=1` to its query',
  },
];

/** Content types that are certainly not recordings. Many servers use `application/octet-stream` for media. */
const NO_RECORDING = /^(?:text|image)\/|^application\/(?:json|xml|pdf|zip|xhtml\+xml|rss\+xml|javascript)$/;
const PAGE = /^(?:text\/html|application\/xhtml\+xml)$/;

const NOT_MEDIA =
  'open it in a private browser window to see where it leads, and use the address of the recording itself';
const NO_ENTRY = 'it must be public or presigned; its signature may have expired';
const [UNAUTHORIZED, FORBIDDEN, NOT_FOUND, GONE, ERRORS, SERVER_ERRORS] = [401, 403, 404, 410, 400, 500];

/** Describes the response of a server, with advice for well-known hosts. */
export function urlNoteOf(url: URL, { status, type, length }: Remote): UrlNote {
  const page = HOSTS.find(({ host, isPage }) => host.test(url.hostname) && isPage(url));
  if (status !== undefined && status >= ERRORS)
    return {
      response: `its server answers ${status}`,
      warning: page ? leadsToPage(page) : whyRefused(status, url),
    };
  const seen = [type, length === undefined ? undefined : formatBytes(length)].filter(
    (each) => each !== undefined,
  );
  const response = seen.length === 0 ? undefined : `its server says ${seen.join(', ')}`;
  const isPage = type === undefined ? page !== undefined : PAGE.test(type);
  if (isPage) return { response, warning: leadsToPage(page) };
  const isOther = type !== undefined && NO_RECORDING.test(type);
  return {
    response,
    warning: isOther ? `its server sends ${type}, which is not a recording: ${NOT_MEDIA}` : undefined,
  };
}

const leadsToPage = (page: Host | undefined): string =>
  `it leads to a page, not to a recording: ${page?.advice ?? NOT_MEDIA}`;

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
