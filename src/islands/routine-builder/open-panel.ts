import type { Gated } from './use-gate.ts';

/** What is opened for a choice or for writing; one thing at a time. */
export type OpenPanel = Exclude<Gated, 'print'> | 'rename' | 'list' | `edit ${string}` | null;
