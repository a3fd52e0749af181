import { type ChildProcess, spawn } from 'node:child_process';

/** Serves the built site until `stop` is called. */
export async function serveSite(port: number): Promise<{ address: string; stop: () => void }> {
  const server: ChildProcess = spawn('astro', ['preview', '--port', String(port), '--ignore-lock'], {
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  const address = `http://localhost:${port}`;
  for (let tries = 0; tries < 100; tries += 1) {
    const isUp = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return { address, stop: () => server.kill() };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  server.kill();
  throw new Error(`The site did not start on ${address}. Write: npm run build`);
}
