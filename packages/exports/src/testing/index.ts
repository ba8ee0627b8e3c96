export { casesWanted, type Mutation, mutate, mutations } from './mutations.ts';
export { eventsOfWeeks, recordOfWeeks, START } from './record-of-weeks.ts';
