import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { AuthorError } from '#schema';
import type { Failure, Letter, Reply, Results, Task } from './hand-task.ts';

/** Threads that draw at the same time, one for each core, at most four. */
export interface Crew {
  readonly size: number;
  /** Gives a task to the hand that has the least to do. */
  readonly ask: <Type extends Task['type']>(task: Extract<Task, { type: Type }>) => Promise<Results[Type]>;
  /** Gives the same task to every hand, before all that is asked later. */
  readonly tellAll: (task: Task) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts the threads. */
export function openCrew(size: number = Math.min(4, availableParallelism())): Crew {
  const hands = Array.from({ length: size }, openHand);
  const ask: Crew['ask'] = (task) => {
    const [idlest] = hands.toSorted((a, b) => a.open.size - b.open.size);
    if (!idlest) throw new Error('A crew needs a hand.');
    return give(idlest, task) as Promise<never>;
  };
  return {
    size,
    ask,
    tellAll: async (task) => {
      await Promise.all(hands.map((hand) => give(hand, task)));
    },
    close: async () => {
      await Promise.all(hands.map(({ worker }) => worker.terminate()));
    },
  };
}

/** The results of tasks in the order of the tasks. No more are under way than keep every hand busy. */
export async function* inOrder<Type extends Task['type']>(
  crew: Crew,
  tasks: Iterable<Extract<Task, { type: Type }>>,
): AsyncGenerator<Results[Type]> {
  const open: Promise<Results[Type]>[] = [];
  for (const task of tasks) {
    open.push(crew.ask<Type>(task));
    // An error is heard when its turn comes, not before.
    open.at(-1)?.catch(() => undefined);
    const first = open.length > crew.size * 2 ? open.shift() : undefined;
    if (first) yield await first;
  }
  for (const result of open) yield await result;
}

interface Hand {
  readonly worker: Worker;
  readonly open: Map<number, PromiseWithResolvers<unknown>>;
}

function openHand(): Hand {
  const worker = new Worker(new URL('./hand.ts', import.meta.url));
  const open: Hand['open'] = new Map();
  worker.on('message', (reply: Reply) => {
    const asked = open.get(reply.number);
    open.delete(reply.number);
    if ('failure' in reply) asked?.reject(errorFrom(reply.failure));
    else asked?.resolve(reply.result);
  });
  worker.on('error', (error) => {
    for (const asked of open.values()) asked.reject(error);
  });
  return { worker, open };
}

let letters = 0;

function give({ worker, open }: Hand, task: Task): Promise<unknown> {
  const letter: Letter = { number: letters, task };
  letters += 1;
  const asked = Promise.withResolvers<unknown>();
  open.set(letter.number, asked);
  worker.postMessage(letter);
  return asked.promise;
}

function errorFrom({ name, message, stack }: Failure): Error {
  return name === 'AuthorError' ? new AuthorError(message) : Object.assign(new Error(message), { stack });
}
