export { arbitraryClearance, arbitraryIntake, arbitraryOpenIntake } from './arbitrary-intake.ts';
export { type FixtureVariation, fixtureVariations } from './fixture-variations.ts';
export { type Entry, entry, journalToEvents, journalToRecord } from './journal.ts';
export { quietIntake, testContext, testNow } from './quiet-intake.ts';
export { soundVisit } from './sound-visit.ts';
export { toyMovement } from './toy-movement.ts';
