import { type RedFlag, redFlags, type Tier } from '@ilium/safety';
import { englishTable } from '@ilium/words';
import type { ComponentChildren } from 'preact';
import { Card } from '../../components/card.tsx';
import { Icon } from '../../components/icon.tsx';
import { Screen } from '../../components/screen.tsx';
import { TableDoor } from '../../components/table-door.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { WayOutRow } from '../../components/way-out-row.tsx';
import { evidence, origins, ours, stopRules } from './help-text.ts';
import './help-screen.css';
import '../../components/bullets.css';

const flagsOf = (tier: Tier): readonly RedFlag[] => redFlags.filter((flag) => flag.tier === tier);

/** A part of the page that opens. */
function Fold({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <details class="fold">
      <summary>
        <h3>{title}</h3>
        <Icon name="down" />
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}

function Bullets({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul class="bullets">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

function Signs({ tier }: { readonly tier: Tier }) {
  return (
    <ul class="bullets">
      {flagsOf(tier).map(({ id, question, points }) => (
        <li key={id}>
          {question}
          {points.length > 0 && <Bullets texts={points} />}
        </li>
      ))}
    </ul>
  );
}

/** When to seek help, what to do when it hurts, what is known, and what Ilium is. All of it works offline. */
export function HelpScreen() {
  return (
    <Screen
      title="Help"
      aside={
        <Card title="What Ilium is">
          <p>
            A free guide to short sessions for hip and lower-back pain. It is not a diagnosis, and no
            treatment by a clinician.
          </p>
          <p class="strong">No clinician has reviewed its content yet.</p>
          <p>Your answers stay on this device. There is no account, and nothing is sent anywhere.</p>
          <p class="quiet small">Version {__VERSION__}. Open source, Apache-2.0.</p>
        </Card>
      }
    >
      <section class="stack" aria-labelledby="seek">
        <h2 id="seek">When to seek help</h2>
        <WayOutRow
          icon="phone"
          title="Call at once"
          note="What to do and what to say, offline too"
          href="#/emergency"
        />
        <WayOutRow
          icon="check"
          title="Something new or worse?"
          note="Tell it here, and see what to do"
          href="#/check/new"
        />
        <Fold title="Signs for a hospital now">
          <Signs tier="emergency" />
          <TextLink text="What to do now" href="#/emergency" />
        </Fold>
        <Fold title="Signs for a doctor today">
          <Signs tier="urgent" />
        </Fold>
        <Fold title="Signs to have looked at within two weeks">
          <Signs tier="soon" />
        </Fold>
      </section>
      <section class="stack" aria-labelledby="during">
        <h2 id="during">During a session</h2>
        <Fold title="When to stop">
          <Bullets texts={stopRules} />
        </Fold>
      </section>
      <section class="stack" aria-labelledby="known">
        <h2 id="known">What is known</h2>
        {evidence.map(({ title, paragraphs }) => (
          <Fold key={title} title={title}>
            {paragraphs.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </Fold>
        ))}
      </section>
      <section class="stack" aria-labelledby="therapists">
        <h2 id="therapists">{englishTable.door.heading}</h2>
        <TableDoor />
      </section>
      <section class="stack" aria-labelledby="origin">
        <h2 id="origin">Where the content comes from</h2>
        <Fold title="The five sources">
          <dl class="origins">
            {origins.map(({ source, what }) => (
              <div key={source}>
                <dt>{source}</dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
          <TextLink text="Read them as published" href="#/library" />
        </Fold>
        <Fold title="What is our own proposal">
          <p>Awaiting clinical review, every one of them:</p>
          <Bullets texts={ours} />
        </Fold>
      </section>
    </Screen>
  );
}
