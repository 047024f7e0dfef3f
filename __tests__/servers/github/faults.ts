import type { HttpAnswer, HttpHandler, HttpRequest } from './http.ts';
import { kindOf } from './kinds.ts';

/** A fault of a request. */
export interface GitHubFault {
  /** The method; any if not given. */
  readonly method?: string;
  /** Text in the path. */
  readonly path: string;
  /** The kind of request, such as `graphql createCommitOnBranch`; any if not given. */
  readonly kind?: string;
  /** The number of requests that it affects; 1 if not given. */
  readonly times?: number;
  /** Called first, for example to push as somebody else. */
  readonly before?: (request: HttpRequest) => Promise<unknown>;
  /**
   * The response instead of the real one. `drop` closes the connection at once, and `drop-after` after the request was
   * processed. Without this, the request is processed normally after `before`.
   */
  readonly answer?: HttpAnswer | 'drop' | 'drop-after';
}

/** Applies faults before the handler is called. */
export class Faults {
  readonly #waiting: { readonly fault: GitHubFault; left: number }[] = [];

  constructor(faults: readonly GitHubFault[]) {
    for (const fault of faults) this.add(fault);
  }

  add(fault: GitHubFault): void {
    this.#waiting.push({ fault, left: fault.times ?? 1 });
  }

  /** Answers with the first matching fault, otherwise with the handler. */
  async answer(request: HttpRequest, handler: HttpHandler): Promise<HttpAnswer | 'drop' | 'drop-after'> {
    const fault = this.#next(request);
    await fault?.before?.(request);
    if (fault?.answer === undefined) return handler(request);
    if (fault.answer === 'drop-after') await handler(request);
    return fault.answer;
  }

  #next(request: HttpRequest): GitHubFault | undefined {
    const next = this.#waiting.find(({ fault, left }) => left > 0 && meets(fault, request));
    if (next !== undefined) next.left -= 1;
    return next?.fault;
  }
}

const meets = ({ method, path, kind }: GitHubFault, request: HttpRequest): boolean =>
  request.path.includes(path) &&
  (method === undefined || method === request.method) &&
  (kind === undefined || kind === kindOf(request));
