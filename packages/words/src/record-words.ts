import type { BackupNews, BackupRefusal } from '@ilium/record';
import type { Days } from '@ilium/units';

/** Why a file was not taken in: what the copy itself says, or what happened on the way to it. */
export type CopyRefusal =
  | BackupRefusal
  | { readonly code: 'unreadable' | 'wrong-passphrase' | 'write-failed' };

/** Keeping, copying and bringing back the record. Whole sentences. */
export interface RecordWords {
  readonly copyRefusedToText: (refusal: CopyRefusal) => string;
  /** What a copy would add. */
  readonly copyNewsToText: (news: BackupNews) => string;
  /** How old the newest copy is, in days; `null` where there is none. */
  readonly lastCopyToText: (age: Days | null) => string;
  /** Whether the browser promised not to clear the record by itself. */
  readonly lastingToText: (isPromised: boolean) => string;
  /** A folder of the computer that takes a fresh copy after each session. */
  readonly copyFolder: {
    readonly choose: string;
    readonly note: string;
    readonly stateToText: (folder: {
      readonly name: string;
      readonly how: 'written' | 'ask-again' | 'failed';
    }) => string;
    readonly allow: string;
    readonly chooseAgain: string;
    readonly stop: string;
  };
}
