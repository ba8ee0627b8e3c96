import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { GoButton } from '../components/go-button.tsx';
import { QuietLine } from '../components/quiet-line.tsx';
import { Screen } from '../components/screen.tsx';
import { notice, quietLine } from '../state/quiet-line.ts';
import { place } from './router.ts';
import { type Route, routeOf } from './routes.ts';
import { TabBar } from './tab-bar.tsx';
import './shell.css';

const loadedByPath = new Map<string, ComponentType>();

function NotThere() {
  return (
    <Screen
      title="This page did not load"
      dock={<GoButton text="Try again" onPress={() => location.reload()} />}
    >
      <p>Without a network only pages that were kept on this device open.</p>
    </Screen>
  );
}

/** The screen of a route, once it is there. */
function LazyScreen({ route }: { readonly route: Route }) {
  const loaded = useSignal<ComponentType | null>(loadedByPath.get(route.path) ?? route.screen ?? null);
  useEffect(() => {
    if (loaded.peek() || !route.load) return;
    route.load().then(
      (screen) => {
        loadedByPath.set(route.path, screen);
        loaded.value = screen;
      },
      () => {
        loaded.value = NotThere;
      },
    );
  }, [route, loaded]);
  const Loaded = loaded.value;
  return Loaded ? <Loaded /> : <main id="main" class="screen" aria-busy="true" />;
}

/** The frame around every screen: skip link, tabs or rail, the screen itself, and one quiet line. */
export function Shell() {
  const route = routeOf(place.value.path);
  return (
    <div class={`shell ${route.tab === null ? 'shell-bare' : 'shell-tabs'}`}>
      <button type="button" class="skip-link" onClick={() => document.querySelector('h1')?.focus()}>
        Skip to the page
      </button>
      {route.tab !== null && <TabBar current={route.tab} />}
      <div class="shell-screen">
        <LazyScreen key={`${route.path}/${place.value.rest.join('/')}`} route={route} />
        <div class={`shell-quiet${notice.value === null ? '' : ' shell-said'}`} role="status">
          {quietLine.value !== null && <QuietLine text={quietLine.value} />}
        </div>
      </div>
    </div>
  );
}
