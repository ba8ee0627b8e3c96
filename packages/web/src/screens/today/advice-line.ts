import { type AdviceId, type Assessment, adviceTexts } from '@ilium/safety';

const isAdvice = (id: string): id is AdviceId => Object.hasOwn(adviceTexts, id);

/** What is worth saying beside an open session; `null` when there is nothing. */
export function adviceLine({ advice }: Assessment): { readonly title: string; readonly text: string } | null {
  const first = advice.find(isAdvice);
  if (!first) return null;
  const { title, paragraphs } = adviceTexts[first];
  return { title, text: paragraphs.join(' ') };
}

/** The advice screen that comes first; the neutral one where the assessment names none. */
export const firstAdvice = ({ advice }: Assessment): AdviceId => advice.find(isAdvice) ?? 'incomplete';
