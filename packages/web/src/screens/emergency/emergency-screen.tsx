import { adviceTexts, emergencyNumber, findClearable, redFlagOf, redFlags, whatToSay } from '@ilium/safety';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Card } from '../../components/card.tsx';
import { CallButton, EmergencyBand } from '../../components/emergency-band.tsx';
import { OutlineButton } from '../../components/outline-button.tsx';
import { QuietLine } from '../../components/quiet-line.tsx';
import { useArrival } from '../../components/screen.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { judgement, loadJudgement } from '../../state/judgement.ts';
import { say } from '../../state/quiet-line.ts';
import { intake, settings } from '../../state/record.ts';
import { firstAdvice } from '../today/advice-line.ts';
import { ClearanceDialog } from '../today/clearance-dialog.tsx';
import { SayCard } from '../today/say-card.tsx';
import { CountryDialog } from './country-dialog.tsx';
import './emergency-screen.css';

/** What the screen says: about this person's answers, or in general. */
interface Said {
  readonly title: string;
  readonly because: readonly string[];
  readonly words: string;
  readonly actions: readonly string[];
  readonly doNot: readonly string[];
}

const MOST_REASONS = 2;
const general = adviceTexts.emergency;

function whatIsSaid(): Said {
  const assessment = judgement.value?.assessment;
  if (assessment?.tier !== 'emergency') {
    const words = 'I have hip or back pain, and something has changed for the worse.';
    return {
      title: 'Call at once if you notice one of these',
      because: [],
      words,
      actions: general.actions,
      doNot: general.doNot,
    };
  }
  const { title, actions, doNot } = adviceTexts[firstAdvice(assessment)];
  const open = assessment.flags.filter(({ cleared, tier }) => !cleared && tier === 'emergency');
  const because = open.slice(0, MOST_REASONS).map(({ flag }) => redFlagOf(flag).because);
  return { title, because, words: whatToSay(assessment), actions, doNot };
}

async function passOn(text: string): Promise<void> {
  try {
    if ('share' in navigator) await navigator.share({ text });
    else {
      await (navigator as Navigator).clipboard.writeText(text);
      say('Copied. Paste it into a message.');
    }
  } catch {
    say('Could not be sent from here. Read the words out instead.');
  }
}

const emergencySigns = redFlags.filter(({ tier }) => tier === 'emergency');

/** Stop, and call: what to do, what to say, what not to do. Works without a network and without an answer. */
export function EmergencyScreen() {
  const asks = useSignal<'country' | 'clearance' | null>(null);
  useEffect(() => {
    loadJudgement();
  }, []);
  const said = whatIsSaid();
  const page = useArrival(said.title);
  const number = emergencyNumber(settings.value.country ?? intake.value?.country);
  const assessment = judgement.value?.assessment;
  const isLocked = assessment?.tier === 'emergency';
  const close = () => {
    asks.value = null;
  };
  return (
    <main ref={page as { current: HTMLElement | null }} id="main" class="emergency">
      <EmergencyBand eyebrow="Stop here" title={said.title}>
        {said.because.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </EmergencyBand>
      <div class="emergency-body">
        <CallButton number={number} text={`Call ${number}`} />
        <OutlineButton
          icon="message"
          text="Send this to someone near you"
          onPress={() => passOn(said.words)}
        />
        <SayCard words={said.words} />
        {!isLocked && (
          <Card title="Signs">
            <ul class="emergency-signs">
              {emergencySigns.map(({ id, label }) => (
                <li key={id}>{label}</li>
              ))}
            </ul>
          </Card>
        )}
        <ul class="emergency-list">
          {[...said.doNot, ...said.actions].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        {isLocked && (
          <QuietLine icon="lock" text="Sessions stay locked until you note who checked you, and when." />
        )}
        <div class="row-apart">
          {isLocked ? (
            <TextLink text="Ticked by mistake" href="#/check" />
          ) : (
            <TextLink text="Back to today" href="#/today" />
          )}
          <TextLink
            text="Other country"
            onPress={() => {
              asks.value = 'country';
            }}
          />
          {isLocked && assessment && (
            <TextLink
              text="I have been checked"
              onPress={() => {
                asks.value = 'clearance';
              }}
            />
          )}
        </div>
        {isLocked && <TextLink text="Help and evidence" href="#/help" />}
      </div>
      {asks.value === 'country' && <CountryDialog onClose={close} />}
      {asks.value === 'clearance' && assessment && (
        <ClearanceDialog clears={findClearable(assessment)} onClose={close} />
      )}
    </main>
  );
}
