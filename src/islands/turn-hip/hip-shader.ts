/** Carries the vertices of the hip to the screen. Parts are colored by a list. */
export const hipVertex = (parts: number): string => `#version 300 es
precision highp float;
uniform mat4 camera;
uniform vec3 right, up, toward, colors[${parts}];
layout(location = 0) in vec3 place;
in vec3 normal;
in vec2 fiber;
in float part;
flat out vec3 color;
flat out float number;
out vec3 seen;
out vec2 inFiber;
void main() {
  color = colors[int(part)];
  number = part + 1.0;
  seen = vec3(dot(normal, right), dot(normal, up), dot(normal, toward));
  inFiber = fiber;
  gl_Position = camera * vec4(place, 1);
}`;

/**
 * Paints parts in three flat tones, with tendons and fibers; the alpha channel says which part is where. Beside it goes
 * what the ink needs to know, in 32 bits: the part (7), whether the chosen one lies there, too (1), and the depth (24).
 */
export const HIP_FRAGMENT = `#version 300 es
precision highp float;
precision highp int;
uniform vec3 tendon, ink;
uniform sampler2D chosen;
flat in vec3 color;
flat in float number;
in vec3 seen;
in vec2 inFiber;
layout(location = 0) out vec4 painted;
layout(location = 1) out uint fact;
void main() {
  float lamp = dot(normalize(seen), vec3(-0.43, 0.62, 0.656));
  float edge = fwidth(inFiber.y) * 0.7 + 1e-4;
  vec3 c = mix(color, tendon, smoothstep(-edge, edge, inFiber.y));
  float width = fwidth(inFiber.x);
  float away = (0.5 - abs(fract(inFiber.x) - 0.5)) / max(width, 1e-5);
  float line = inFiber.x < 0.0 ? 0.0 : (1.0 - smoothstep(0.35, 0.95, away)) * (1.0 - smoothstep(0.1, 0.28, width));
  c = mix(c * vec3(0.85, 0.81, 0.79), c, smoothstep(-0.06, 0.06, lamp - 0.2));
  c = mix(c, mix(c, vec3(1), 0.32), smoothstep(-0.05, 0.05, lamp - 0.84));
  painted = vec4(mix(c, ink, line * 0.34), number / 255.0);
  uint isChosen = texelFetch(chosen, ivec2(gl_FragCoord.xy), 0).a > 0.0 ? 1u : 0u;
  fact = uint(number) << 25 | isChosen << 24 | uint(gl_FragCoord.z * 16777215.0);
}`;

/** Marks where a part lies, whether or not it can be seen. */
export const MARK_VERTEX = `#version 300 es
uniform mat4 camera;
layout(location = 0) in vec3 place;
void main() {
  gl_Position = camera * vec4(place, 1);
}`;

export const MARK_FRAGMENT = `#version 300 es
precision highp float;
out vec4 mark;
void main() {
  mark = vec4(1);
}`;

/** Covers the picture. */
export const INK_VERTEX = `#version 300 es
in vec2 corner;
void main() {
  gl_Position = vec4(corner, 0, 1);
}`;

/** Where the ink looks for an end, to both sides of a pixel; in units of its reach. */
const TAPS = ['1.3, 0.45', '0.5, -1.25', '0.95, -0.95', '0.65, 0.1', '0.1, -0.65'];

/** A fold of one part ends it, too: there its surface bends by millimeters within the width of a line. */
const tapLines = (tap: string): string => `
  a = factAt(at + vec2(${tap}) * reach);
  b = factAt(at - vec2(${tap}) * reach);
  if (a != own || b != own) {
    fold = smoothstep(2.0, 4.0, abs(millimeters(a) + millimeters(b) - 2.0 * deep));
    edge += max(float((a ^ own) >> 25 != 0u), fold) + max(float((b ^ own) >> 25 != 0u), fold);
    rim += float(((a ^ own) >> 24 & 1u) + ((b ^ own) >> 24 & 1u));
  }`;

/** Lays the painted parts on the paper, draws ink where one ends, and red lines where the chosen one is hidden. */
export const inkFragment = (halfDeep: number): string => `#version 300 es
precision highp float;
precision highp int;
precision highp sampler2D;
precision highp usampler2D;
uniform sampler2D painted;
uniform usampler2D facts;
uniform float reach, focusNumber;
uniform vec3 paper, ink, focus;
out vec4 color;
ivec2 last;
uint factAt(vec2 at) {
  return texelFetch(facts, clamp(ivec2(at), ivec2(0), last), 0).r;
}
float millimeters(uint fact) {
  return float(fact & 0xffffffu) * ${(halfDeep * 2000).toFixed(1)} / 16777215.0;
}
void main() {
  vec2 at = gl_FragCoord.xy;
  last = textureSize(facts, 0) - 1;
  uint own = factAt(at), a, b;
  float deep = millimeters(own), edge = 0.0, rim = 0.0, fold;
${TAPS.map(tapLines).join('')}
  vec3 c = own >> 25 == 0u ? paper : texelFetch(painted, ivec2(at), 0).rgb;
  c = mix(c, ink, smoothstep(0.02, 0.42, edge / 10.0));
  if (focusNumber > 0.5 && float(own >> 25) != focusNumber) {
    float apart = reach * 7.0;
    float stripe = abs(fract((gl_FragCoord.x + gl_FragCoord.y) / apart) - 0.5) * apart;
    float hatch = float(own >> 24 & 1u) * (1.0 - smoothstep(reach * 0.5, reach * 0.5 + 1.0, stripe));
    c = mix(c, focus, max(hatch * 0.8, smoothstep(0.02, 0.42, rim / 10.0)));
  }
  color = vec4(c, 1);
}`;
