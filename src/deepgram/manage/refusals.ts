import { retryAfter } from '../../lib/backoff.ts';
import { DeepgramError, type ErrorKind, type Explained } from '../error.ts';
import { type Headers, readComplaint, requestIdOf } from '../explain.ts';
import { waysToGet } from './scopes.ts';

/** What is asked of the management API. */
export interface Task {
  /** Goes on from "The API key may not". */
  readonly what: string;
  /** The scope that it needs, as far as Deepgram documents it. */
  readonly needs: string | undefined;
  /** What to do if the key may not; where the scope alone does not decide. */
  readonly advice?: string;
}

interface Refused {
  readonly kind: ErrorKind;
  readonly what: string;
  readonly advice: string;
}

type Row = readonly [statuses: readonly number[], complaint: RegExp, refused: Refused];

const BAD_KEY: Refused = {
  kind: 'bad-key',
  what: 'Deepgram does not accept the API key',
  advice:
    'It may be mistyped, deleted or expired, or whoever made it was removed from its project. Make a new one in the ' +
    'Deepgram console.',
};
const NOT_SERVED: Refused = {
  kind: 'not-served',
  what: 'The endpoint does not answer questions about keys',
  advice:
    'Regional and self-hosted endpoints only transcribe; set `management-url: https://api.deepgram.com`.',
};

/**
 * The first row whose status fits and whose pattern is in the code or text of the complaint decides; a missing scope is
 * told before. Wrong keys get 401 or 403: https://developers.deepgram.com/docs/errors
 */
const TABLE: readonly Row[] = [
  [[401], /^/, BAD_KEY],
  [[400, 403], /UNAUTHORIZED|Authentication failed|INVALID_AUTH|Invalid credentials/i, BAD_KEY],
  [
    [403],
    /^/,
    {
      kind: 'forbidden',
      what: 'The request is forbidden, and the answer does not say why',
      advice: 'A proxy or firewall may have answered; else ask an owner of the project what the key may do.',
    },
  ],
  [
    [402],
    /^/,
    {
      kind: 'no-credit',
      what: "The key's project has no credit left",
      advice: 'Add credit in the Deepgram console.',
    },
  ],
  [
    [404],
    /PROJECT_NOT_FOUND|project .{0,200}(ID|found)|UUID parsing/i,
    {
      kind: 'unknown-project',
      what: 'Deepgram has no such project, or hides it from this key',
      advice: "Check the project's id; the console shows it in the settings of the project.",
    },
  ],
  [
    [404],
    /key/i,
    {
      kind: 'unknown-key',
      what: 'Deepgram has no such key in this project',
      advice: 'It may be deleted, or belong to another project.',
    },
  ],
  [[404, 405], /^/, NOT_SERVED],
];

const REDIRECTED: Refused = {
  kind: 'redirected',
  what: 'The endpoint redirects',
  advice: 'Redirects are not followed, so that the key goes nowhere else; set the final address.',
};
const RATE_LIMIT: Refused = {
  kind: 'rate-limit',
  what: 'Too many requests to Deepgram for this project',
  advice: 'Run again later, and do not let workflows overlap.',
};
const SERVER_ERROR: Refused = {
  kind: 'server-error',
  what: 'Deepgram has a problem at the moment',
  advice: 'Run again later; see https://status.deepgram.com.',
};
const OTHER: Refused = {
  kind: 'bad-request',
  what: 'Deepgram refused the request',
  advice: 'Check the inputs, and its status page if they are right.',
};

const MISSING_SCOPE = /INSUFFICIENT|sufficient permissions|required scope/i;
const SCOPE = /\b(?:project|keys|members|admins|owners|usage|billing|self-hosted)(?::[a-z-]+)+/;
/** Nothing was done by these: they may be sent again. */
const PASSING: ReadonlySet<ErrorKind> = new Set(['rate-limit', 'server-error']);

/** What an answer that is no success means. */
export function explainRefusal(task: Task, status: number, headers: Headers, body: string): DeepgramError {
  const { code, text, requestId } = readComplaint(body);
  const complaint = `${code} ${text}`.trim();
  const said = `${[String(status), code].join(' ').trim()}${text === '' ? '' : `: ${text}`}`;
  const details = {
    status,
    requestId: requestIdOf(headers) ?? requestId,
    retryAfter: retryAfter(headers['retry-after'], Date.now()),
  };
  if ((status === 401 || status === 403) && MISSING_SCOPE.test(complaint)) {
    const scope = SCOPE.exec(text)?.[0] ?? task.needs;
    return new DeepgramError('missing-scope', 'never', lacking(task, scope, said), { ...details, scope });
  }
  const { kind, what, advice } = refusalFor(status, complaint);
  const retry = PASSING.has(kind) ? 'always' : 'never';
  const isUndone = kind === 'rate-limit' && details.retryAfter !== undefined;
  return new DeepgramError(kind, retry, { finding: `${what} (${said}).`, advice }, { ...details, isUndone });
}

function refusalFor(status: number, complaint: string): Refused {
  const row = TABLE.find(([statuses, pattern]) => statuses.includes(status) && pattern.test(complaint));
  if (row !== undefined) return row[2];
  if (status === 429) return RATE_LIMIT;
  if (status === 408 || status >= 500) return SERVER_ERROR;
  return status >= 300 && status < 400 ? REDIRECTED : OTHER;
}

/** Says which scope is lacking and how to get it. */
export function lacking({ what, advice: own }: Task, scope: string | undefined, said?: string): Explained {
  const inWords = said === undefined ? '' : ` (${said})`;
  if (scope === undefined) {
    const advice = own ?? 'Use a key of the role Member, Admin or Owner.';
    return { finding: `The API key may not ${what}${inWords}.`, advice };
  }
  const finding = `The API key may not ${what}: it lacks the scope \`${scope}\`${inWords}.`;
  return { finding, advice: own ?? waysToGet(scope) };
}
