import { messageOf } from '../lib/failure.ts';
import { fail } from '../report/log.ts';
import { run } from './main.ts';

run().catch((error: unknown) => fail(messageOf(error)));
