/** Spreads the floor, and works out how shut in each of its points is by balls that are drawn long: limbs. */
export const floorVertex = (limbs: number): string => `#version 300 es
precision highp float;
uniform mat4 camera;
uniform vec3 middle;
uniform float level, isShade;
// Where each limb begins and ends, and its radius.
uniform vec4 from[${limbs}];
uniform vec3 to[${limbs}];
in vec2 spot;
out float far, shade;
float shut(vec3 p, float look) {
  float free = look;
  for (int i = 0; i < ${limbs}; i++) {
    vec3 along = to[i] - from[i].xyz, off = p - from[i].xyz;
    float share = clamp(dot(off, along) / dot(along, along), 0.0, 1.0);
    free = min(free, length(off - along * share) - from[i].w);
  }
  return clamp((look - free) / look, 0.0, 1.0);
}
void main() {
  vec3 p = vec3(middle.x + spot.x, level, middle.z + spot.y);
  far = length(spot);
  shade = isShade > 0.5 ? (shut(p + vec3(0, 0.05, 0), 0.05) + shut(p + vec3(0, 0.13, 0), 0.13)) * 0.5 : 0.0;
  gl_Position = camera * vec4(p, 1);
}`;

/** Paints the round light floor, or, multiplied over what is there, the shade on it. */
export const FLOOR_FRAGMENT = `#version 300 es
precision highp float;
uniform float isShade;
in float far, shade;
out vec4 color;
void main() {
  float dark = 0.3 * smoothstep(0.0, 1.0, shade) * smoothstep(2.1, 1.3, far);
  vec3 ground = mix(vec3(0.953, 0.945, 0.918), vec3(0.902, 0.886, 0.839), smoothstep(2.1, 0.6, far));
  color = vec4(mix(ground, 1.0 - dark * vec3(1, 0.93, 0.88), isShade), 1);
}`;
