import { rateLimit } from './access.ts';
import { Faults, type GitHubFault } from './faults.ts';
import { type HttpHandler, listen } from './http.ts';

export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  /** `undefined` if the connection was dropped. */
  readonly status: number | undefined;
}

/** What listens before the server: it lets faults happen and keeps what was asked and answered. */
export interface Front {
  readonly url: string;
  readonly requests: readonly LoggedRequest[];
  /** Lets one more fault happen. */
  fail(fault: GitHubFault): void;
  /** Says who answers, which may depend on the URL. */
  serve(handler: HttpHandler): void;
  close(): Promise<void>;
}

/** Listens; until `serve` is called it answers 503. */
export async function startFront(first: readonly GitHubFault[] = []): Promise<Front> {
  const faults = new Faults(first);
  const requests: LoggedRequest[] = [];
  let serving: HttpHandler = async () => ({ status: 503 });
  const { url, close } = await listen(async (request) => {
    const answer = await faults.answer(request, (admitted) => serving(admitted));
    const { method, path, body } = request;
    if (answer === 'drop' || answer === 'drop-after') {
      requests.push({ method, path, body, status: undefined });
      return 'drop';
    }
    const used = requests.push({ method, path, body, status: answer.status });
    return { ...answer, headers: { ...rateLimit(used), ...answer.headers } };
  });
  const serve = (handler: HttpHandler): void => {
    serving = handler;
  };
  return { url, requests, fail: (fault) => faults.add(fault), serve, close };
}
