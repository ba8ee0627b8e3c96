export { arbitraryRecord } from './arbitrary-record.ts';
export { exampleHomeReport } from './example-home-report.ts';
export { exampleIntake } from './example-intake.ts';
export { exampleLetter } from './example-letter.ts';
export { examplePlan } from './example-plan.ts';
