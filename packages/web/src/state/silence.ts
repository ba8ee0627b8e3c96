const RATE = 8_000;
/** Browsers show nothing on the lock screen for what is shorter than five seconds. */
const SECONDS = 10;
const HEADER = 44;

/** Ten seconds of nothing as a WAV file: 8 bits, one channel. */
export function silentFile(): Uint8Array<ArrayBuffer> {
  const size = RATE * SECONDS;
  const file = new Uint8Array(HEADER + size).fill(128, HEADER);
  const view = new DataView(file.buffer);
  const write = (at: number, text: string) => {
    for (const [n, letter] of [...text].entries()) view.setUint8(at + n, letter.charCodeAt(0));
  };
  write(0, 'RIFF');
  view.setUint32(4, HEADER - 8 + size, true);
  write(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  write(36, 'data');
  view.setUint32(40, size, true);
  return file;
}

/** Something that plays and is not heard, over and over. */
export function makeSilence(): HTMLAudioElement {
  const audio = new Audio(URL.createObjectURL(new Blob([silentFile()], { type: 'audio/wav' })));
  audio.loop = true;
  return audio;
}
