import { start } from '../programs/index.js';

await start('transcribe');
