import type { VariationKey } from '@ilium/movement';
import { footOf } from '../page-foot.ts';
import { pageToHtml } from '../page-html.ts';
import { englishReport } from './english-report.ts';
import type { Report } from './report.ts';
import { reportToMarkup } from './report-markup.ts';

/** What the foot of every page of a report says: custom properties for the root of the document. */
export const reportFoot = (): Readonly<Record<`--${string}`, string>> =>
  footOf(englishReport.title, englishReport.page);

/** A report as one self-contained HTML document for A4: style inside, no script, nothing fetched. */
export const reportToHtml = (report: Report, titleOf: (key: VariationKey) => string, style: string): string =>
  pageToHtml({
    language: 'en',
    direction: 'ltr',
    title: englishReport.title,
    foot: reportFoot(),
    style,
    markup: reportToMarkup(report, titleOf),
  });
