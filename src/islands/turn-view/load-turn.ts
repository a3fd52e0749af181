import { decodeLive, type LiveFigure, type LiveScene, readLiveScene } from '#live';
import { decodeTrack, type Track } from '#posing';

/** All that is fetched for the view from all sides. */
export interface Turn {
  readonly figure: LiveFigure;
  readonly scene: LiveScene;
  readonly track: Track;
}

/** Fetches the figure at its address, and movement and scene from the folder of the exercise. Throws when one is missing. */
export async function loadTurn(folder: string, figure: string, signal: AbortSignal): Promise<Turn> {
  const get = async (address: string) => {
    const answer = await fetch(address, { signal });
    if (!answer.ok || !answer.body) throw new Error(`${address} cannot be fetched.`);
    return answer;
  };
  const [body, track, scene] = await Promise.all([figure, `${folder}track.bin`, `${folder}scene.json`].map(get));
  if (!body?.body || !track || !scene) throw new Error(`${folder} cannot be fetched.`);
  const inflated = new Response(body.body.pipeThrough(new DecompressionStream('deflate-raw')));
  return {
    figure: decodeLive(new Uint8Array(await inflated.arrayBuffer())),
    track: decodeTrack(folder, new Uint8Array(await track.arrayBuffer())),
    scene: readLiveScene(await scene.text()),
  };
}
