import { Failure, messageOf } from '../lib/failure.ts';
import { debug, fail } from '../report/log.ts';
import { run } from './main.ts';

run().catch((error: unknown) => {
  if (error instanceof Error && !(error instanceof Failure)) debug(error.stack ?? '');
  fail(messageOf(error));
});
