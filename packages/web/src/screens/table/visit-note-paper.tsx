import type { VisitNote } from '@ilium/exports';
import { english } from '@ilium/words';
import { WideTable } from '../../components/wide-table.tsx';
import './visit-note.css';

const moments = ['Before', 'Between', 'After'] as const;

/** The note of a visit as tables: on the screen and on paper alike. */
export function VisitNotePaper({ note }: { readonly note: VisitNote }) {
  const label = note.measures[0]?.label ?? '';
  const isOne = note.measures.every((row) => row.label === label);
  return (
    <div class="visit-note">
      <dl class="visit-facts">
        {note.facts.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <h2>{`Both legs compared${isOne ? `: ${label.toLowerCase()}` : ''}`}</h2>
      <WideTable label="Both legs compared">
        <thead>
          <tr>
            <th scope="col">Leg</th>
            {moments.map((moment) => (
              <th key={moment} scope="col">
                {moment}
              </th>
            ))}
            <th scope="col">Change</th>
          </tr>
        </thead>
        <tbody>
          {note.measures.map(({ label: way, side, values, change }) => (
            <tr key={`${way}${side}`}>
              <th scope="row">{english.sideToLabel(side) + (isOne ? '' : `, ${way.toLowerCase()}`)}</th>
              {values.map((value, place) => (
                <td key={place}>{value}</td>
              ))}
              <td>{change}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      <h2>Rounds</h2>
      {note.rounds.length === 0 ? (
        <p>No round was done.</p>
      ) : (
        <WideTable label="Rounds">
          <thead>
            <tr>
              <th scope="col">Leg</th>
              <th scope="col">Technique</th>
              <th scope="col">Held</th>
              <th scope="col">How strong</th>
            </tr>
          </thead>
          <tbody>
            {note.rounds.map(({ side, title, held, said }, place) => (
              <tr key={place}>
                <td>{english.sideToLabel(side)}</td>
                <td>{title}</td>
                <td>{held}</td>
                <td>{said}</td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      )}
    </div>
  );
}
