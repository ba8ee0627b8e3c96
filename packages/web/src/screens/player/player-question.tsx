import type { PainSign } from '@ilium/safety';
import { english } from '@ilium/words';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Control } from '../../components/control.tsx';
import type { PlayerFace } from '../../state/player-face.ts';
import type { LiveSession } from '../../state/session-live.ts';
import '../../components/score-keys.css';
import './player-question.css';

const scores = Array.from({ length: 11 }, (_, score) => score);

/** What may come with pain, the most urgent first; `leg-still-farther` has its own question. */
const signs: readonly PainSign[] = [
  'sharp',
  'leg-farther',
  'weakness',
  'saddle-bladder-bowel',
  'chest-or-faint',
  'fall',
  'dizzy',
  'cramp',
];

function HurtQuestion({ session }: { readonly session: LiveSession }) {
  const answer = (pain: number | null, sign: PainSign | null) =>
    session.send({ kind: 'hurts', answer: { pain, sign } });
  return (
    <>
      <div class="score-keys question-keys">
        {scores.map((score) => (
          <button key={score} type="button" class="score-key" onClick={() => answer(score, null)}>
            {score}
          </button>
        ))}
      </div>
      <p class="score-ends" aria-hidden="true">
        <span>0 {english.painEnds.low}</span>
        <span>10 {english.painEnds.high}</span>
      </p>
      <p class="question-or">Or one of these:</p>
      <div class="question-signs">
        {signs.map((sign) => (
          <button key={sign} type="button" class="question-sign" onClick={() => answer(null, sign)}>
            {english.hurtSignToText(sign)}
          </button>
        ))}
      </div>
      <div class="row grow-children">
        <Control
          icon="play"
          text={english.controls.resume}
          onPress={() => session.send({ kind: 'resume' })}
        />
        <Control icon="skip-on" text={english.controls.skip} onPress={() => session.send({ kind: 'skip' })} />
      </div>
    </>
  );
}

function LegQuestion({ session }: { readonly session: LiveSession }) {
  return (
    <div class="row grow-children">
      <Control icon="check" text={english.yes} onPress={() => session.send({ kind: 'leg', farther: true })} />
      <Control icon="close" text={english.no} onPress={() => session.send({ kind: 'leg', farther: false })} />
    </div>
  );
}

/** The one question that "Hurts" asks, and the later one about the leg (E4). One tap answers it. */
export function PlayerQuestion({
  session,
  face,
}: {
  readonly session: LiveSession;
  readonly face: PlayerFace;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const isLeg = face.question === 'leg';
  return (
    <section class="player-question appears" aria-labelledby="player-question">
      <h2 ref={heading} id="player-question" tabindex={-1}>
        {isLeg ? english.legQuestion : english.hurtQuestion}
      </h2>
      {isLeg ? <LegQuestion session={session} /> : <HurtQuestion session={session} />}
    </section>
  );
}
