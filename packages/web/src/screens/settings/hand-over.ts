/** How a file left: to the person's downloads, to another app, or not at all because they changed their mind. */
export type HandedOver = 'downloaded' | 'shared' | 'kept';

const isChange = (reason: unknown): boolean => reason instanceof DOMException && reason.name === 'AbortError';

/** Puts a file into the downloads. */
export function saveFile(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Gives a file to the person: through the share sheet on a touch device that has one, else as a download. */
export async function handOver(file: File): Promise<HandedOver> {
  const isTouch = matchMedia('(pointer: coarse)').matches;
  if (isTouch && navigator.canShare?.({ files: [file] }))
    try {
      await navigator.share({ files: [file] });
      return 'shared';
    } catch (reason) {
      if (isChange(reason)) return 'kept';
    }
  saveFile(file);
  return 'downloaded';
}
