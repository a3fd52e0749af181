import { useEffect, useRef, useState } from 'react';
import { isWork, type SessionRun, type SessionStep, stepOf } from '#routine';
import { countOf } from './counter.ts';
import type { SessionChoices } from './session-choices.ts';
import { holdLine, lineOf } from './session-words.ts';
import type { ShownItem } from './shown-item.ts';
import { createSounds, type Sounds, soundAt } from './sounds.ts';
import { createVoice, findVoice, type Voice } from './voice.ts';

/** What can be heard of a session. */
export interface Heard {
  /** `undefined` until the device has been asked for its voices. */
  readonly voice: Voice | null | undefined;
  readonly sounds: Sounds;
}

/** The voice and the sounds of this device. */
export function useHeard(): Heard {
  const [voice, setVoice] = useState<Voice | null>();
  const [sounds] = useState(createSounds);
  useEffect(() => findVoice((found) => setVoice(found ? createVoice(found) : null)), []);
  useEffect(() => () => sounds.close(), [sounds]);
  return { voice, sounds };
}

interface Asked {
  readonly run: SessionRun;
  readonly items: readonly ShownItem[];
  readonly choices: SessionChoices;
  readonly heard: Heard;
}

/** Says each step as it begins, by voice, or else in the words it gives back for a screen reader. */
export function useLines({ run, items, choices, heard }: Asked): { said: string; say: (text: string) => void } {
  const [said, setSaid] = useState('');
  const before = useRef<SessionStep | undefined>(undefined);
  const voice = choices.hasVoice ? heard.voice : null;
  const say = (text: string) => (voice ? voice.say(text) : setSaid(text));
  const play = (sound: ReturnType<typeof soundAt>) => sound && choices.hasSounds && heard.sounds.play(sound);

  const step = stepOf(run);
  const isRunning = run.clock.seen !== null;
  const { number, isTime } = countOf(run);
  useEffect(() => {
    const planned = step && run.plan.items[step.place];
    const item = step && items[step.place];
    if (!isRunning || !step || !planned || !item) return;
    if (before.current?.from !== step.from || before.current.place !== step.place) {
      play(soundAt(step, before.current));
      before.current = step;
      const line = lineOf(step, planned, item);
      if (line !== null) say(line);
      return;
    }
    if (!isWork(step) && number <= LAST_SECONDS) play('tick');
    const line = isWork(step) && isTime ? holdLine(step, number) : null;
    if (line !== null) say(line);
    // A second or a step is over; what it depends on beyond that does not change meanwhile.
  }, [isRunning, step?.from, isTime && number]);
  useEffect(() => () => heard.voice?.hush(), [heard.voice]);
  return { said, say };
}

/** The last seconds of a wait tick, so that nobody has to watch it. */
const LAST_SECONDS = 3;
