import type { AskingReason, CheckWords, LeftOutItem, Slip, SlipQuestion } from '../check-words.ts';
import type { PlanNames } from '../plan-words.ts';
import { plan } from './plan.ts';
import { dateToText } from './time.ts';

function slipToQuestion(slip: Slip): SlipQuestion {
  switch (slip.code) {
    case 'pregnant-at-this-age': {
      const age = slip.age === 'under-18' ? 'under 18' : '65 or over';
      return {
        question: `You said ${age}, and pregnant. What is right?`,
        choices: [`I am ${age}`, 'I am pregnant'],
      };
    }
    case 'pregnant-after-birth':
      return {
        question: 'You said pregnant, and a birth in the last weeks. What is right?',
        choices: ['The birth', 'The pregnancy'],
      };
    case 'cleared-ahead':
      return {
        question: `${slip.by} is noted for ${dateToText(slip.day)}, which has not come yet. Which day was it?`,
        choices: [],
      };
    case 'operation-ahead':
      return {
        question: `The operation is noted for ${dateToText(slip.day)}, which has not come yet. Which day was it?`,
        choices: [],
      };
    case 'cleared-before-operation':
      return {
        question: `${slip.by} agreed on a day before the operation. Which day is right?`,
        choices: ['The day they agreed', 'The day of the operation'],
      };
    case 'sign-without-pregnancy':
      return {
        question: 'You named a warning sign of pregnancy, but no pregnancy. What is right?',
        choices: ['I have that sign', 'I am not pregnant'],
      };
    case 'sign-without-joint':
      return {
        question: 'You named trouble with a replaced joint, but no replaced joint. What is right?',
        choices: ['I have that trouble', 'No joint was replaced'],
      };
    case 'sign-of-a-child':
      return {
        question: 'You answered a question for people under 18. What is right?',
        choices: ['I am under 18', 'I am an adult'],
      };
    case 'worst-below-others':
      return {
        question: `Your worst pain is noted as ${slip.worst}, and another number is higher. What is right?`,
        choices: ['The worst pain', 'The other number'],
      };
    case 'long-and-short':
      return {
        question: 'You said that it has lasted over three months, and less than twelve weeks. What is right?',
        choices: ['Over three months', 'Less than twelve weeks'],
      };
  }
}

const askingReasons: Readonly<Record<AskingReason, string>> = {
  first: 'Before the first session.',
  old: 'Your last whole check is over two weeks old.',
  'new-rules': 'The rules have changed since your last check.',
  gap: 'It has been two weeks or more since your last session.',
  sign: 'You named a warning sign since your last check.',
  unlocked: 'A clinician has cleared you. One whole check, and sessions open.',
  leg: 'It has reached farther down your leg.',
  'pain-jump': 'Your pain is much higher than it was.',
  locked: 'Sessions are shut for now.',
  session: 'Before every session.',
};

/** The first condition that stands against it, in words; empty where none does. */
function becauseOf(rules: readonly string[]): string {
  const [, condition] = /^B\.4:(.+)$/.exec(rules.find((rule) => rule.startsWith('B.4:')) ?? '') ?? [];
  return condition === undefined ? '' : ` ${plan.conditionToText(condition)}`;
}

function leftOutToText({ variation, side, because, rules }: LeftOutItem, { titleOf }: PlanNames): string {
  const title = titleOf(variation);
  switch (because) {
    case 'shut':
      return `${title}: sessions are shut for now.`;
    case 'unknown':
      return 'One move is not in this library.';
    case 'assisted':
      return `${title} is done by a therapist only.`;
    case 'blocked':
      return side
        ? `${title}: the ${side} side is left out${becauseOf(rules)}.`
        : `${title} is left out${becauseOf(rules)}.`;
    case 'closed-place':
      return `${title} is left out${becauseOf(rules)}.`;
    case 'not-calm':
      return `${title} is left out: only calm moves are open for now.`;
    case 'under-its-bounds':
      return `${title} is left out: so little of it does not work.`;
    case 'too-long':
      return `${title} is left out: a session ends after half an hour.`;
  }
}

export const check: CheckWords = {
  slipToQuestion,
  askingReasonToText: (reason) => askingReasons[reason],
  reasonMissing: 'Sessions were locked less than a day ago. Say why you answer again.',
  leftOutToText,
};
