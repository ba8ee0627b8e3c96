import { settings } from './record.ts';

/** `fast` asks for a graphics card; `any` also takes one that is calculated. */
type Graphics = 'fast' | 'any';

/** Names of renderers that draw with the processor. Browsers do not always count them as slow. */
const CALCULATED = /swiftshader|llvmpipe|softpipe|software|basic render/i;

const graphics = new Map<Graphics, boolean>();

function tryGraphics(which: Graphics): boolean {
  const context = document
    .createElement('canvas')
    .getContext('webgl2', { failIfMajorPerformanceCaveat: which === 'fast' });
  if (context === null) return false;
  const named = context.getExtension('WEBGL_debug_renderer_info');
  const renderer = String(context.getParameter(named?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER));
  // Browsers keep few contexts; this one was only to see.
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return which === 'any' || !CALCULATED.test(renderer);
}

function hasGraphics(which: Graphics): boolean {
  const known = graphics.get(which) ?? tryGraphics(which);
  graphics.set(which, known);
  return known;
}

const isMedia = (query: string): boolean => matchMedia(query).matches;

const savesData = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true;

/** Whether the person wants stills, by the system's setting or the app's. */
export const prefersStill = (): boolean =>
  settings.value.lessMotion || isMedia('(prefers-reduced-motion: reduce)');

/** Whether a live figure can be shown when it is asked for. Colours chosen by the reader leave only drawings. */
export const canShowLive = (): boolean => hasGraphics('any') && !isMedia('(forced-colors: active)');

/** Whether a figure should move unasked: only where that costs nothing the person wants to keep. */
export const wantsLiveUnasked = (): boolean =>
  !prefersStill() && !savesData() && hasGraphics('fast') && !isMedia('(forced-colors: active)');
