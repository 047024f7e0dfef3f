import { start } from '../programs/index.js';

await start('check-key');
