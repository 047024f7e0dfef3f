import { runProgram } from '../lib/program.ts';
import { run } from './main.ts';

runProgram(run);
