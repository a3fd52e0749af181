// Colors are light (0 to 1 in proportion to it) until the last line. Constants are those of src/rendering and src/figure.

/** How many bones the shader knows: those of the body, and one that never moves. */
export const shaderBones = (bones: number): number => bones + 1;

/** Carries the vertices of figure and things, and lights them. */
export const figureVertex = (bones: number): string => `#version 300 es
precision highp float;
uniform mat4 camera;
uniform vec4 rows[${bones * 3}];
uniform vec3 eye, sun;
// How far the hull that draws the lines stands off, in meters; 0 draws the skin.
uniform float hull;
in vec3 place, normal, upright, clothes;
in vec4 bones, weights;
in vec2 worked;
in float matter;
out vec3 onUpright, inClothes, light;
out vec2 inWorked;
flat out float made;
void main() {
  vec4 x = vec4(0), y = vec4(0), z = vec4(0);
  for (int i = 0; i < 4; i++) {
    int row = int(bones[i]) * 3;
    x += rows[row] * weights[i];
    y += rows[row + 1] * weights[i];
    z += rows[row + 2] * weights[i];
  }
  vec4 from = vec4(place, 1);
  vec3 to = vec3(dot(x, from), dot(y, from), dot(z, from));
  vec3 n = normalize(vec3(dot(x.xyz, normal), dot(y.xyz, normal), dot(z.xyz, normal)));
  if (matter < 5.5) to.y = max(to.y, 0.001);
  vec3 look = normalize(eye - to);
  light = vec3(dot(n, sun) * 0.5 + 0.5, n.y * 0.5 + 0.5, matter < 5.5 ? 1.0 - max(0.0, dot(n, look)) : 0.0);
  // A face in shade under nose and brows looks grim.
  if (matter > 0.5 && matter < 1.5) light.x = mix(light.x, 0.8, 0.45);
  onUpright = upright;
  inClothes = clothes;
  inWorked = worked;
  made = matter;
  gl_Position = camera * vec4(to + n * hull, 1);
  // Behind the skin, or folds of the hull would show through it.
  if (hull > 0.0) gl_Position.z += 0.0022 * gl_Position.w;
}`;

/** Paints skin, clothes, face and muscles, and lights them in two soft steps. */
export const FIGURE_FRAGMENT = `#version 300 es
precision highp float;
uniform float hull, hasBeard;
uniform vec3 skin, hair, brows, shirt, trousers, shoe, sole, thing;
in vec3 onUpright, inClothes, light;
in vec2 inWorked;
flat in float made;
out vec4 color;
const vec3 INK = vec3(0.016, 0.03, 0.042), SOCK = vec3(0.905, 0.88, 0.823), FRAME = vec3(0.042, 0.05, 0.058);
const vec3 MUSCLE = vec3(0.905, 0.083, 0.025);

vec3 muscle(vec3 under, float depth, float strength) {
  bool isRim = depth < 0.0042;
  float belly = isRim ? 0.0 : pow(min(1.0, depth / 0.035), 2.0);
  return mix(under, MUSCLE * (isRim ? 0.62 : 1.0) + vec3(0, 0.12, 0.12) * belly, strength);
}

vec3 body() {
  vec3 c = inClothes.z > 0.0 ? SOCK : skin;
  if (inClothes.y > 0.0) c = trousers * (inClothes.y < 0.01 ? 0.8 : 1.0);
  if (inClothes.x > 0.0) c = shirt * (inClothes.x < 0.009 ? 0.8 : 1.0);
  if (inWorked.y > 0.0) c = muscle(c, inWorked.y, inWorked.y < 0.0042 ? 0.68 : 0.4);
  if (inWorked.x > 0.0) c = muscle(c, inWorked.x, 0.9);
  return c;
}

vec3 beard(vec3 c, vec3 p) {
  float jaw = -0.045 - p.y - max(0.0, 0.03 - abs(p.z - 0.02)) * 0.2;
  bool isFree = hasBeard < 0.5 || jaw <= 0.0 || p.z < -0.005 || length(vec2(p.x / 0.024, (p.y + 0.0625) / 0.0065)) < 1.0;
  return isFree ? c : mix(c, hair, 0.62 * min(1.0, jaw / 0.012));
}

// As src/figure/face.ts paints it; y from the middle of the head on.
vec3 head() {
  vec3 p = vec3(onUpright.x / 1.05, (onUpright.y - 1.53) / 1.05 - 0.07, onUpright.z / 1.05);
  if (p.z < 0.045) return beard(skin, p);
  float side = abs(p.x);
  vec2 eye = vec2(side - 0.031, p.y + 0.003);
  if (length(eye / vec2(0.0076, 0.0102)) < 1.0) {
    bool isGlint = length(vec2(p.x - sign(p.x) * 0.031 - 0.0022, eye.y - 0.0036)) < 0.0021;
    return isGlint ? vec3(0.9, 0.9, 0.88) : vec3(0.022, 0.017, 0.016);
  }
  vec2 brow = vec2((eye.x - 0.001) / 0.0155, (eye.y - 0.0215 + 9.0 * eye.x * eye.x) / 0.0031);
  if (length(brow) < 1.0) return mix(skin, brows, 0.92);
  float smile = p.y + 0.0645 - p.x * p.x * 15.0;
  if (abs(smile) < 0.0021 - side * 0.03 && side < 0.0235) return mix(skin, vec3(0.16, 0.05, 0.045), 0.8);
  float cheek = length(vec2((side - 0.041) / 0.017, (p.y + 0.037) / 0.0125));
  return beard(mix(skin, vec3(0.85, 0.25, 0.2), 0.13 * max(0.0, 1.0 - cheek)), p);
}

vec3 paint() {
  if (made < 0.5) return body();
  if (made < 1.5) return head();
  if (made < 2.5) return hair;
  if (made < 3.5) return skin;
  if (made < 4.5) return onUpright.y < 0.017 || onUpright.y > 0.083 ? sole : shoe;
  return made < 5.5 ? FRAME : thing;
}

void main() {
  float steps = 0.42 * smoothstep(0.4, 0.6, light.x) + 0.42 * smoothstep(0.58, 0.98, light.x);
  vec3 around = mix(vec3(0.62, 0.55, 0.48), vec3(0.72, 0.78, 0.86), light.y) * 0.42;
  vec3 lit = ((0.16 + steps) * vec3(1.05, 1, 0.95) + around) * (1.0 + 0.22 * light.z * light.z * light.z);
  vec3 c = hull > 0.0 ? INK : paint() * lit;
  color = vec4(mix(c * 12.92, 1.055 * pow(c, vec3(1.0 / 2.4)) - 0.055, step(0.0031308, c)), 1);
}`;
