import { beforeEach } from 'vitest';
import { configureProperties } from './helpers/properties.ts';

/** The setup of every test file. */

/** The timeout in milliseconds of the test that started last. */
let timeout = Number.POSITIVE_INFINITY;

beforeEach(({ task }) => {
  timeout = task.timeout;
});

configureProperties(() => timeout);
