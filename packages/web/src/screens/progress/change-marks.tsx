import type { Mark } from '@ilium/progress';
import { english } from '@ilium/words';
import { Icon } from '../../components/icon.tsx';

/** Changes that most people would notice, each with where its threshold comes from; nothing where there is none. */
export function ChangeMarks({ marks }: { readonly marks: readonly Mark[] }) {
  const met = marks.filter((one) => one.met);
  if (met.length === 0) return null;
  return (
    <ul class="change-marks">
      {met.map(({ mark, source, evidence }) => (
        <li key={mark}>
          <Icon name="check" size="s" />
          <span>
            {english.changeMarkToText(mark)}{' '}
            <span class="quiet small">{english.progressPage.sourceToText(source, evidence)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
