import { redFlagIds } from '@ilium/record';
import { describe, expect, it } from 'vitest';
import { cardsOf } from './check-cards.ts';
import { emptyDraft, tick } from './check-draft.ts';
import { answer, cardBefore, currentCard, leave, leaveWithNone, nextCard, stepOf } from './check-flow.ts';
import { intakeToShortDraft } from './intake-to-draft.ts';
import { firstContext, walkCheck } from './testing/walk.ts';

const ids = (cards: readonly { readonly id: string }[]) => cards.map(({ id }) => id);

describe('the way through the check', () => {
  it('takes ten taps for someone with nothing to report', () => {
    const { taps, shown } = walkCheck({});
    expect(ids(shown)).toEqual([
      'age',
      'flags:with-the-pain',
      'flags:whole-body',
      'flags:pattern',
      'health',
      'map',
      'average',
      'behaviour',
      'place',
    ]);
    expect(taps).toBe(10);
  });

  it('shows someone with nothing to report fewer than 170 words', () => {
    const words = walkCheck({}).shown.flatMap((card) => [
      card.title,
      card.lead ?? '',
      ...(card.kind === 'choice' || card.kind === 'several' ? card.options.map(({ text }) => text) : []),
      ...(card.kind === 'several' ? ['None of these'] : []),
    ]);
    const count = words
      .join(' ')
      .split(/\s+/)
      .filter((word) => /\p{L}/u.test(word)).length;
    expect(count).toBeLessThan(170);
  });

  it('says four things to someone who comes back and has nothing new', () => {
    const { end } = walkCheck({});
    const context = { ...firstContext, previous: end.intake };
    const { shown, taps } = walkCheck(
      { choices: { farthest: '1' } },
      context,
      intakeToShortDraft(end.intake),
    );
    expect(ids(shown)).toEqual(['news', 'now', 'farthest', 'place']);
    expect(taps).toBe(4);
  });

  it.each([
    ['something is new', { choices: { news: 'yes' } }],
    ['the pain has jumped by three', { scores: { now: 6 }, choices: { farthest: '1' } }],
    ['it reaches farther down', { choices: { farthest: '4' } }],
  ])('asks someone who comes back everything again when %s', (_, story) => {
    const { end } = walkCheck({});
    const context = { ...firstContext, previous: end.intake };
    const { shown } = walkCheck(story, context, intakeToShortDraft(end.intake));
    expect(ids(shown)).toEqual(expect.arrayContaining(['flags:with-the-pain', 'health', 'average', 'place']));
    expect(ids(shown)).not.toContain('age');
  });

  it('asks someone under 18 for warning signs only', () => {
    expect(ids(walkCheck({ choices: { age: 'under-18' } }).shown)).toEqual([
      'age',
      'flags:with-the-pain',
      'flags:whole-body',
      'flags:pattern',
      'flag:RF26',
    ]);
  });

  it('asks for a reason first while a fresh lock holds', () => {
    const { shown } = walkCheck({}, { ...firstContext, needsReason: true });
    expect(shown[0]?.id).toBe('reason');
  });

  it('goes back card by card without losing an answer', () => {
    const atHealth = ['flags:with-the-pain', 'flags:whole-body', 'flags:pattern'].reduce(
      (draft, id) => leaveWithNone(draft, firstContext, id),
      answer(emptyDraft, firstContext, 'age', '55-64'),
    );
    const before = cardBefore(atHealth, firstContext);
    expect(before?.id).toBe('flags:pattern');
    expect(atHealth.choices['age']).toBe('55-64');
  });

  it('does not ask what is answered twice when an earlier card is changed', () => {
    const { draft } = walkCheck({});
    const changed = leave(tick(draft, 'flags:whole-body', '2', true), firstContext, 'flags:whole-body');
    expect(changed.at).toBe('flag:RF12a');
    const answered = ['flag:RF12a', 'flag:RF12b', 'flag:RF13', 'flag:RF27'].reduce(
      (current, id) => answer(current, firstContext, id, 'no'),
      changed,
    );
    expect(nextCard(answered, firstContext)).toBeNull();
  });

  it('forgets the questions of a line that was ticked by mistake', () => {
    const ticked = leave(
      tick({ ...emptyDraft, choices: { age: '20-54' } }, 'flags:pattern', '0', true),
      firstContext,
      'flags:pattern',
    );
    expect(ids(cardsOf(ticked, firstContext))).toContain('flag:RF14');
    const mended = leaveWithNone(ticked, firstContext, 'flags:pattern');
    expect(ids(cardsOf(mended, firstContext))).not.toContain('flag:RF14');
  });

  it('counts the card that is shown among those known so far', () => {
    const draft = answer(emptyDraft, firstContext, 'age', '20-54');
    expect(stepOf(draft, firstContext)).toEqual({ step: 2, steps: 9 });
    expect(currentCard(draft, firstContext).id).toBe('flags:with-the-pain');
  });

  it('asks again in one sentence when someone is 65 or over and pregnant', () => {
    const pregnant = {
      ticks: { health: ['pregnancy'], 'health:pregnancy': ['pregnant'] },
      choices: { age: '65-plus' },
    };
    const right = walkCheck({ ...pregnant, choices: { ...pregnant.choices, slip: 'age' } });
    expect(ids(right.shown)).toContain('slip');
    expect(right.end.intake).toMatchObject({ age: '65-plus' });
    expect(right.end.intake.pregnancy).toBeUndefined();
  });

  it('asks the age again when the pregnancy was right', () => {
    const draft = {
      ...emptyDraft,
      choices: { age: '65-plus', slip: 'pregnant' },
      ticks: { health: ['pregnancy'], 'health:pregnancy': ['pregnant'] },
      settled: ['flags:with-the-pain', 'flags:whole-body', 'flags:pattern', 'health', 'health:pregnancy'],
    };
    expect(answer(draft, firstContext, 'slip', 'pregnant').at).toBe('age');
  });
});

describe('every warning sign', () => {
  const opened = (story: Parameters<typeof walkCheck>[0]) => ids(walkCheck(story).shown);
  const lines = ['0', '1', '2', '3', '4', '5'];
  const everything = opened({
    ticks: {
      'flags:with-the-pain': lines,
      'flags:whole-body': lines,
      'flags:pattern': lines,
      health: ['pregnancy', 'surgery'],
      'health:pregnancy': ['pregnant'],
      'health:surgery': ['surgery:hip-replacement'],
    },
  });
  const underAge = opened({ choices: { age: 'under-18' } });

  it.each(redFlagIds)('%s has its own question', (id) => {
    expect([...everything, ...underAge]).toContain(`flag:${id}`);
  });

  it.each([
    ['RF05', { ticks: { map: ['back-thigh:left', 'calf:right'] } }],
    ['RF16', { ticks: { behaviour: ['night'] }, choices: { night: 'daily' } }],
    ['RF16', { ticks: { behaviour: ['night'] }, choices: { night: 'unsure' } }],
    ['RF21', { ticks: { behaviour: ['long'] } }],
    ['RF09', { ticks: { health: ['joints'], 'health:joints': ['condition:bone'] } }],
    ['RF22', { ticks: { health: ['illness'], 'health:illness': ['medicine:long-term-steroids'] } }],
    ['RF14', { ticks: { health: ['illness'], 'health:illness': ['first:cancer-treatment'] } }],
    ['RF13', { ticks: { health: ['surgery'], 'health:surgery': ['surgery:spine'] } }],
    ['RF25', { ticks: { health: ['surgery'], 'health:surgery': ['surgery:knee-replacement'] } }],
    ['RF24', { ticks: { health: ['pregnancy'], 'health:pregnancy': ['pregnant'] } }],
  ])('%s is asked when another answer points at it', (id, story) => {
    expect(opened(story)).toContain(`flag:${id}`);
  });
});
