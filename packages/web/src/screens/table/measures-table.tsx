import { visitToMeasures } from '@ilium/exports';
import type { VisitRecord } from '@ilium/record';
import { english, englishTable } from '@ilium/words';
import { WideTable } from '../../components/wide-table.tsx';

/** Both legs before, between and after, with what changed. */
export function MeasuresTable({ visit }: { readonly visit: VisitRecord }) {
  return (
    <WideTable label="Measures so far" class="table-measures">
      <caption class="heard-only">Both legs compared</caption>
      <thead>
        <tr>
          <th scope="col">Leg</th>
          {(['before', 'between', 'after'] as const).map((moment) => (
            <th key={moment} scope="col">
              {englishTable.momentToText(moment)}
            </th>
          ))}
          <th scope="col">Change</th>
        </tr>
      </thead>
      <tbody>
        {visitToMeasures(visit).map(({ label, side, values, change }) => (
          <tr key={`${label}${side}`}>
            <th scope="row">
              {english.sideToLabel(side)}
              {visit.unit === 'degrees' && <span class="quiet small"> {label.toLowerCase()}</span>}
            </th>
            {values.map((value, place) => (
              <td key={place}>{value}</td>
            ))}
            <td class="strong">{change}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
