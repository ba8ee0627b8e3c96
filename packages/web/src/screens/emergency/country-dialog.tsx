import { emergencyNumber } from '@ilium/safety';
import { english } from '@ilium/words';
import { useId } from 'preact/hooks';
import { Dialog } from '../../components/dialog.tsx';
import { GoButton } from '../../components/go-button.tsx';
import { changeSettings, intake, settings } from '../../state/record.ts';
import { countriesIn } from './countries.ts';
import './country-dialog.css';

const countries = countriesIn(english.language);

/** The country whose emergency number is shown. */
export function CountryDialog({ onClose }: { readonly onClose: () => void }) {
  const id = useId();
  const country = settings.value.country ?? intake.value?.country ?? '';
  return (
    <Dialog title="Where are you?" onClose={onClose} actions={<GoButton text="Done" onPress={onClose} />}>
      <div class="country">
        <label for={id}>Country</label>
        <select
          id={id}
          value={country}
          onChange={(event) => changeSettings({ country: event.currentTarget.value || null })}
        >
          <option value="">Not set</option>
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <p>
        The number shown is <span class="strong">{emergencyNumber(country || undefined)}</span>.
      </p>
    </Dialog>
  );
}
