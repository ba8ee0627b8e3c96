import { useEffect } from 'preact/hooks';
import { Screen } from '../../components/screen.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { place } from '../../shell/router.ts';
import { libraryIndex, loadLibrary } from '../../state/library.ts';
import { recordReady } from '../../state/record.ts';
import { LetterSheet } from './letter-sheet.tsx';
import { PlanSheet } from './plan-sheet.tsx';
import { MovementSheet, ProgrammeSheet } from './published-sheet.tsx';
import { ReportSheet } from './report-sheet.tsx';
import { VisitSheet } from './visit-sheet.tsx';

/**
 * What a place of the app looks like on paper: `#/print/programme/<id>`, `#/print/movement/<id>[/<variation>]`,
 * `#/print/visit/<id>`, `#/print/letter/<id>`, `#/print/plan` with whatever the plan's own address has after it, and `#/print/report` for a
 * clinician.
 */
export function PrintScreen() {
  useEffect(() => {
    loadLibrary();
  }, []);
  const index = libraryIndex.value;
  const [kind, ...rest] = place.value.rest;
  if (!index) return <main id="main" class="screen" aria-busy="true" />;
  if (kind === 'plan') return <PlanSheet rest={rest} index={index} />;
  if (kind === 'visit' && recordReady.value) return <VisitSheet id={rest[0] ?? ''} index={index} />;
  if (kind === 'letter' && recordReady.value) return <LetterSheet id={rest[0] ?? ''} index={index} />;
  if (kind === 'report') return <ReportSheet index={index} />;
  const { movements, programmes } = index.library;
  const [id = '', way] = rest;
  const programme = kind === 'programme' && programmes.find((one) => one.id === id);
  if (programme) return <ProgrammeSheet programme={programme} index={index} />;
  const movement =
    kind === 'movement' && movements.find((one) => one.id === id || one.formerIds.includes(id));
  if (movement) return <MovementSheet movement={movement} way={way} index={index} />;
  return (
    <Screen title="Nothing to print" back="#/library">
      <p>The library has nothing by this name.</p>
      <TextLink text="To the library" href="#/library" />
    </Screen>
  );
}
