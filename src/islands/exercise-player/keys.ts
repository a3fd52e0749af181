/** What a key asks of the player. */
export type Wish =
  | { readonly type: 'toggle' | 'captions' | 'mirror' | 'full' }
  | { readonly type: 'step' | 'frame' | 'speed'; readonly by: 1 | -1 };

/** A press of a key, and where. */
export interface Press {
  readonly key: string;
  /** Together with Ctrl, Alt or the command key it belongs to the browser. */
  readonly isWithCommand: boolean;
  /** On a control that answers the space bar itself. */
  readonly isOnControl: boolean;
}

/** The keys of common players. Anything else belongs to the page. */
export function wishOf({ key, isWithCommand, isOnControl }: Press): Wish | undefined {
  if (isWithCommand) return undefined;
  if (key === ' ') return isOnControl ? undefined : { type: 'toggle' };
  return WISHES[key.length === 1 ? key.toLowerCase() : key];
}

const WISHES: Readonly<Record<string, Wish>> = {
  k: { type: 'toggle' },
  ArrowRight: { type: 'step', by: 1 },
  ArrowLeft: { type: 'step', by: -1 },
  '.': { type: 'frame', by: 1 },
  ',': { type: 'frame', by: -1 },
  '>': { type: 'speed', by: 1 },
  '<': { type: 'speed', by: -1 },
  c: { type: 'captions' },
  m: { type: 'mirror' },
  f: { type: 'full' },
};
