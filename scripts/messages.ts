/**
 * Prints the messages of the actions by file: `npm run messages`, or `npm run messages -- src/keys` for some of them.
 * In the sources, each message is next to the decision that it explains; this list shows them together.
 */
import { allMessages } from './message-list.ts';

const folders = process.argv.slice(2);
for (const [file, messages] of allMessages()) {
  const isWanted = folders.length === 0 || folders.some((folder) => `src/${file}`.startsWith(folder));
  if (!isWanted || messages.length === 0) continue;
  console.log(`\nsrc/${file}`);
  for (const { line, text } of messages) console.log(`${String(line).padStart(5)}  ${text}`);
}
