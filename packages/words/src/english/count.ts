import { createCounter } from '../plural.ts';

/** Counts in English. */
export const count = createCounter('en');
