/**
 * Prints what the actions can say, by file: `npm run messages`, or `npm run messages -- src/keys` for some. A message
 * stands beside the decision that it explains; here all can be read together.
 */
import { allMessages } from './message-list.ts';

const folders = process.argv.slice(2);
for (const [file, messages] of allMessages()) {
  const isWanted = folders.length === 0 || folders.some((folder) => `src/${file}`.startsWith(folder));
  if (!isWanted || messages.length === 0) continue;
  console.log(`\nsrc/${file}`);
  for (const { line, text } of messages) console.log(`${String(line).padStart(5)}  ${text}`);
}
