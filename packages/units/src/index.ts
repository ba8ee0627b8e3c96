export * from './instant.ts';
export * from './random.ts';
export * from './result.ts';
export * from './unit.ts';
