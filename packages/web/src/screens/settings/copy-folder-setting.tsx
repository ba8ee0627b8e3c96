import { english } from '@ilium/words';
import { useEffect } from 'preact/hooks';
import { OutlineButton } from '../../components/outline-button.tsx';
import { TextLink } from '../../components/text-link.tsx';
import {
  allowFolder,
  canKeepFolder,
  chooseFolder,
  copyFolder,
  leaveFolder,
  lookAtFolder,
} from '../../state/copy-folder.ts';

const words = english.copyFolder;

/** A folder that takes a fresh copy after each session; nothing where the browser cannot write into one. */
export function CopyFolderSetting() {
  useEffect(() => {
    lookAtFolder();
  }, []);
  if (!canKeepFolder()) return null;
  const folder = copyFolder.value;
  if (!folder)
    return (
      <>
        <OutlineButton icon="save" text={words.choose} onPress={chooseFolder} />
        <p class="quiet small">{words.note}</p>
      </>
    );
  return (
    <>
      <p role="status">{words.stateToText(folder)}</p>
      {folder.how === 'ask-again' && <OutlineButton text={words.allow} onPress={allowFolder} />}
      {folder.how === 'failed' && <OutlineButton text={words.chooseAgain} onPress={chooseFolder} />}
      <div>
        <TextLink text={words.stop} onPress={leaveFolder} />
      </div>
    </>
  );
}
