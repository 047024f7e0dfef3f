import { runProgram } from '../report/program.ts';
import { run } from './main.ts';

runProgram(run);
