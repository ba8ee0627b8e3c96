import { indexLibrary, type Library, type LibraryIndex } from '@ilium/movement';
import type { RecordState } from '@ilium/record';
import type { Asked } from './judge.ts';
import { type Question, think } from './think.ts';

/** One question; the library and the record only where they are new to the worker. */
export interface ThinkMessage {
  readonly library?: Library;
  readonly record?: RecordState;
  readonly asked: Asked;
  readonly question: Question;
}

let index: LibraryIndex | null = null;
let record: RecordState | null = null;

addEventListener('message', ({ data }: MessageEvent<ThinkMessage>) => {
  if (data.library) index = indexLibrary(data.library);
  record = data.record ?? record;
  if (!index || !record) throw new Error('A question came before the library and the record.');
  postMessage(think({ record, index }, data.asked, data.question));
});
