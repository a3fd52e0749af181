/** Fetches an address. Throws when there is nothing. */
export async function fetched(address: string, signal: AbortSignal): Promise<Response> {
  const answer = await fetch(address, { signal });
  if (!answer.ok || !answer.body) throw new Error(`${address} cannot be fetched.`);
  return answer;
}

/** The bytes of an answer that was deflated in the studio. */
export async function inflated({ body }: Response): Promise<Uint8Array> {
  if (!body) return new Uint8Array();
  const stream = body.pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
