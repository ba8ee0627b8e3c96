import { type JointVector, meanVector, type Side, type SolvedMotion, type Vector } from '@ilium/body';
import { err, ok, type Result, type Seconds } from '@ilium/units';
import { Matrix4, PerspectiveCamera, Scene as Stage, Vector2, Vector3, WebGLRenderer } from 'three';
import { type ArrowLayout, arrowRun, chooseLayout, runToOutline } from '../line-drawing/arrow.ts';
import { type Assembly, assembleScene, rigidFaces, wornFaces } from '../line-drawing/assembly.ts';
import { type Bounds, growBounds, joinBounds } from '../line-drawing/bounds.ts';
import { type Camera, projectPoints, viewToCamera } from '../line-drawing/camera.ts';
import { pictureBounds, sceneTarget } from '../line-drawing/picture-bounds.ts';
import type { Eye } from '../line-drawing/scene.ts';
import type { BodyMesh } from '../mesh/body-mesh.ts';
import { assistantLook, FIRST_LOOK, type Look } from '../mesh/look.ts';
import { skinVertex } from '../skin/skin-mesh.ts';
import { createArrowObject } from './arrow-object.ts';
import { assistantColours, readColours } from './colours.ts';
import { createLiveBody, type LiveBody } from './live-body.ts';
import { type LiveMotion, motionArrow, motionEye, motionMoment, motionScene } from './live-motion.ts';
import { loadMesh } from './load-mesh.ts';
import { keyToOrbit, listenForOrbit, type Orbit, turnOrbit } from './orbit.ts';
import { nearestKeyframe, timeToBreath, timeToShare } from './playback.ts';
import { createPropObjects, type PropObjects } from './prop-objects.ts';
import { findTagVertex } from './tag-anchor.ts';
import { createTagObject } from './tag-object.ts';

/** Choices for a live figure. */
export interface LiveOptions {
  readonly motion: LiveMotion;
  readonly look?: Look;
  /** Shows stills: no breath, no movement between keyframes. */
  readonly isStill?: boolean;
  /** The side's letter rides on the working limb unless this is false. */
  readonly hasTag?: boolean;
  /** Drag and keys turn the figure unless this is false. */
  readonly canTurn?: boolean;
  /** The picture can no longer be drawn; show the line drawing until `onRestored`. */
  readonly onLost?: () => void;
  readonly onRestored?: () => void;
}

/** Why there is no live figure; the caller shows the line drawing instead. */
export type LiveRefusal = 'no-webgl';

/** A running live figure. It draws only when something changes and stops while the page is hidden. */
export interface LiveFigure {
  /** Shows another motion or side; the eye goes to that motion's own view. */
  readonly show: (motion: LiveMotion) => void;
  /** Lets the motion show itself over and over. */
  readonly play: () => void;
  /** Stays at a share of the motion (0 first keyframe, 1 last); for players that keep their own time. */
  readonly holdAt: (share: number) => void;
  /** Turns the eye by degrees: toward the figure's left side, and up. */
  readonly turn: (across: number, over: number) => void;
  /** Back to the motion's own view. */
  readonly resetView: () => void;
  /** Stands still: neither breath nor motion until `resume`. It can still be turned. */
  readonly pause: () => void;
  readonly resume: () => void;
  /** Reads the colour tokens again after a change of theme. */
  readonly refreshColours: () => void;
  readonly dispose: () => void;
}

/** Starts a live figure on a canvas; refuses where WebGL is missing. The mesh is made off the page's thread. */
export async function createLiveFigure(
  canvas: HTMLCanvasElement,
  options: LiveOptions,
): Promise<Result<LiveFigure, LiveRefusal>> {
  const renderer = startRenderer(canvas);
  if (renderer === undefined) return err('no-webgl');
  const look = options.look ?? FIRST_LOOK;
  const mesh = await loadMesh(look);
  if (options.motion.solved.assistant !== undefined) await loadMesh(assistantLook(look));
  return ok(runFigure(canvas, renderer, mesh, options));
}

function startRenderer(canvas: HTMLCanvasElement): WebGLRenderer | undefined {
  const wanted = { antialias: true, alpha: true, stencil: true };
  // Asked for first, because three.js complains aloud where there is none; then it is given the same one.
  if (canvas.getContext('webgl2', wanted) === null) return undefined;
  try {
    const renderer = new WebGLRenderer({ canvas, ...wanted });
    renderer.setClearColor(0, 0);
    return renderer;
  } catch {
    return undefined;
  }
}

/** Upper left, in front of the eye: the light of the drawings. */
const LIGHT = [-0.55, 0.75, 0.5] as const;
const DRIFT = { right: 0.14, away: 0.06 } as const;
const MARGIN = 30;
const TAG_SHARE = 0.038;
const FRAMED_SHARES = [0, 0.5, 1] as const;
/** The letter finds its place anew when the eye has rested so long: looking for it takes longer than a frame. */
const SETTLED_MILLISECONDS = 150;
/** Ink lines in CSS pixels; an assistant's is quieter. */
const LINE_PIXELS = 1.4;
const ASSISTANT_LINE_PIXELS = 1;
/** A longer gap between frames was a pause, not time in which the figure breathed. */
const LONGEST_FRAME: Seconds = 0.1;

function runFigure(
  canvas: HTMLCanvasElement,
  renderer: WebGLRenderer,
  mesh: BodyMesh,
  options: LiveOptions,
): LiveFigure {
  const stage = new Stage();
  const lens = new PerspectiveCamera();
  lens.matrixAutoUpdate = false;
  const figure = createLiveBody(mesh, LINE_PIXELS);
  const arrow = createArrowObject();
  const tag = createTagObject();
  stage.add(...figure.meshes, arrow.mesh, tag.mesh);
  let assistant: LiveBody | undefined;
  let hasWorn = false;
  let isOver = false;
  let props: PropObjects | undefined;
  let outlook: Outlook | undefined;
  let isNew = true;
  let tagVertex: number | undefined;
  let isTagDue = true;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let motion = options.motion;
  let orbit: Orbit = motionEye(motion);
  let framed: readonly Assembly[] = [];
  let held: number | undefined = options.isStill === true ? 1 : undefined;
  let shown = held ?? 0;
  let time: Seconds = 0;
  let lastFrame: number | undefined;
  let isPaused = false;
  let request = 0;
  const framings = new Map<SolvedMotion, Partial<Record<Side, readonly Assembly[]>>>();

  const isRunning = (): boolean => options.isStill !== true && !isPaused && !document.hidden;
  const invalidate = (): void => {
    if (request === 0) request = requestAnimationFrame(draw);
  };

  function draw(now: number): void {
    request = 0;
    time += Math.min(LONGEST_FRAME, (now - (lastFrame ?? now)) / 1000);
    lastFrame = isRunning() ? now : undefined;
    const target = held ?? timeToShare(motion.definition.cycle, time);
    shown = options.isStill === true ? nearestKeyframe(target, motion.definition.keyframes.length) : target;
    const moment = motionMoment(motion, shown);
    const matrices = figure.take(moment.figure, options.isStill === true ? 0 : timeToBreath(time));
    if (moment.assistant !== undefined) assistant?.take(moment.assistant, 0);
    if (hasWorn) props?.setWorn(wornFaces(motionScene(motion, shown)));
    aim(moment.figure.vector, matrices);
    renderer.render(stage, lens);
    if (isRunning()) invalidate();
  }

  /** The bodies of the motion that is shown; the assistant's as soon as their mesh is there. */
  const bodies = (): readonly LiveBody[] =>
    assistant === undefined || motion.solved.assistant === undefined ? [figure] : [figure, assistant];

  /** Fetches the assistant's mesh when it is first wanted; until then the figure is shown alone. */
  async function callAssistant(): Promise<void> {
    const theirs = await loadMesh(assistantLook(mesh.look));
    if (assistant !== undefined || isOver) return;
    assistant = createLiveBody(theirs, ASSISTANT_LINE_PIXELS);
    assistant.setAccent([]);
    framings.clear();
    setUp();
  }

  function setUp(): void {
    if (assistant === undefined && motion.solved.assistant !== undefined) void callAssistant();
    framed = frameMotion();
    const [first, , last] = framed;
    const assembly = last ?? first;
    if (assembly === undefined) return;
    if (props !== undefined) {
      stage.remove(...props.objects);
      props.dispose();
    }
    const worn = wornFaces(assembly.scene);
    hasWorn = worn.length > 0;
    props = createPropObjects(rigidFaces(assembly.scene), widestPatch(framed), worn);
    stage.add(...props.objects);
    if (assistant !== undefined) stage.remove(...assistant.meshes);
    stage.add(...bodies().flatMap((body) => body.meshes));
    outlook = undefined;
    isNew = true;
    isTagDue = true;
    tag.setSide(motion.side);
    figure.setAccent(assembly.scene.accent);
    figure.setGround(!assembly.isRaised);
    assistant?.setGround(true);
    refreshColours();
  }

  /** The moments that the picture must hold; kept, because a session comes back to them again and again. */
  function frameMotion(): readonly Assembly[] {
    const known = framings.get(motion.solved)?.[motion.side];
    if (known !== undefined) return known;
    const made = FRAMED_SHARES.map((share) =>
      assembleScene(motionScene(motion, share), mesh, assistant?.mesh),
    );
    framings.set(motion.solved, { ...framings.get(motion.solved), [motion.side]: made });
    return made;
  }

  function refreshColours(): void {
    const colours = readColours(canvas);
    figure.setColours(colours);
    assistant?.setColours(assistantColours(colours));
    props?.setColours(colours);
    arrow.setColours(colours);
    tag.setColours(colours);
    invalidate();
  }

  /** Fits canvas and eye when something about them has changed, and lays arrow and letter over the figure. */
  function aim(vector: JointVector, matrices: Float32Array): void {
    const [width, height] = [canvas.clientWidth || 1, canvas.clientHeight || 1];
    const isResized = fitCanvas(width, height);
    if (outlook === undefined || outlook.orbit !== orbit)
      outlook = lookFrom(framed, orbit, motionEye(motion));
    else if (!isResized && !isNew) {
      placeOverlays(vector, matrices, outlook);
      return;
    }
    isNew = false;
    placeLens(lens, outlook.camera, growBounds(outlook.bounds, MARGIN), width / height);
    const { light, drift } = lightOf(outlook.camera);
    const ratio = renderer.getPixelRatio();
    for (const body of bodies()) {
      body.setLight(light, drift);
      body.setScreen(width * ratio, height * ratio, ratio);
    }
    props?.setLight(light);
    placeOverlays(vector, matrices, outlook);
  }

  function fitCanvas(width: number, height: number): boolean {
    const ratio = Math.min(2, window.devicePixelRatio || 1);
    const size = renderer.getSize(new Vector2());
    if (size.x === width && size.y === height && renderer.getPixelRatio() === ratio) return false;
    renderer.setPixelRatio(ratio);
    renderer.setSize(width, height, false);
    return true;
  }

  function placeOverlays(
    vector: JointVector,
    matrices: Float32Array,
    { camera, bounds, layout }: Outlook,
  ): void {
    arrow.update(motionArrow(motion), vector, camera, layout);
    placeTag(camera, bounds, matrices);
  }

  /** The letter rides on one vertex of the limb, chosen anew when the eye has moved. */
  function placeTag(camera: Camera, bounds: Bounds, matrices: Float32Array): void {
    const last = framed.at(-1);
    if (isTagDue && last !== undefined) {
      tagVertex = options.hasTag === false ? undefined : findTagVertex(last, camera);
      isTagDue = false;
    }
    tag.mesh.visible = tagVertex !== undefined;
    if (tagVertex === undefined) return;
    const radius = TAG_SHARE * Math.max(bounds.right - bounds.left, bounds.high - bounds.low);
    tag.place(skinVertex(mesh, tagVertex, matrices), camera.right, camera.up, radius);
  }

  const look = (next: Orbit): void => {
    orbit = next;
    clearTimeout(settling);
    settling = setTimeout(() => {
      isTagDue = true;
      invalidate();
    }, SETTLED_MILLISECONDS);
    invalidate();
  };
  const turn = (across: number, over: number): void => look(turnOrbit(orbit, across, over));
  const resetView = (): void => look(motionEye(motion));
  const press = (key: string): boolean => {
    const next = keyToOrbit(key, orbit, motionEye(motion));
    if (next === undefined) return false;
    look(next);
    return true;
  };
  const stopOrbit = options.canTurn === false ? () => {} : listenForOrbit(canvas, turn, press);
  const lose = (event: Event): void => {
    event.preventDefault();
    cancelAnimationFrame(request);
    request = 0;
    options.onLost?.();
  };
  const restore = (): void => {
    options.onRestored?.();
    setUp();
  };
  const resized = new ResizeObserver(invalidate);
  resized.observe(canvas);
  canvas.addEventListener('webglcontextlost', lose);
  canvas.addEventListener('webglcontextrestored', restore);
  document.addEventListener('visibilitychange', invalidate);
  setUp();

  return {
    show: (next) => {
      motion = next;
      orbit = motionEye(next);
      time = 0;
      setUp();
    },
    play: () => {
      held = undefined;
      time = 0;
      invalidate();
    },
    holdAt: (share) => {
      held = Math.min(1, Math.max(0, share));
      invalidate();
    },
    turn,
    resetView,
    pause: () => {
      isPaused = true;
    },
    resume: () => {
      isPaused = false;
      invalidate();
    },
    refreshColours,
    dispose: () => {
      isOver = true;
      cancelAnimationFrame(request);
      clearTimeout(settling);
      stopOrbit();
      resized.disconnect();
      canvas.removeEventListener('webglcontextlost', lose);
      canvas.removeEventListener('webglcontextrestored', restore);
      document.removeEventListener('visibilitychange', invalidate);
      figure.dispose();
      assistant?.dispose();
      props?.dispose();
      arrow.dispose();
      tag.dispose();
      renderer.dispose();
      // Browsers keep few contexts; this one is given back at once.
      renderer.forceContextLoss();
    },
  };
}

/** What the eye sees from an orbit: fixed until the orbit, the motion or the canvas changes. */
interface Outlook {
  readonly orbit: Orbit;
  readonly camera: Camera;
  readonly bounds: Bounds;
  readonly layout: ArrowLayout;
}

/** The eye of an orbit, with bounds around everything the motion reaches. */
function lookFrom(framed: readonly Assembly[], orbit: Orbit, eye: Eye): Outlook {
  const camera = viewToCamera(orbit, meanVector(framed.map((assembly) => sceneTarget(assembly.scene, eye))));
  const bounds = framed
    .map((assembly) => {
      const run = arrowRun(assembly, camera);
      const outline = run === undefined ? [] : runToOutline(run);
      return pictureBounds(assembly, camera, projectPoints(camera, assembly.points), outline);
    })
    .reduce(joinBounds);
  const last = framed.at(-1);
  return { orbit, camera, bounds, layout: last === undefined ? 0 : chooseLayout(last, camera) };
}

/** A patch that holds every moment of the motion. */
function widestPatch(framed: readonly Assembly[]): Assembly['patch'] {
  const patches = framed.flatMap(({ patch }) => (patch === undefined ? [] : [patch]));
  if (patches.length < framed.length) return undefined;
  return {
    left: Math.min(...patches.map((patch) => patch.left)),
    right: Math.max(...patches.map((patch) => patch.right)),
    back: Math.min(...patches.map((patch) => patch.back)),
    front: Math.max(...patches.map((patch) => patch.front)),
  };
}

function lightOf({ right, up, toward }: Camera): { readonly light: Vector3; readonly drift: Vector2 } {
  const along = (i: 0 | 1 | 2): number => LIGHT[0] * right[i] + LIGHT[1] * up[i] + LIGHT[2] * toward[i];
  const drift = (i: 0 | 2): number => DRIFT.right * right[i] - DRIFT.away * toward[i];
  return {
    light: new Vector3(along(0), along(1), along(2)).normalize(),
    drift: new Vector2(drift(0), drift(2)),
  };
}

const NEAR_SHARE = 0.4;
const FAR_SHARE = 2;

/** The same perspective as in the drawings, with its window on the bounds, widened to the canvas. */
function placeLens(lens: PerspectiveCamera, camera: Camera, bounds: Bounds, aspect: number): void {
  const { target, right, up, toward, distance } = camera;
  const at = (i: 0 | 1 | 2): number => target[i] + distance * toward[i];
  const columns: readonly Vector[] = [right, up, toward, [at(0), at(1), at(2)]];
  const [x, y, z, p] = columns as readonly [Vector, Vector, Vector, Vector];
  lens.matrix.set(x[0], y[0], z[0], p[0], x[1], y[1], z[1], p[1], x[2], y[2], z[2], p[2], 0, 0, 0, 1);
  lens.matrixWorld.copy(lens.matrix);
  lens.matrixWorldInverse.copy(lens.matrix).invert();
  const [wide, tall] = [bounds.right - bounds.left, bounds.high - bounds.low];
  const [halfWide, halfTall] = [Math.max(wide, tall * aspect) / 2, Math.max(tall, wide / aspect) / 2];
  const [midX, midY] = [(bounds.left + bounds.right) / 2, (bounds.low + bounds.high) / 2];
  const near = distance * NEAR_SHARE;
  const onNear = (value: number): number => (value * near) / distance;
  lens.projectionMatrix.copy(
    new Matrix4().makePerspective(
      onNear(midX - halfWide),
      onNear(midX + halfWide),
      onNear(midY + halfTall),
      onNear(midY - halfTall),
      near,
      distance * FAR_SHARE,
    ),
  );
  lens.projectionMatrixInverse.copy(lens.projectionMatrix).invert();
  lens.matrixWorldAutoUpdate = false;
}
