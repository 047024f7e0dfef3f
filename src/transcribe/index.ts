import { runProgram } from '../lib/program.ts';
import { keepHeapSmall } from '../lib/small-heap.ts';
import { main } from './main.ts';

keepHeapSmall();
runProgram(main);
