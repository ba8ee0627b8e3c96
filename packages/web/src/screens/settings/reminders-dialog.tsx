import { remindersToCalendar, type Weekday } from '@ilium/exports';
import { makeId } from '@ilium/record';
import { english } from '@ilium/words';
import { useSignal } from '@preact/signals';
import { Dialog } from '../../components/dialog.tsx';
import { GoButton } from '../../components/go-button.tsx';
import { SettingSwitch } from '../../components/setting-row.tsx';
import { TextField } from '../../components/text-field.tsx';
import { clock, random, today } from '../../state/clock.ts';
import { say } from '../../state/quiet-line.ts';
import { intake, openRecord } from '../../state/record.ts';
import { saveFile } from './hand-over.ts';

const words = english.progressPage.reminder;
const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const USUAL_MINUTES = 10;

/** Days and a time, made into a file for the person's own calendar. */
export function RemindersDialog({ onClose }: { readonly onClose: () => void }) {
  const days = useSignal<readonly Weekday[]>([1, 3, 5]);
  const time = useSignal('08:00');
  const save = async () => {
    const now = clock.now();
    const store = await openRecord();
    const [oldest] = await store.readEvents();
    const file = remindersToCalendar({
      // The same for every file of this record: a newer one takes the place of the older one in the calendar.
      uid: oldest?.id ?? makeId(now, random),
      weekdays: days.value,
      time: time.value,
      minutes: intake.value?.minutes ?? USUAL_MINUTES,
      from: today.value,
      made: now,
      summary: words.summary,
      description: words.description,
    });
    saveFile(new File([file], 'ilium-reminders.ics', { type: 'text/calendar' }));
    onClose();
    say(words.saved);
  };
  const isWhole = days.value.length > 0 && time.value !== '';
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      actions={<GoButton text={isWhole ? words.save : words.none} disabled={!isWhole} onPress={save} />}
    >
      <TextField
        label={words.time}
        type="time"
        value={time.value}
        onChange={(next) => {
          time.value = next;
        }}
      />
      <fieldset>
        <legend class="strong">{words.days}</legend>
        {weekdays.map((day) => (
          <SettingSwitch
            key={day}
            text={words.dayToLabel(day)}
            on={days.value.includes(day)}
            onChange={(on) => {
              days.value = on ? [...days.value, day] : days.value.filter((one) => one !== day);
            }}
          />
        ))}
      </fieldset>
    </Dialog>
  );
}
