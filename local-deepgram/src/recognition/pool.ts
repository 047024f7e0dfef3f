import type { Transferable, Worker } from 'node:worker_threads';

export interface WorkerPool<Request, Reply> {
  /** Resolves with a worker's reply; rejects when that worker crashes or the pool is closed. */
  run(request: Request, transfer?: readonly Transferable[]): Promise<Reply>;
  close(): Promise<void>;
}

interface Job<Request, Reply> {
  readonly request: Request;
  readonly transfer: readonly Transferable[];
  resolve(reply: Reply): void;
  reject(error: Error): void;
}

/**
 * At most `size` workers, started when there is work. A worker answers each message with exactly one message; one that
 * crashes fails its job and is replaced. Idle workers do not keep the process alive.
 */
export function createWorkerPool<Request, Reply>(
  start: () => Worker,
  size: number,
): WorkerPool<Request, Reply> {
  const idle = new Set<Worker>();
  const busy = new Map<Worker, Job<Request, Reply>>();
  const queue: Job<Request, Reply>[] = [];
  let closed = false;

  function open(): Worker {
    const worker = start();
    worker.on('message', (reply: Reply) => {
      const job = busy.get(worker);
      busy.delete(worker);
      idle.add(worker);
      worker.unref();
      job?.resolve(reply);
      dispatch();
    });
    worker.on('error', (cause) => drop(worker, new Error(`A worker thread crashed: ${cause}`, { cause })));
    worker.on('exit', (code) => drop(worker, new Error(`A worker thread stopped with exit code ${code}`)));
    return worker;
  }

  function drop(worker: Worker, error: Error): void {
    const job = busy.get(worker);
    busy.delete(worker);
    idle.delete(worker);
    job?.reject(error);
    dispatch();
  }

  function takeWorker(): Worker | undefined {
    const [worker] = idle;
    if (worker) idle.delete(worker);
    return worker ?? (busy.size < size ? open() : undefined);
  }

  function dispatch(): void {
    while (!closed && queue.length > 0) {
      const worker = takeWorker();
      const job = worker && queue.shift();
      if (!job) return;
      busy.set(worker, job);
      worker.ref();
      worker.postMessage(job.request, job.transfer);
    }
  }

  return {
    run(request, transfer = []) {
      if (closed) return Promise.reject(closedError());
      return new Promise((resolve, reject) => {
        queue.push({ request, transfer, resolve, reject });
        dispatch();
      });
    },
    async close() {
      closed = true;
      for (const job of [...queue.splice(0), ...busy.values()]) job.reject(closedError());
      const workers = [...idle, ...busy.keys()];
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

const closedError = () => new Error('The worker pool is closed');
