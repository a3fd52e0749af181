import { decodeLive, type LiveFigure, type LiveScene, readLiveScene } from '#live';
import { decodeTrack, type Track } from '#posing';
import { fetched, inflated } from '../turning/fetched.ts';

/** All that is fetched for the view from all sides. */
export interface Turn {
  readonly figure: LiveFigure;
  readonly scene: LiveScene;
  readonly track: Track;
}

/** Fetches the figure at its address, and movement and scene from the folder of the exercise. Throws when one is missing. */
export async function loadTurn(folder: string, figure: string, signal: AbortSignal): Promise<Turn> {
  const addresses = [figure, `${folder}track.bin`, `${folder}scene.json`];
  const [body, track, scene] = await Promise.all(addresses.map((address) => fetched(address, signal)));
  if (!body || !track || !scene) throw new Error(`${folder} cannot be fetched.`);
  return {
    figure: decodeLive(await inflated(body)),
    track: decodeTrack(folder, new Uint8Array(await track.arrayBuffer())),
    scene: readLiveScene(await scene.text()),
  };
}
