import { balanceSupportNamed } from './balance-support.ts';
import { bannedWordsUnsaid } from './banned-words.ts';
import { cautionConsequence } from './caution-consequence.ts';
import { cueGap } from './cue-gap.ts';
import { cueLength } from './cue-length.ts';
import { cueMomentsPresent } from './cue-moments.ts';
import { doseInBounds } from './dose-in-bounds.ts';
import { doseInSource } from './dose-in-source.ts';
import { headlineLength } from './headline-length.ts';
import { knownKeys } from './known-keys.ts';
import { namedSides } from './named-sides.ts';
import { noLoops } from './no-loops.ts';
import { placeAndProps } from './place-and-props.ts';
import { programmeDose } from './programme-dose.ts';
import { readingLevel } from './reading-level.ts';
import { restAfterHold } from './rest-after-hold.ts';
import type { ContentRule } from './rule.ts';
import { setUpTime } from './set-up-time.ts';
import { sidelessSymmetric } from './sideless-symmetric.ts';
import { switchTime } from './switch-time.ts';
import { uniqueTitles } from './unique-titles.ts';
import { unknownTokens } from './unknown-tokens.ts';

/** Every rule that content must satisfy. A new one is its file, its test and its line here. */
export const contentRules: readonly ContentRule[] = [
  balanceSupportNamed,
  bannedWordsUnsaid,
  cautionConsequence,
  cueGap,
  cueLength,
  cueMomentsPresent,
  doseInBounds,
  doseInSource,
  headlineLength,
  knownKeys,
  namedSides,
  noLoops,
  placeAndProps,
  programmeDose,
  readingLevel,
  restAfterHold,
  setUpTime,
  sidelessSymmetric,
  switchTime,
  uniqueTitles,
  unknownTokens,
];
