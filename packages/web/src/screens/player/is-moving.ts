import type { PlayerPhase } from '@ilium/session';

/** Whether time runs in the player, so that pictures have to follow it. */
export const isMoving = (phase: PlayerPhase): boolean => phase === 'playing' || phase === 'lead-in';
