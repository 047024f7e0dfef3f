/**
 * Renders a stored answer of Deepgram as the action would: `npm run --silent render -- answer.json --format srt`. Needs
 * no account and no network.
 */
import { Failure } from '../src/lib/failure.ts';
import { renderAnswer } from './render-answer.ts';

try {
  process.stdout.write(await renderAnswer(process.argv.slice(2), process.stdin));
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
