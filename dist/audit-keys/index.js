import { start } from '../programs/index.js';

await start('audit-keys');
