export { casesWanted, type Mutation, mutate, mutations } from './mutations.ts';
export { readCsv } from './read-csv.ts';
export { eventsOfWeeks, recordOfWeeks, START } from './record-of-weeks.ts';
