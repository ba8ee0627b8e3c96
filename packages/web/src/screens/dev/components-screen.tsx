import { positions } from '@ilium/movement';
import { useSignal } from '@preact/signals';
import { Card } from '../../components/card.tsx';
import { Chip } from '../../components/chip.tsx';
import { Control, IconButton } from '../../components/control.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { CallButton, EmergencyBand } from '../../components/emergency-band.tsx';
import { Figure } from '../../components/figure.tsx';
import { GoButton } from '../../components/go-button.tsx';
import { Icon, iconNames } from '../../components/icon.tsx';
import { MinutesDial } from '../../components/minutes-dial.tsx';
import { NoneOfThese } from '../../components/none-of-these.tsx';
import { OptionGroup, OptionRow } from '../../components/option-row.tsx';
import { OutcomeMarks } from '../../components/outcome-marks.tsx';
import { OutlineButton } from '../../components/outline-button.tsx';
import { PlanRow } from '../../components/plan-row.tsx';
import { QuietLine } from '../../components/quiet-line.tsx';
import { Ring } from '../../components/ring.tsx';
import { ScoreKeys } from '../../components/score-keys.tsx';
import { Screen } from '../../components/screen.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { SessionTimeline } from '../../components/session-timeline.tsx';
import { SettingRow, SettingSwitch } from '../../components/setting-row.tsx';
import { SideWord } from '../../components/side-word.tsx';
import { Stage } from '../../components/stage.tsx';
import { StepPips } from '../../components/step-pips.tsx';
import { StopButton } from '../../components/stop-button.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { WayOutRow } from '../../components/way-out-row.tsx';
import './components-screen.css';

const nothing = () => undefined;

/** Every component on one page, for looking at. Only while developing. */
export function ComponentsScreen() {
  const ticked = useSignal<readonly string[]>([]);
  const minutes = useSignal(10);
  const theme = useSignal<'light' | 'dark' | 'system'>('system');
  const score = useSignal<number | null>(3);
  const on = useSignal(true);
  const open = useSignal(false);
  const tick = (text: string) => (checked: boolean) => {
    ticked.value = checked ? [...ticked.value, text] : ticked.value.filter((other) => other !== text);
  };
  return (
    <Screen
      title="Components"
      back="#/today"
      above={<StepPips step={2} steps={9} />}
      lead={<p>For looking.</p>}
    >
      <div class="dev-figures">
        {positions.map((position) =>
          (['left', 'right', null] as const).map((side) => (
            <Stage key={`${position}${side}`} size="hero">
              <Figure entry={{ variation: { position } }} side={side} size="hero" tag={side !== null} />
            </Stage>
          )),
        )}
      </div>
      <div class="row">
        {positions.map((position) => (
          <Stage key={position} size="row">
            <Figure entry={{ variation: { position } }} side="left" />
          </Stage>
        ))}
        {positions.map((position) => (
          <Stage key={position} size="thumb">
            <Figure entry={{ variation: { position } }} side="left" size="thumb" />
          </Stage>
        ))}
      </div>
      <Stage over={<SideWord side="left" />}>
        <Figure entry={{ variation: { position: 'sitting' } }} side="left" size="hero" tag label="Sitting" />
      </Stage>
      <div class="row">
        {iconNames.map((name) => (
          <Icon key={name} name={name} />
        ))}
      </div>
      <div class="row">
        <SideWord side="right" size="chip" text="Right leg" />
        <Chip icon="chair" text="Chair, floor" opens onPress={nothing} />
        <Chip icon="clock" text="10 min" opens onPress={nothing} />
        <Chip text="All 31" chosen onPress={nothing} />
        <Chip text="Floor" chosen={false} onPress={nothing} />
        <Chip text="Left buttock" side onPress={nothing} label="Left buttock, take away" />
      </div>
      <GoButton text="Start" icon="play" onPress={nothing} />
      <StopButton onPress={nothing} />
      <div class="row grow-children">
        <Control icon="minus" text="Hurts" onPress={nothing} />
        <Control icon="plus" text="Helps" onPress={nothing} />
        <Control icon="skip-back" text="Back" onPress={nothing} />
        <Control icon="pause" text="Pause" onPress={nothing} />
        <Control icon="skip-on" text="Skip" onPress={nothing} disabled />
      </div>
      <div class="row">
        <IconButton icon="settings" label="Settings" onPress={nothing} />
        <IconButton icon="swap" label="Swap" outlined onPress={nothing} />
        <TextLink text="See the 4 moves" href="#/dev" />
        <TextLink icon="speak" text="Read it aloud" onPress={nothing} />
      </div>
      <OutlineButton
        text="Open a dialog"
        onPress={() => {
          open.value = true;
        }}
      />
      {open.value && (
        <Dialog
          title="How many minutes?"
          onClose={() => {
            open.value = false;
          }}
          actions={
            <GoButton
              text="Done"
              onPress={() => {
                open.value = false;
              }}
            />
          }
        >
          <p>One decision at a time.</p>
        </Dialog>
      )}
      <OptionGroup legend="Any of these?" columns>
        {['Numb or strange feeling between the legs', 'Lost control of bladder or bowel'].map((text) => (
          <OptionRow
            key={text}
            text={text}
            note="A note"
            checked={ticked.value.includes(text)}
            onChange={tick(text)}
          />
        ))}
      </OptionGroup>
      <NoneOfThese ticked={ticked.value.length} onNone={nothing} onNext={nothing} />
      <MinutesDial
        minutes={minutes.value}
        onChange={(next) => {
          minutes.value = next;
        }}
      />
      <div class="row">
        <Ring left={0.7} accent>
          14
        </Ring>
        <Ring left={0.3} accent={false}>
          6
        </Ring>
      </div>
      <SessionTimeline
        label="Item 1 of 4"
        parts={[
          { key: 'a', totalMs: 215, doneMs: 215, accent: true },
          { key: 'b', totalMs: 135, doneMs: 60, accent: true },
          { key: 'c', totalMs: 125, doneMs: 0, accent: false },
        ]}
      />
      <ul class="stack">
        <PlanRow
          figure={<Figure entry={{ variation: { position: 'sitting' } }} side="left" />}
          title="Seated figure four"
          dose="20 s × 3 each side"
          extra="+1 left"
          reason="First, because it eased 5 of the 7 times you tried it."
          limit="Keep the knee below the hip."
          time="3:35"
          selected
          onPress={nothing}
          action={<IconButton icon="swap" label="Swap seated figure four" outlined onPress={nothing} />}
        />
        <PlanRow
          figure={<Figure entry={{ variation: { position: 'floor-sitting' } }} side="left" />}
          title="90-90, sit tall"
          dose="20 s × 2 each side"
          reason="Turns the hip both ways."
          time="2:15"
        />
      </ul>
      <Segmented
        label="Theme"
        value={theme.value}
        options={[
          { value: 'light', text: 'Light' },
          { value: 'dark', text: 'Dark' },
          { value: 'system', text: 'As device' },
        ]}
        onChange={(next) => {
          theme.value = next;
          if (next === 'system') delete document.documentElement.dataset['theme'];
          else document.documentElement.dataset['theme'] = next;
        }}
      />
      <ScoreKeys
        legend="Pain right now?"
        value={score.value}
        onChange={(next) => {
          score.value = next;
        }}
      />
      <Card title="A card">
        <SettingSwitch
          text="Vibrate at each change"
          note="Where the phone can"
          on={on.value}
          onChange={(next) => {
            on.value = next;
          }}
        />
        <SettingRow text="Painful side" value="Left" side href="#/dev" />
        <SettingRow text="Place and things" value="Chair, floor, mat" href="#/dev" />
        <OutcomeMarks outcomes={['eased', 'same', 'worse', 'eased']} />
      </Card>
      <Card title="Take care" calm>
        <p>Ease off if the knee twists or the groin pinches.</p>
      </Card>
      <WayOutRow icon="chair" title="Use a chair" note="One move fits in 3 minutes" href="#/dev" />
      <QuietLine text="No voice on this device: bells and captions instead." />
      <EmergencyBand eyebrow="Stop here" title="You need a hospital check today">
        <p>It should not wait.</p>
      </EmergencyBand>
      <CallButton number="112" text="Call 112" />
    </Screen>
  );
}
