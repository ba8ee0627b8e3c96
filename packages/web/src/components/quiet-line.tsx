import { Icon, type IconName } from './icon.tsx';
import './quiet-line.css';

/** One quiet line that says what is missing or what just happened. Announced, never in the way. */
export function QuietLine({
  text,
  icon = 'info',
}: {
  readonly text: string;
  readonly icon?: IconName | undefined;
}) {
  return (
    <p class="quiet-line">
      <Icon name={icon} size="s" />
      <span>{text}</span>
    </p>
  );
}
