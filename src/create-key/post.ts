import { revoke } from './revoke.ts';

// A program of its own, which cannot make a key: were it the main one, a lost state would have it make another.
await revoke();
