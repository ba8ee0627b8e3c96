export { makeKeys } from './letter-keys.ts';
export { type Import, type Refused, spoilt, TRIES, tryMutated } from './mutated-imports.ts';
export { casesWanted, type Mutation, mutate, mutations } from './mutations.ts';
export { readCsv } from './read-csv.ts';
export { eventsOfWeeks, recordOfWeeks, START } from './record-of-weeks.ts';
