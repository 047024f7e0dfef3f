import type { HttpAnswer, HttpHandler, HttpRequest } from './http.ts';

/** What goes wrong with a request. */
export interface GitHubFault {
  /** Any method if it is not given. */
  readonly method?: string;
  /** Text that the path holds. */
  readonly path: string;
  /** How many requests it meets; one if it is not given. */
  readonly times?: number;
  /** What happens first, such as a push of someone else. */
  readonly before?: () => Promise<unknown>;
  /**
   * The answer in place of the real one. `drop` ends the connection at once, `drop-after` when the request is
   * carried out. Without an answer the request goes its way after `before`.
   */
  readonly answer?: HttpAnswer | 'drop' | 'drop-after';
}

/** Lets faults happen before the handler is asked. */
export class Faults {
  readonly #waiting: { readonly fault: GitHubFault; left: number }[] = [];

  constructor(faults: readonly GitHubFault[]) {
    for (const fault of faults) this.add(fault);
  }

  add(fault: GitHubFault): void {
    this.#waiting.push({ fault, left: fault.times ?? 1 });
  }

  /** Answers by the first fault that fits, or else by the handler. */
  async answer(request: HttpRequest, handler: HttpHandler): Promise<HttpAnswer | 'drop' | 'drop-after'> {
    const fault = this.#next(request);
    await fault?.before?.();
    if (fault?.answer === undefined) return handler(request);
    if (fault.answer === 'drop-after') await handler(request);
    return fault.answer;
  }

  #next({ method, path }: HttpRequest): GitHubFault | undefined {
    const next = this.#waiting.find(
      ({ fault, left }) =>
        left > 0 && path.includes(fault.path) && (fault.method === undefined || fault.method === method),
    );
    if (next !== undefined) next.left -= 1;
    return next?.fault;
  }
}
