import { useEffect, useState } from 'react';
import { deviceStore } from '../routine-builder/storage.ts';
import { AS_FILMED, type Choices, keepChoices, keptChoices } from './choices.ts';

/** The side and the speed, from the device and kept there. */
export interface ChoicesOwner extends Choices {
  readonly choose: (change: Partial<Choices>) => void;
  /** `false` on the server and until the device has been asked. */
  readonly isReady: boolean;
}

/** Owns side and speed. */
export function useChoices(): ChoicesOwner {
  const [choices, setChoices] = useState(AS_FILMED);
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    setChoices(keptChoices(deviceStore));
    setReady(true);
  }, []);
  const choose = (change: Partial<Choices>) => {
    const chosen = { ...choices, ...change };
    setChoices(chosen);
    keepChoices(deviceStore, chosen);
  };
  return { ...choices, choose, isReady };
}
