import type { HandShape, Side } from '@ilium/body';

/** Body builds to choose from; none is the default of the other. */
export const buildNames = ['straight', 'curved'] as const;
export type BuildName = (typeof buildNames)[number];

/** Hair styles to choose from. */
export const hairNames = ['short', 'bob', 'knot', 'curls'] as const;
export type HairName = (typeof hairNames)[number];

/** What a person chooses about the figure in settings. */
export interface Look {
  readonly build: BuildName;
  readonly hair: HairName;
}

/** Shown until somebody chooses. */
export const FIRST_LOOK: Look = { build: 'curved', hair: 'knot' };

/** How the assistant beside a figure looks: another build and other hair, so that the two are told apart. */
export const assistantLook = ({ build, hair }: Look): Look => ({
  build: build === 'straight' ? 'curved' : 'straight',
  hair: hair === 'short' ? 'bob' : 'short',
});

/** How the fingers of both hands lie. */
export type Hands = Readonly<Record<Side, HandShape>>;

export const RELAXED_HANDS: Hands = { left: 'relaxed', right: 'relaxed' };
