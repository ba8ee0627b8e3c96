import type { RecordWords } from '../record-words.ts';
import { count } from './count.ts';

const nothingChanged = 'Nothing on this device has changed.';

/** The record in English. */
export const record: RecordWords = {
  copyRefusedToText: (refusal) => {
    switch (refusal.code) {
      case 'too-large':
        return `This file is far larger than any record. ${nothingChanged}`;
      case 'cut-off':
        return `This copy stops in the middle: it was not saved whole. Try another copy. ${nothingChanged}`;
      case 'not-a-copy':
        return `This file is not a copy of an Ilium record. ${nothingChanged}`;
      case 'newer-version':
        return `A newer Ilium saved this copy. Open Ilium with the network on, so that it renews itself, and try again. ${nothingChanged}`;
      case 'damaged': {
        const { path, expected, received } = refusal.problem;
        const place = path === '' ? '' : `, at “${path}”`;
        return `Entry ${refusal.number} of this copy is damaged${place}: expected ${expected}, found ${received}. ${nothingChanged}`;
      }
      case 'repeated-key':
        return `This copy says “${refusal.key}” twice in one place, and nobody knows which is meant. Try another copy. ${nothingChanged}`;
      case 'forbidden-key':
        return `This copy holds “${refusal.key}”, which no copy of Ilium holds. Try another copy. ${nothingChanged}`;
      case 'too-deep':
        return `This copy is built deeper than any copy of Ilium. Try another copy. ${nothingChanged}`;
      case 'unreadable':
        return `This file could not be read. Try to pick it again. ${nothingChanged}`;
      case 'wrong-passphrase':
        return `The passphrase does not open this copy, or the file is damaged. ${nothingChanged}`;
      case 'write-failed':
        return `There is no room on this device for the copy. Free some space and try again. ${nothingChanged}`;
    }
  },
  copyNewsToText: ({ events, fresh, sessions, hasNewerCheck }) => {
    if (events === 0) return 'This copy is empty.';
    if (fresh === 0) return 'Everything in this copy is on this device already.';
    const entries = count(fresh, { one: '# entry', other: '# entries' });
    const brought =
      sessions === 0
        ? `${entries} not on this device yet.`
        : `${count(sessions, { one: '# session', other: '# sessions' })}, ${entries} in all, not on this device yet.`;
    const check = hasNewerCheck
      ? ' The check in this copy is newer: today follows it. Check again if it is not yours.'
      : '';
    return `This copy brings ${brought}${check}`;
  },
  lastCopyToText: (age) => {
    if (age === null) return 'No copy saved yet.';
    if (age <= 0) return 'Last copy: today.';
    return `Last copy: ${count(age, { one: '# day', other: '# days' })} ago.`;
  },
  copyFolder: {
    choose: 'Keep a copy in a folder',
    note: 'A fresh copy goes there after each session. Whoever opens the folder can read it.',
    stateToText: ({ name, how }) =>
      ({
        written: `A fresh copy goes into “${name}” after each session.`,
        'ask-again': `Your browser asks for your permission again before it writes into “${name}”.`,
        failed: `The copy could not be written into “${name}”. Look whether the folder is there and has room. The older copy in it is untouched.`,
      })[how],
    allow: 'Let it write',
    chooseAgain: 'Choose a folder',
    stop: 'Stop writing there',
  },
  lastingToText: (isPromised) =>
    isPromised
      ? 'Kept on this device only. Your browser has promised not to clear it by itself.'
      : 'Kept on this device only. Your browser may clear it when you stay away for long or space runs out, so save a copy now and then.',
};
