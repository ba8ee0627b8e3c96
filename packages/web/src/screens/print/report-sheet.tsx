import { englishReport, recordToReport, reportFoot, reportToMarkup } from '@ilium/exports';
import type { LibraryIndex } from '@ilium/movement';
import { english, indexToTitles } from '@ilium/words';
import { moment, today } from '../../state/clock.ts';
import { record, recordReady } from '../../state/record.ts';
import { Paper } from './paper.tsx';

/** What a clinician is shown of the record, as it will be printed. */
export function ReportSheet({ index }: { readonly index: LibraryIndex }) {
  // The day decides which weeks are shown.
  today.value;
  if (!recordReady.value) return <main id="main" class="screen" aria-busy="true" />;
  const report = recordToReport(record.value, { ...moment(), index });
  return (
    <Paper
      title={englishReport.title}
      foot={reportFoot()}
      markup={reportToMarkup(report, indexToTitles(index, english))}
      back="#/progress"
    />
  );
}
