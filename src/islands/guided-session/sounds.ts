import { isWork, type SessionStep } from '#routine';

/** A soft sound: a tick for each repetition, a low note for a hold, a bell where work begins or ends. */
export type Sound = 'tick' | 'low' | 'bell';

/** The sound that belongs to the beginning of a step. */
export function soundAt(step: SessionStep, before: SessionStep | undefined): Sound | null {
  if (!isWork(step)) return before && isWork(before) ? 'bell' : null;
  if (before && !isWork(before)) return 'bell';
  if (step.type === 'hold') return 'low';
  if (step.phase === 0) return 'tick';
  // The end of a hold is what one waits for with closed eyes.
  return before?.type === 'hold' ? 'tick' : null;
}

/** Plays soft sounds once a press has allowed it. Without WebAudio it is silent. */
export interface Sounds {
  /** Must be called in a press: browsers keep pages silent before. */
  readonly allow: () => void;
  readonly play: (sound: Sound) => void;
  readonly close: () => void;
}

/** Makes them from two sine waves; no file is fetched. */
export function createSounds(): Sounds {
  let context: AudioContext | null = null;
  return {
    allow: () => {
      try {
        context ??= new AudioContext();
        context.resume().catch(() => undefined);
      } catch {
        context = null;
      }
    },
    play: (sound) => {
      // A call or another program may have silenced it meanwhile.
      if (context && context.state !== 'running') context.resume().catch(() => undefined);
      if (context?.state !== 'running') return;
      for (const [hertz, loudness] of NOTES[sound].tones) ring(context, hertz, loudness, NOTES[sound].seconds);
    },
    close: () => {
      context?.close().catch(() => undefined);
      context = null;
    },
  };
}

function ring(context: AudioContext, hertz: number, loudness: number, seconds: number): void {
  const [tone, gain] = [context.createOscillator(), context.createGain()];
  const now = context.currentTime;
  tone.frequency.value = hertz;
  gain.gain.setValueAtTime(0, now);
  gain.gain.linearRampToValueAtTime(loudness, now + 0.012);
  gain.gain.exponentialRampToValueAtTime(0.0001, now + seconds);
  tone.connect(gain).connect(context.destination);
  tone.start(now);
  tone.stop(now + seconds);
}

const NOTES: Readonly<
  Record<Sound, { readonly seconds: number; readonly tones: readonly (readonly [number, number])[] }>
> = {
  tick: { seconds: 0.12, tones: [[620, 0.07]] },
  low: { seconds: 0.35, tones: [[392, 0.09]] },
  bell: {
    seconds: 1.1,
    tones: [
      [784, 0.08],
      [1176, 0.03],
    ],
  },
};
