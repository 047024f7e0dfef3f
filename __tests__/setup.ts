import { beforeEach } from 'vitest';
import { GLIBC_LIMITS } from './helpers/glibc-limits.ts';
import { configureProperties } from './helpers/properties.ts';

/** The setup of every test file. */

/** The timeout in milliseconds of the test that started last. */
let timeout = Number.POSITIVE_INFINITY;

beforeEach(({ task }) => {
  timeout = task.timeout;
});

configureProperties(() => timeout);

// They are for this process alone: what the tests start has the environment of a runner.
for (const name of GLIBC_LIMITS) delete process.env[name];
