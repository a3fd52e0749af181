import { parentPort } from 'node:worker_threads';
import { openStage, type Stage } from '#figure';
import { createRenderer, type Renderer, renderFrame } from '#rendering';
import type { Letter, PictureSize, Reply, Results, Task } from './hand-task.ts';
import { planOf } from './plan.ts';

// A thread that solves movements and draws frames. It keeps the exercise that was opened last, and memory to draw in.

let stage: Stage | undefined;
const renderers = new Map<string, Renderer>();

const WORK: { readonly [Type in Task['type']]: (task: Extract<Task, { type: Type }>) => Results[Type] } = {
  plan: ({ moving, madeFrom }) => planOf(moving, madeFrom),
  open: ({ script }) => {
    stage = openStage(script, 'film');
    return undefined;
  },
  // A copy: the renderer draws the next frame into the same bytes.
  frame: ({ frame, size }) => new Uint8Array(renderFrame(rendererOf(size), opened().sceneAt(frame))),
  stills: () => {
    const { drawStill, stills } = opened();
    const middle = stills.middle === undefined ? {} : { middle: drawStill('middle') };
    return { start: drawStill('start'), ...middle, end: drawStill('end') };
  },
};

parentPort?.on('message', ({ number, task }: Letter) => {
  try {
    const result = (WORK[task.type] as (task: Task) => Results[Task['type']])(task);
    send({ number, result }, result instanceof Uint8Array ? [result.buffer] : []);
  } catch (error) {
    const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    send({ number, failure: { name, message, stack } }, []);
  }
});

function send(reply: Reply, transfer: readonly ArrayBuffer[]): void {
  parentPort?.postMessage(reply, transfer);
}

function opened(): Stage {
  if (!stage) throw new Error('No exercise has been opened.');
  return stage;
}

function rendererOf(size: PictureSize): Renderer {
  const key = JSON.stringify(size);
  const renderer = renderers.get(key) ?? createRenderer(size);
  renderers.set(key, renderer);
  return renderer;
}
