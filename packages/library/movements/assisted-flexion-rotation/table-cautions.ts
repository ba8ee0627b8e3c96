import type { Caution } from '@ilium/movement';

/** What must hold before and during every technique at the table (B.5). */
export const tableCautions: readonly Caution[] = [
  {
    text: 'Start only once consent is noted today and no danger sign is open.',
    consequence: 'prepare',
    mark: 'P',
  },
  {
    text: 'Never with a replaced or loose hip, very loose joints, brittle bones, a fresh break, an infection, a joint flare or later pregnancy.',
    consequence: 'stop',
    mark: 'P',
  },
  {
    text: 'Not while leg pain comes with numbness or weakness.',
    consequence: 'stop',
    mark: 'P',
  },
  { text: 'If your client takes blood thinners, use much less force.', consequence: 'ease-off', mark: 'P' },
];
