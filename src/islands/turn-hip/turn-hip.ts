import { decodeHip, type HipModel, type LayerId, type PartId } from '#hip';
import { fetched, inflated } from '../turning/fetched.ts';
import { type Gaze, openGaze } from '../turning/gaze.ts';
import { ZOOM_STEP } from '../turning/hands.ts';
import { type Aim, between, openAim } from './aim.ts';
import { startDrawing } from './drawing.ts';
import { type Frame, openFrame } from './frame.ts';
import type { Place } from './hip-camera.ts';
import { openHipPicture, partsUpTo } from './hip-picture.ts';
import { HIP_VIEWS, type HipViewId, hipLabel, hipViewWords } from './hip-words.ts';
import { hold } from './hold.ts';

/** What the page tells the view that it opens. */
export interface TurnHipRequest {
  readonly chosen: PartId | null;
  /** The last layer that is shown. */
  readonly layer: LayerId;
  /** Somebody chose a part in the picture; it is red already. */
  readonly onChoose: (part: PartId) => void;
}

/** The hip that can be turned. */
export interface TurnedHip {
  readonly choose: (part: PartId | null) => void;
  readonly showUpTo: (layer: LayerId) => void;
  readonly look: (view: HipViewId) => void;
  /** Takes everything back. */
  readonly close: () => void;
}

/** Opens the hip in an element that is shown. Resolves when it can be turned, or with a sentence when it cannot. */
export async function openTurnHip(
  host: HTMLElement,
  request: TurnHipRequest,
): Promise<TurnedHip | { readonly failed: string }> {
  const closing = new AbortController();
  const gaze = openGaze(HIP_VIEWS.front, LOWEST);
  const aim = openAim(REGION);
  let ask = () => {};
  const change = (act: () => void) => {
    act();
    ask();
  };
  const look = (view: HipViewId) => change(() => gaze.goTo(HIP_VIEWS[view], goingMilliseconds()));
  const frame = openFrame(host, {
    onLook: look,
    onZoom: (by) => change(() => gaze.zoom(ZOOM_STEP ** by)),
    onReset: () => look('front'),
  });
  const close = () => {
    closing.abort();
    frame.root.remove();
  };
  const fail = (failed: string) => {
    close();
    return { failed };
  };
  frame.show('loading', LOADING);
  try {
    const model = decodeHip(await inflated(await fetched(ADDRESS, closing.signal)));
    const opened = openModel({ model, frame, gaze, aim, signal: closing.signal }, request);
    if (!opened) return fail(NO_CARD);
    ({ ask } = opened);
    if (!(await opened.isSmooth)) return fail(TOO_SLOW);
    frame.show('picture');
    return {
      choose: (part) => change(() => opened.choose(part)),
      showUpTo: (layer) => change(() => opened.showUpTo(layer)),
      look,
      close,
    };
  } catch {
    return fail(MISSING);
  }
}

interface Opening {
  readonly model: HipModel;
  readonly frame: Frame;
  readonly gaze: Gaze;
  readonly aim: Aim;
  readonly signal: AbortSignal;
}

/** Draws a model from now on; nothing where there is no WebGL 2. */
function openModel({ model, frame, gaze, aim, signal }: Opening, request: TurnHipRequest) {
  const { canvas } = frame;
  const picture = openHipPicture(canvas, model);
  if (!picture) return undefined;
  signal.addEventListener('abort', picture.close);
  let [chosen, layer] = [-1, request.layer];
  const choose = (part: PartId | null) => {
    chosen = model.parts.findIndex(({ id }) => id === part);
    aim.goTo(picture.middles[chosen] ?? REGION, goingMilliseconds());
  };
  const draw = (now: number) => {
    const view = gaze.at(now);
    picture.draw({ view, middle: middleOf(aim.at(now), view.zoom), layer, chosen });
    frame.tell(hipLabel(view, model.parts[chosen], chosen < partsUpTo(model, layer)), hipViewWords(view));
    return gaze.isGoing(now) || aim.isGoing(now);
  };
  choose(request.chosen);
  const { ask, isSmooth } = startDrawing({ canvas, draw, signal });
  const onTap = (x: number, y: number, reach: number) => {
    const scale = canvas.width / canvas.clientWidth;
    const part = model.parts[picture.partAt(x * scale, y * scale, Math.round(reach * scale))];
    if (!part) return;
    choose(part.id);
    ask();
    request.onChoose(part.id);
  };
  hold(canvas, { gaze, onTurn: ask, onTap, signal });
  canvas.addEventListener('webglcontextlost', () => frame.show('sentence', LOST), { signal });
  return {
    choose,
    showUpTo: (last: LayerId) => {
      layer = last;
    },
    ask,
    isSmooth,
  };
}

/** Who comes nearer comes nearer to the chosen part. */
function middleOf(part: Place, zoom: number): Place {
  return between(REGION, part, Math.max(0, Math.min(1, (zoom - 1) / 1.2)));
}

/** The middle of what is shown: the right hip joint, and as much above it as below. */
const REGION: Place = [-0.07, -0.068, -0.045];

/** One may look from below, but not straight up. */
const LOWEST = -85;

const ADDRESS = '/media/anatomy/hip.bin';

const LOADING = 'Loading the model…';
const NO_CARD = 'This browser cannot turn the model. The pictures stay.';
const TOO_SLOW = 'Your device cannot turn the model smoothly. The pictures stay.';
const MISSING = 'The model cannot be loaded. The pictures stay.';
const LOST = 'Your device stopped drawing the model. Close it and open it again.';

const goingMilliseconds = (): number => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 400);
