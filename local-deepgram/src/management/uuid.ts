const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const PLAIN_UUID = /^[0-9a-f]{32}$/i;

/** Whether the text is a UUID, with hyphens or without. */
export function isUuid(text: string): boolean {
  return UUID.test(text) || PLAIN_UUID.test(text);
}
