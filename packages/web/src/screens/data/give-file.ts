import { englishSharing } from '@ilium/words';
import { say } from '../../state/quiet-line.ts';
import { handOver } from '../settings/hand-over.ts';

/** Hands a file over and says how it left. */
export async function giveFile(file: File): Promise<void> {
  const how = await handOver(file);
  if (how !== 'kept') say(how === 'shared' ? englishSharing.shared : englishSharing.downloaded);
}
