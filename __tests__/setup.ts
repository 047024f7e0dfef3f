import { beforeEach } from 'vitest';
import { configureProperties } from './helpers/properties.ts';

/** What each file of tests begins with. */

/** Milliseconds that the test has which began last. */
let timeout = Number.POSITIVE_INFINITY;

beforeEach(({ task }) => {
  timeout = task.timeout;
});

configureProperties(() => timeout);
