import { start } from '../programs/index.js';

await start('create-key-post');
