export { type Case, readCase } from './read-case.ts';
export { runCommand } from './run.ts';
