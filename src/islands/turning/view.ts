/** From where one looks at a thing. */
export interface View {
  /** Degrees; 0 from the front, positive from the left of the person shown. */
  readonly azimuth: number;
  /** Degrees above the level. */
  readonly elevation: number;
  /** 1: all that matters is in the picture; 2: twice as large. */
  readonly zoom: number;
}

/** A view turned by degrees, as far as one can go: not over the top, and not lower than so many degrees. */
export function turned(view: View, [byAzimuth, byElevation]: readonly [number, number], lowest: number): View {
  const elevation = Math.max(lowest, Math.min(HIGHEST, view.elevation + byElevation));
  return { ...view, azimuth: view.azimuth + byAzimuth, elevation };
}

/** A view made nearer or farther. */
export function zoomed(view: View, by: number): View {
  return { ...view, zoom: Math.max(0.7, Math.min(4, view.zoom * by)) };
}

const HIGHEST = 85;

/** A view part of the way from one to another, the short way round. */
export function viewBetween(from: View, to: View, share: number): View {
  const gentle = eased(share);
  const around = ((((to.azimuth - from.azimuth) % 360) + 540) % 360) - 180;
  return {
    azimuth: from.azimuth + around * gentle,
    elevation: from.elevation + (to.elevation - from.elevation) * gentle,
    zoom: from.zoom + (to.zoom - from.zoom) * gentle,
  };
}

/** A share of a way that begins and ends gently. */
export const eased = (share: number): number => share * share * (3 - 2 * share);

/** The sine and cosine of degrees. */
export const sine = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);
export const cosine = (degrees: number): number => Math.cos((degrees * Math.PI) / 180);
