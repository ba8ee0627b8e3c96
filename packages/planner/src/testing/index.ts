export * from './arbitraries.ts';
export * from './mirror.ts';
export * from './toy-assessment.ts';
export * from './toy-library.ts';
