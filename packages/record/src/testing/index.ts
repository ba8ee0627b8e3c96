export { exampleIntake } from './example-intake.ts';
export { examplePlan } from './example-plan.ts';
