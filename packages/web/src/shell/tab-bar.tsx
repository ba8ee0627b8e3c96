import { Icon, type IconName } from '../components/icon.tsx';
import { Mark } from '../components/mark.tsx';
import type { Route } from './routes.ts';
import './tab-bar.css';

type Tab = NonNullable<Route['tab']>;

const tabs: readonly { readonly tab: Tab; readonly text: string; readonly icon: IconName }[] = [
  { tab: 'today', text: 'Today', icon: 'today' },
  { tab: 'progress', text: 'Progress', icon: 'progress' },
  { tab: 'library', text: 'Library', icon: 'library' },
  { tab: 'help', text: 'Help', icon: 'help' },
];

function TabLink({ tab, text, icon, current }: (typeof tabs)[number] & { readonly current: Tab | null }) {
  return (
    <a class={`tab tab-${tab}`} href={`#/${tab}`} aria-current={tab === current ? 'page' : undefined}>
      <span class="tab-icon">
        <Icon name={icon} />
      </span>
      <span class="tab-text">{text}</span>
    </a>
  );
}

/** The four places of the app: at the bottom edge of a phone, as a rail at the side of anything wider. */
export function TabBar({ current }: { readonly current: Tab | null }) {
  return (
    <nav class="tab-bar" aria-label="Main">
      <span class="tab-brand">
        <Mark />
        <span>Ilium</span>
      </span>
      {tabs.map((entry) => (
        <TabLink key={entry.tab} {...entry} current={current} />
      ))}
      <TabLink tab="settings" text="Settings" icon="settings" current={current} />
    </nav>
  );
}
