import type { BackupNews } from '@ilium/record';
import { english } from '@ilium/words';

/** What a copy would bring, before it is added. */
export function CopyNews({ news }: { readonly news: BackupNews }) {
  return (
    <div role="status">
      <p>{english.copyNewsToText(news)}</p>
      {news.isStranger && news.fresh > 0 && (
        <p>
          It shares nothing with what is on this device. If it is somebody else’s, do not add it: your plans
          would follow their answers.
        </p>
      )}
      {news.fresh > 0 && <p class="quiet">Nothing that is here is lost.</p>}
    </div>
  );
}
