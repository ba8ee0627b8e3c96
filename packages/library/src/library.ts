import type { Library } from '@ilium/movement';
import { gateTests } from './gate-tests.ts';
import { movements } from './movements.ts';
import { programmes } from './programmes.ts';

/** All content of this release. The version rises when beliefs and records must know of a change. */
export const library: Library = { version: 1, movements, programmes, gateTests };
