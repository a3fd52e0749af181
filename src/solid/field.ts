/** A distance in meters at a point, below zero inside; writes the gradient there into the first three numbers given. */
export type Field = (x: number, y: number, z: number, gradient: Float64Array) => number;

/** A distance in meters at a point, below zero inside. */
export type ScalarField = (x: number, y: number, z: number) => number;

/** A field whose gradient is measured over small steps: for small fields, as it asks each point four times. */
export function withGradient(distanceAt: ScalarField): Field {
  return (x, y, z, gradient) => {
    const here = distanceAt(x, y, z);
    gradient[0] = (distanceAt(x + STEP_METERS, y, z) - here) / STEP_METERS;
    gradient[1] = (distanceAt(x, y + STEP_METERS, z) - here) / STEP_METERS;
    gradient[2] = (distanceAt(x, y, z + STEP_METERS) - here) / STEP_METERS;
    return here;
  };
}

const STEP_METERS = 4e-4;
