import type { ComponentType } from 'preact';
import { TodayScreen } from '../screens/today/today-screen.tsx';

/** One screen of the app. */
export interface Route {
  /** First part of the address. */
  readonly path: string;
  /** The tab it belongs to; `null` fills the whole window, without tabs. */
  readonly tab: 'today' | 'progress' | 'library' | 'help' | 'settings' | null;
  /** There at once: the start only. */
  readonly screen?: ComponentType;
  /** Fetches the screen when it is first shown. */
  readonly load?: () => Promise<ComponentType>;
}

/** The screen of the empty address. */
export const startRoute: Route = { path: 'today', tab: 'today', screen: TodayScreen };

/** Every screen, by the first part of its address. */
export const routes: readonly Route[] = [
  startRoute,
  {
    path: 'check',
    tab: null,
    load: async () => (await import('../screens/check/check-screen.tsx')).CheckScreen,
  },
  {
    path: 'progress',
    tab: 'progress',
    load: async () => (await import('../screens/progress/progress-screen.tsx')).ProgressScreen,
  },
  {
    path: 'library',
    tab: 'library',
    load: async () => (await import('../screens/library/library-screen.tsx')).LibraryScreen,
  },
  {
    path: 'help',
    tab: 'help',
    load: async () => (await import('../screens/help/help-screen.tsx')).HelpScreen,
  },
  {
    path: 'settings',
    tab: 'settings',
    load: async () => (await import('../screens/settings/settings-screen.tsx')).SettingsScreen,
  },
  {
    path: 'data',
    tab: 'settings',
    load: async () => (await import('../screens/data/data-screen.tsx')).DataScreen,
  },
  {
    path: 'plan',
    tab: 'today',
    load: async () => (await import('../screens/plan/plan-screen.tsx')).PlanScreen,
  },
  {
    path: 'print',
    tab: null,
    load: async () => (await import('../screens/print/print-screen.tsx')).PrintScreen,
  },
  {
    path: 'table',
    tab: null,
    load: async () => (await import('../screens/table/table-screen.tsx')).TableScreen,
  },
  {
    path: 'letter',
    tab: null,
    load: async () => (await import('../screens/letter/letter-screen.tsx')).LetterScreen,
  },
  {
    path: 'player',
    tab: null,
    load: async () => (await import('../screens/player/player-screen.tsx')).PlayerScreen,
  },
  {
    path: 'after',
    tab: null,
    load: async () => (await import('../screens/after/after-screen.tsx')).AfterScreen,
  },
  {
    path: 'emergency',
    tab: null,
    load: async () => (await import('../screens/emergency/emergency-screen.tsx')).EmergencyScreen,
  },
  ...(import.meta.env.DEV
    ? [
        {
          path: 'dev',
          tab: null,
          load: async () => (await import('../screens/dev/components-screen.tsx')).ComponentsScreen,
        },
      ]
    : []),
];

/** The route of a path; the start where there is none. */
export const routeOf = (path: string): Route => routes.find((route) => route.path === path) ?? startRoute;
