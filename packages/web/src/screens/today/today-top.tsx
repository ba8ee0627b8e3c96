import { IconButton } from '../../components/control.tsx';
import { Mark } from '../../components/mark.tsx';
import './today-top.css';

/** Name and settings: the head of Today on narrow windows; wider ones have them in the rail. */
export function TodayTop() {
  return (
    <div class="today-top">
      <span class="today-brand">
        <Mark />
        <span>Ilium</span>
      </span>
      <IconButton icon="settings" label="Settings" href="#/settings" />
    </div>
  );
}
