import { boneCount } from '../mesh/bone.ts';

/** Linear blend skinning with the matrices of `framesToBoneMatrices`; one code for figure, outline and shadow. */
const skinning = `
attribute vec4 bone;
attribute vec4 share;
uniform vec4 bones[${boneCount * 3}];
void skin(out vec3 place, out vec3 way) {
  vec4 a = vec4(0.), b = vec4(0.), c = vec4(0.);
  for (int k = 0; k < 4; k++) {
    int at = 3 * int(bone[k]);
    a += share[k] * bones[at];
    b += share[k] * bones[at + 1];
    c += share[k] * bones[at + 2];
  }
  vec4 p = vec4(position, 1.);
  place = vec3(dot(a, p), dot(b, p), dot(c, p));
  way = normalize(vec3(dot(a.xyz, normal), dot(b.xyz, normal), dot(c.xyz, normal)));
}`;

export const figureVertex = `
attribute vec4 cloth;
attribute float material;
varying vec4 vCloth;
varying float vMaterial;
varying vec3 vWay;
${skinning}
void main() {
  vec3 place, way;
  skin(place, way);
  vCloth = cloth;
  vMaterial = material;
  vWay = way;
  gl_Position = projectionMatrix * viewMatrix * vec4(place, 1.);
}`;

/**
 * Flat colours of the two-ink look. `cloth` is waist, middle, sleeve, seam; classes are cut where these pass
 * zero, so edges stay crisp at any size. `accent` is left leg, right leg, left arm, right arm.
 */
export const figureFragment = `
uniform vec3 skinColour, topColour, legsColour, hairColour, workColour, lineColour, shadeColour;
uniform float shadeStrength;
uniform vec3 light;
uniform vec4 accent;
varying vec4 vCloth;
varying float vMaterial;
varying vec3 vWay;
float side(float value) { float w = fwidth(value) + 1e-5; return smoothstep(-w, w, value); }
float thin(float value) { return 1. - smoothstep(.35, 1.1, abs(value) / (fwidth(value) + 1e-5)); }
void main() {
  float isCloth = step(.5, vMaterial) * step(vMaterial, 1.5);
  float isHair = step(1.5, vMaterial) * step(vMaterial, 2.5), isHead = step(1.5, vMaterial) * step(vMaterial, 3.5);
  float left = side(vCloth.y), top = side(vCloth.x), sleeve = side(vCloth.z);
  vec3 colour = mix(skinColour, hairColour, isHair);
  colour = mix(colour, mix(legsColour, topColour, top), isCloth);
  float leg = mix(accent.y, accent.x, left), arm = mix(accent.w, accent.z, left);
  float footLeft = step(abs(vMaterial - 4.), .5), footRight = step(abs(vMaterial - 5.), .5);
  float work = isCloth * mix(leg, arm * sleeve, top) + footLeft * accent.x + footRight * accent.y;
  colour = mix(colour, workColour, clamp(work, 0., 1.));
  float lit = dot(normalize(vWay), light);
  float w = fwidth(lit) + 1e-4;
  float steps = smoothstep(w, -w, lit - mix(.28, 0., isHead));
  steps += (1. - isHead) * (smoothstep(w, -w, lit + .02) + smoothstep(w, -w, lit + .30));
  for (int i = 0; i < 3; i++) colour = mix(colour, shadeColour, shadeStrength * clamp(steps - float(i), 0., 1.));
  float seam = step(0., vCloth.w) * thin(vCloth.y);
  float edge = isCloth * max(thin(vCloth.x), seam);
  colour = mix(colour, lineColour, .6 * edge);
  gl_FragColor = vec4(colour, 1.);
}`;

/** The figure grown by a constant width on screen and seen from inside: its rim is the ink line. */
export const outlineVertex = `
uniform vec2 pixel;
uniform float width;
${skinning}
void main() {
  vec3 place, way;
  skin(place, way);
  vec4 clip = projectionMatrix * viewMatrix * vec4(place, 1.);
  vec4 ahead = projectionMatrix * viewMatrix * vec4(place + way, 1.);
  vec2 direction = (ahead.xy / ahead.w - clip.xy / clip.w) / pixel;
  clip.xy += normalize(direction + 1e-6) * pixel * width * clip.w;
  clip.z += .0008 * clip.w;
  gl_Position = clip;
}`;

/** Marks of the face: moved by the head, and brought 12 mm nearer so that the skin never swallows them. */
export const markVertex = `
${skinning}
void main() {
  vec3 place, way;
  skin(place, way);
  gl_Position = projectionMatrix * viewMatrix * vec4(place + 12. * normalize(cameraPosition - place), 1.);
}`;

export const flatFragment = `
uniform vec3 colour;
uniform float opacity;
void main() { gl_FragColor = vec4(colour, opacity); }`;

/** The figure pressed flat onto the floor. \`drift\` leans a cast shadow; a contact shadow keeps only what is low. */
export const shadowVertex = `
uniform vec2 drift;
uniform float rim;
varying float vHeight;
${skinning}
void main() {
  vec3 place, way;
  skin(place, way);
  vHeight = place.y;
  float height = max(place.y, 0.);
  vec3 flat_ = vec3(place.x + drift.x * height + rim * way.x, 0., place.z + drift.y * height + rim * way.z);
  gl_Position = projectionMatrix * viewMatrix * vec4(flat_, 1.);
}`;

export const shadowFragment = `
uniform vec3 colour;
uniform float opacity;
uniform float ceiling;
varying float vHeight;
void main() {
  if (vHeight > ceiling) discard;
  gl_FragColor = vec4(colour, opacity);
}`;
