import { err, ok, type Result } from '@ilium/units';

/** Why there is no picture. */
export type CameraRefusal = 'not-allowed' | 'no-camera' | 'camera-failed';

const refusalByName: Readonly<Record<string, CameraRefusal>> = {
  NotAllowedError: 'not-allowed',
  SecurityError: 'not-allowed',
  NotFoundError: 'no-camera',
};

/** The camera that looks away from the person, where there are several. The browser asks them first. Never rejects. */
export async function openCamera(): Promise<Result<MediaStream, CameraRefusal>> {
  // Browsers hide cameras from pages that did not come over a safe connection.
  if (!navigator.mediaDevices?.getUserMedia) return err('no-camera');
  try {
    return ok(
      await navigator.mediaDevices.getUserMedia({
        video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
      }),
    );
  } catch (reason) {
    const name = reason instanceof DOMException ? reason.name : '';
    return err(refusalByName[name] ?? 'camera-failed');
  }
}
