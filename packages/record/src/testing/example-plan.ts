import type { SessionPlan } from '@ilium/movement';

/** A plan of one made-up item, for tests of what is stored. */
export const examplePlan: SessionPlan = {
  kind: 'session',
  rulesVersion: 1,
  libraryVersion: 1,
  request: {
    minutes: 5,
    places: ['chair'],
    equipment: ['sturdy-chair'],
    painSide: 'left',
    leadSide: 'left',
    emphasis: [],
  },
  items: [
    {
      variation: 'toy-stretch/lean',
      role: 'mobility',
      setup: { place: 'chair', equipment: ['sturdy-chair'] },
      dose: { holdSeconds: 20, reps: 3, sets: 1 },
      sides: ['left', 'right'],
      extraReps: 1,
      oneSided: null,
      limits: [],
      reasons: [{ code: 'covers', target: 'gluteals', rule: 'E5b' }],
      doseNotes: [],
      isNew: true,
      transitionMs: 6000,
      durationMs: 200_000,
    },
  ],
  totalMs: 209_000,
  rejections: {},
  waysOut: [],
};
