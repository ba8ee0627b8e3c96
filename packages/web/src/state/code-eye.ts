/** Reads the code in a picture; `null` where there is none. */
type Eye = (video: HTMLVideoElement) => Promise<string | null>;

/** The browser's own reader, where it has one (Shape Detection API). */
interface Detector {
  readonly detect: (source: CanvasImageSource) => Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { readonly formats: readonly string[] }): Detector;
  readonly getSupportedFormats: () => Promise<readonly string[]>;
}

async function ownEye(): Promise<Eye | null> {
  const { BarcodeDetector } = globalThis as { readonly BarcodeDetector?: DetectorClass };
  if (!BarcodeDetector) return null;
  const formats = await BarcodeDetector.getSupportedFormats().catch((): readonly string[] => []);
  if (!formats.includes('qr_code')) return null;
  const detector = new BarcodeDetector({ formats: ['qr_code'] });
  return async (video) => (await detector.detect(video))[0]?.rawValue ?? null;
}

/** Side of the square in the middle of the picture that is looked at, pixels: more only takes longer. */
const LOOKED_AT = 720;

async function libraryEye(): Promise<Eye> {
  const { default: readCode } = await import('jsqr');
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  return async (video) => {
    const { videoWidth, videoHeight } = video;
    const taken = Math.min(videoWidth, videoHeight);
    const side = Math.min(taken, LOOKED_AT);
    if (!pen || side === 0) return null;
    canvas.width = side;
    canvas.height = side;
    pen.drawImage(video, (videoWidth - taken) / 2, (videoHeight - taken) / 2, taken, taken, 0, 0, side, side);
    const { data } = pen.getImageData(0, 0, side, side);
    return readCode(data, side, side, { inversionAttempts: 'dontInvert' })?.data ?? null;
  };
}

const nextPicture = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Looks for codes in a running video and tells each text that it reads; returns the way to stop. */
export function watchCodes(video: HTMLVideoElement, onCode: (text: string) => void): () => void {
  let looks = true;
  const look = async () => {
    const eye = (await ownEye()) ?? (await libraryEye());
    let last: string | null = null;
    while (looks) {
      await nextPicture();
      const text = looks ? await eye(video).catch(() => null) : null;
      if (looks && text !== null && text !== last) onCode(text);
      last = text ?? last;
    }
  };
  void look();
  return () => {
    looks = false;
  };
}
