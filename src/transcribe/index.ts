import { runProgram } from '../lib/program.ts';
import { main } from './main.ts';

runProgram(main);
