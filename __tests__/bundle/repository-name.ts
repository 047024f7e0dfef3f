/** The repository of the action's runs, as in the newer payloads of @octokit/webhooks-examples. */
export const OWNER = 'octo-org';
export const REPO = 'octo-repo';
