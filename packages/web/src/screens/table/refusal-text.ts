import type { VisitRefusal } from '@ilium/safety';
import { englishTable } from '@ilium/words';
import { conditionLabel } from './table-conditions.ts';

/** Why nothing is done at the table, in a sentence. */
export const refusalToText = ({ code, condition, open = [] }: VisitRefusal): string =>
  englishTable.refusalToText(code, {
    condition: condition ? conditionLabel(condition) : '',
    open: open.length,
  });
