import { useEffect, useRef, useState } from 'preact/hooks';
import { today } from './clock.ts';
import { hand } from './hand.ts';
import type { Choice } from './judge.ts';
import { askNow, wish } from './judgement.ts';
import { record } from './record.ts';
import type { About, Answers, QuestionAbout } from './think.ts';

interface Thought<Kind extends About> {
  readonly to: QuestionAbout<Kind>;
  readonly answer: Answers[Kind];
}

/**
 * The answer to a question about today's plan, once it is there; `null` before. Asked anew when the question is another
 * object or what it depends on has changed. An answer to a question of before is given only with `keeps`.
 */
export function useThought<Kind extends About>(
  question: QuestionAbout<Kind> | null,
  { choice = null, keeps = false }: { readonly choice?: Choice | null; readonly keeps?: boolean } = {},
): Answers[Kind] | null {
  const [thought, setThought] = useState<Thought<Kind> | null>(null);
  const newest = useRef(question);
  newest.current = question;
  useEffect(() => {
    if (!question) return;
    askNow<Kind>(question, choice).then((answer) => {
      if (answer !== undefined && newest.current === question) setThought({ to: question, answer });
    });
  }, [question, choice, record.value, today.value, wish.value, hand.value]);
  return thought && (keeps || thought.to === question) ? thought.answer : null;
}
