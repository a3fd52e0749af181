import { painted, paintOf } from './tissue.ts';

interface BoneArt {
  /** Unique on the page: the shapes inside point to each other by it. */
  readonly id: string;
  readonly outline: string;
  /** The fine beams of bone inside, along the lines of load. */
  readonly beams: string;
  /** Anything else inside the bone, such as dense bone. */
  readonly inside?: string;
}

/** A bone cut open, as a definition to be drawn by `useBone`: a dense shell, beams inside, an ink line around. */
export function defineBone({ id, outline, beams, inside = '' }: BoneArt): string {
  const shape = (paint: string) => `<use href="#${id}-line" ${paint}/>`;
  return (
    `<clipPath id="${id}-clip"><path id="${id}-line" d="${outline}"/></clipPath>` +
    `<g id="${id}"><g clip-path="url(#${id}-clip)">${shape(paintOf('bone'))}${painted('beams', beams)}${inside}</g>` +
    `${shape(paintOf('edge'))}</g>`
  );
}

/** A defined bone, or only what lies inside a region of it. */
export function useBone(id: string, region?: string): string {
  if (!region) return `<use href="#${id}"/>`;
  return `<use href="#${id}" clip-path="url(#${region})"/>`;
}

/** A region of the picture, for `useBone`. */
export function defineRegion(id: string, path: string): string {
  return `<clipPath id="${id}"><path d="${path}"/></clipPath>`;
}
