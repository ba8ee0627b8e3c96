import type { TimelineCue } from '@ilium/movement';
import type { EventType, PayloadOf, RedFlagId } from '@ilium/record';
import type { PainSign, Tier } from '@ilium/safety';
import type { Milliseconds } from '@ilium/units';
import type { PlayerNotice, SessionEnding } from '@ilium/words';
import type { HeardPace } from './heard-pace.ts';
import type { SessionTimeline } from './session-timeline.ts';

/**
 * A moment of the clock that drives the player: milliseconds of any steady clock (`performance.now`), whatever
 * its zero. A clock that is set back only makes no time pass.
 */
export type Moment = Milliseconds;

/** What can happen to the player. Every input says when. */
export type PlayerInput = { readonly now: Moment } & (
  | { readonly kind: 'start'; readonly painBefore: number | null }
  /** `hidden`: the page was hidden since the last tick, so that long gaps between ticks are to be expected. */
  | { readonly kind: 'tick'; readonly hidden?: boolean }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  /** To the start of this item; at its start, or twice quickly, to the item before. */
  | { readonly kind: 'back' }
  | { readonly kind: 'skip' }
  | { readonly kind: 'stop' }
  /** Without an answer the session waits and asks. */
  | { readonly kind: 'hurts'; readonly answer: HurtAnswer | null }
  /** `pain` now, if it was asked; without it pain is taken as no more than before, because it eased. */
  | { readonly kind: 'helps'; readonly pain?: number | null }
  /** The repetition under way is over, where the person sets the pace. */
  | { readonly kind: 'done' }
  /** The voice was heard to be slower or quicker than was thought. */
  | { readonly kind: 'voice'; readonly heard: HeardPace }
  /** The answer to the leg question. */
  | { readonly kind: 'leg'; readonly farther: boolean }
);

/** What the person says after "Hurts". */
export interface HurtAnswer {
  /** 0–10; `null` when not given. */
  readonly pain: number | null;
  readonly sign: PainSign | null;
}

type Drafted =
  | 'session-started'
  | 'player-moved'
  | 'item-ended'
  | 'item-rated'
  | 'symptom-told'
  | 'session-ended';

/** An event to be recorded; the session's id is added by who writes it. */
export type RecordDraft =
  | {
      [Type in Drafted & EventType]: {
        readonly type: Type;
        readonly payload: Omit<PayloadOf<Type>, 'session'>;
      };
    }[Drafted & EventType]
  | { readonly type: 'sign-reported'; readonly payload: PayloadOf<'sign-reported'> };

/** What the world should do because of an input, in order. */
export type PlayerEffect =
  /** Sound and say a cue. `lateMs`: how long ago it was due; words that are late are better only shown. */
  | { readonly kind: 'cue'; readonly cue: TimelineCue; readonly lateMs: Milliseconds }
  /** Fall silent: whatever is being said, and every bell scheduled ahead. */
  | { readonly kind: 'hush' }
  | { readonly kind: 'record'; readonly draft: RecordDraft }
  /** Ask these red flags at once, and act on the tier until they are answered (E4, I06). */
  | { readonly kind: 'ask-flags'; readonly flags: readonly RedFlagId[]; readonly tier: Tier }
  | { readonly kind: 'wake-lock'; readonly wanted: boolean }
  /** For live regions, and to be spoken. */
  | { readonly kind: 'announce'; readonly text: string };

/**
 * `ready` before Start · `lead-in` counting down before going on · `playing` · `paused` ·
 * `asking` waiting for the answer to `question` · `ended`.
 */
export type PlayerPhase = 'ready' | 'lead-in' | 'playing' | 'paused' | 'asking' | 'ended';

/** The player at a moment: plain data, changed only by `stepPlayer`. */
export interface PlayerState {
  readonly timeline: SessionTimeline;
  readonly rules: PlayerRules;
  readonly phase: PlayerPhase;
  readonly question: 'hurt' | 'leg' | null;
  /** Where on the timeline. */
  readonly offsetMs: Milliseconds;
  /** Left of the countdown before going on; it is not part of the timeline. */
  readonly leadInMs: Milliseconds;
  /** The whole countdown of which `leadInMs` is left. */
  readonly leadInTotalMs: Milliseconds;
  /** The last moment up to which time was counted; `null` while no time passes. */
  readonly countedTo: Moment | null;
  /** What happened at `offsetMs` and before has been told, by index of the next one to tell. */
  readonly told: { readonly cues: number; readonly segments: number; readonly repetitions: number };
  /** Whole repetitions done, by `repetitionKey`. */
  readonly done: ReadonlySet<string>;
  /** Items that must not come again today (E4). */
  readonly barred: ReadonlySet<number>;
  /** The last place that was recorded. */
  readonly recordedPlace: string;
  readonly activeMs: Milliseconds;
  readonly startedBefore: boolean;
  readonly painBefore: number | null;
  readonly reds: number;
  /** When to ask about the leg again, in active time (E4). */
  readonly askLegAtMs: Milliseconds | null;
  readonly lastBackAt: Moment | null;
  readonly notice: PlayerNotice | null;
  readonly caption: string;
  readonly ending: SessionEnding | null;
}

/** What the assessment says about playing. */
export interface PlayerRules {
  /** Any pain ends an item (E4): the default for high irritability. */
  readonly strict: boolean;
  /** Easing may add repetitions (D2): not for high irritability in the first three sessions. */
  readonly relief: boolean;
}

/** A state with what follows from the input so far. */
export interface Step {
  readonly state: PlayerState;
  readonly effects: readonly PlayerEffect[];
}

/** A step with the state changed. */
export const withState = (step: Step, change: Partial<PlayerState>): Step => ({
  state: { ...step.state, ...change },
  effects: step.effects,
});

/** A step with more effects. */
export const withEffects = (step: Step, ...effects: readonly PlayerEffect[]): Step => ({
  state: step.state,
  effects: [...step.effects, ...effects],
});

/** A step with a notice, said aloud too. */
export const withNotice = (step: Step, notice: PlayerNotice): Step =>
  withEffects(withState(step, { notice }), {
    kind: 'announce',
    text: step.state.timeline.source.options.words.noticeToText(notice),
  });

/** Whether time passes. */
export const isRunning = ({ phase }: PlayerState): boolean => phase === 'playing' || phase === 'lead-in';
