export { arbitraryClearance, arbitraryIntake, arbitraryOpenIntake } from './arbitrary-intake.ts';
export { type FixtureVariation, fixtureVariations } from './fixture-variations.ts';
export { quietIntake, testContext, testNow } from './quiet-intake.ts';
