import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface Webhook {
  readonly name: string;
  readonly examples: readonly unknown[];
}

/** Example payloads of GitHub's webhooks by event, collected by the community. */
const file = createRequire(import.meta.url).resolve('@octokit/webhooks-examples');
export const webhooks: readonly Webhook[] = JSON.parse(readFileSync(file, 'utf8'));
