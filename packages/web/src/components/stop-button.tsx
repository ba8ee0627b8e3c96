import { Icon } from './icon.tsx';
import './go-button.css';
import './stop-button.css';

/** Stop: the same everywhere, the largest solid control at the bottom edge. No confirmation, no network. */
export function StopButton({
  onPress,
  text = 'Stop',
}: {
  readonly onPress: () => void;
  readonly text?: string;
}) {
  return (
    <button type="button" class="go stop" onClick={onPress}>
      <Icon name="stop" size="l" />
      <span>{text}</span>
    </button>
  );
}
