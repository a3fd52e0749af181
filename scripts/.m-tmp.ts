import { benchChecker } from './bench-checker.ts';

console.log(benchChecker(10000));
