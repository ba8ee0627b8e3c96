import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { today } from './clock.ts';
import type { Choice, Judgement } from './judge.ts';
import { askNow, wish } from './judgement.ts';
import { record } from './record.ts';
import type { About, Answers, QuestionAbout } from './think.ts';

interface Thought<Kind extends About> {
  readonly to: QuestionAbout<Kind>;
  readonly answer: Answers[Kind];
}

interface Manner {
  readonly choice?: Choice | null;
  /** Gives the answer to the question before while a newer one is thought about. */
  readonly keeps?: boolean;
  /** Asks only once the question has stayed the same for so long: for what nobody waits for. */
  readonly afterMs?: number;
}

/** The answer to a question, once it is there; `null` before. Asked again when the question is another object. */
export function useThought<Kind extends About>(
  question: QuestionAbout<Kind> | null,
  { choice = null, keeps = false, afterMs = 0 }: Manner = {},
): Answers[Kind] | null {
  const [thought, setThought] = useState<Thought<Kind> | null>(null);
  const newest = useRef(question);
  newest.current = question;
  useEffect(() => {
    const think = async () => {
      if (!question) return;
      const answer = await askNow<Kind>(question, choice);
      if (answer !== undefined && newest.current === question) setThought({ to: question, answer });
    };
    const asks = setTimeout(think, afterMs);
    return () => clearTimeout(asks);
  }, [question, choice, afterMs]);
  return thought && (keeps || thought.to === question) ? thought.answer : null;
}

/** What the record means today for a choice of one's own; `null` without one, or before the first judgement. */
export function useChoiceJudgement(choice: Choice | null): Judgement | null {
  const question = useMemo(
    () => choice && { about: 'plan' as const },
    [choice, choice && record.value, today.value, choice && wish.value],
  );
  return useThought<'plan'>(question, { choice, keeps: true });
}
