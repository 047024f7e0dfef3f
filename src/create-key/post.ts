import { revoke } from './revoke.ts';

// A separate program that cannot create a key. If it were the main program, a lost state would make it create another
// one.
await revoke();
