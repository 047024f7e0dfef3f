import type { DeepgramError, Explained } from '../error.ts';
import { explainReply, type ResponseHeaders } from '../explain.ts';
import {
  type ListenRefusal,
  type ListenRefusalRow,
  OTHER,
  refused,
  refusedBy,
  SERVER_ERROR,
} from '../refusals.ts';
import { scopeAdvice } from './scopes.ts';

/** A request to the management API. */
export interface ManagementTask {
  /** Continues "The API key may not". */
  readonly what: string;
  /** The scope that it needs, if Deepgram documents one. */
  readonly needs: string | undefined;
  /** What to do if the key may not do it, where the scope alone does not decide. */
  readonly advice?: string;
}

const BAD_KEY = refused(
  'bad-key',
  'Deepgram does not accept the API key',
  'It may be mistyped, deleted or expired, or its creator was removed from the project. Create a new one in ' +
    'the Deepgram console.',
);
const NOT_SERVED = refused(
  'not-served',
  'The endpoint does not support key management',
  'Regional and self-hosted endpoints only transcribe; set `management-url: https://api.deepgram.com`.',
);

const WRONG_KEY = /UNAUTHORIZED|Authentication failed|INVALID_AUTH|Invalid credentials/i;

/** Refusals of the management API. Wrong keys get 401 or 403: https://developers.deepgram.com/docs/errors */
const TABLE: readonly ListenRefusalRow[] = [
  [401, /^/, BAD_KEY],
  [400, WRONG_KEY, BAD_KEY],
  [403, WRONG_KEY, BAD_KEY],
  [
    403,
    /^/,
    refused(
      'forbidden',
      'The request is forbidden, and the answer does not say why',
      'A proxy or firewall may have answered; otherwise ask an owner of the project which scopes the key has.',
    ),
  ],
  [
    402,
    /^/,
    refused('no-credit', "The key's project has no credit left", 'Add credit in the Deepgram console.'),
  ],
  [
    404,
    /PROJECT_NOT_FOUND|project .{0,200}(ID|found)|UUID parsing/i,
    refused(
      'unknown-project',
      'Deepgram has no such project, or hides it from this key',
      "Check the project's id; the console shows it in the settings of the project.",
    ),
  ],
  [
    404,
    /key/i,
    refused(
      'unknown-key',
      'Deepgram has no such key in this project',
      'It may have been deleted, or belong to another project.',
    ),
  ],
  [404, /^/, NOT_SERVED],
  [405, /^/, NOT_SERVED],
  [408, /^/, SERVER_ERROR],
  [
    429,
    /^/,
    refused(
      'rate-limit',
      'Too many requests to Deepgram for this project',
      'Run again later, and do not let workflows overlap.',
      'always',
    ),
  ],
];

const REDIRECTED = refused(
  'redirected',
  'The endpoint redirects',
  'Redirects are not followed, so the key is sent nowhere else; set the final address.',
);

const MISSING_SCOPE = /INSUFFICIENT|sufficient permissions|required scope/i;
const SCOPE = /\b(?:project|keys|members|admins|owners|usage|billing|self-hosted)(?::[a-z-]+)+/;

/** Explains an answer that is not a success. */
export function explainRefusal(
  task: ManagementTask,
  status: number,
  headers: ResponseHeaders,
  body: string,
): DeepgramError {
  return explainReply({ status, headers, body }, (_, complaint) => refusalOf(task, status, complaint));
}

function refusalOf(task: ManagementTask, status: number, complaint: string): ListenRefusal {
  if ((status === 401 || status === 403) && MISSING_SCOPE.test(complaint)) {
    const scope = SCOPE.exec(complaint)?.[0] ?? task.needs;
    return { ...refused('missing-scope', findingFor(task, scope), adviceFor(task, scope)), scope };
  }
  const refusal = refusedBy(TABLE, status, complaint);
  if (refusal !== undefined) return refusal;
  if (status >= 500) return SERVER_ERROR;
  return status >= 300 && status < 400 ? REDIRECTED : OTHER;
}

/** Says which scope is missing and how to get it. */
export const lacking = (task: ManagementTask, scope: string | undefined): Explained => ({
  finding: `${findingFor(task, scope)}.`,
  advice: adviceFor(task, scope),
});

const findingFor = ({ what }: ManagementTask, scope: string | undefined): string =>
  `The API key may not ${what}${scope === undefined ? '' : `: it lacks the scope \`${scope}\``}`;

const adviceFor = ({ advice }: ManagementTask, scope: string | undefined): string =>
  advice ?? (scope === undefined ? 'Use a key of the role Member, Admin or Owner.' : scopeAdvice(scope));
