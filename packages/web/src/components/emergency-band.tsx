import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import './emergency-band.css';

/** The one place where wine is used: stop, and seek help. Its title is the page's heading. */
export function EmergencyBand({
  eyebrow,
  title,
  children,
}: {
  readonly eyebrow: string;
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  return (
    <header class="emergency-band">
      <div class="emergency-band-words">
        <p class="emergency-eyebrow">{eyebrow}</p>
        <h1 tabindex={-1}>{title}</h1>
        {children}
      </div>
    </header>
  );
}

/** Calls a number. The largest thing on the emergency screen. */
export function CallButton({ number, text }: { readonly number: string; readonly text: string }) {
  return (
    <a class="call-button" href={`tel:${number}`}>
      <Icon name="phone" size="l" />
      <span>{text}</span>
    </a>
  );
}
