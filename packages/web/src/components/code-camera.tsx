import { useEffect, useRef } from 'preact/hooks';
import { watchCodes } from '../state/code-eye.ts';
import './code-square.css';

/** What the camera sees, while it looks for codes. It is turned off with the picture. */
export function CodeCamera({
  camera,
  label,
  onCode,
}: {
  readonly camera: MediaStream;
  readonly label: string;
  /** Told of each code; says whether it was the last that is wanted. */
  readonly onCode: (text: string) => boolean;
}) {
  const video = useRef<HTMLVideoElement>(null);
  const told = useRef(onCode);
  told.current = onCode;
  useEffect(() => {
    const shown = video.current;
    if (!shown) return;
    shown.srcObject = camera;
    const close = watchCodes(shown, (text) => {
      if (told.current(text)) close();
    });
    return () => {
      close();
      for (const track of camera.getTracks()) track.stop();
    };
  }, [camera]);
  return <video ref={video} class="code-square code-camera" aria-label={label} autoplay muted playsInline />;
}
