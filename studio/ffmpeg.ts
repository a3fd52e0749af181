import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { AuthorError } from '#schema';

/** Throws an `AuthorError` when ffmpeg or one of its encoders is missing. Only those who render films need it. */
export function needFfmpeg(): void {
  const { stdout, error } = spawnSync('ffmpeg', ['-hide_banner', '-encoders'], { encoding: 'utf8' });
  const missing = error ? ['ffmpeg'] : ['libx264', 'libsvtav1'].filter((name) => !stdout.includes(` ${name} `));
  if (missing.length === 0) return;
  throw new AuthorError(
    `Films need ffmpeg with libx264 and libsvtav1; not found: ${missing.join(', ')}.\n  Write: sudo apt install ffmpeg (Debian 12 or newer), or brew install ffmpeg.\n  Site and tests do without: finished films are in public/media.`,
  );
}

/** Runs ffmpeg, with frames piped into it if there are any. Throws with its own words when it fails. */
export async function ffmpeg(args: readonly string[], frames?: AsyncIterable<Uint8Array>): Promise<void> {
  const child = spawn('ffmpeg', ['-hide_banner', '-loglevel', 'error', '-y', ...args], {
    stdio: ['pipe', 'ignore', 'pipe'],
    env: { ...process.env, SVT_LOG: '1' },
  });
  const told = text(child.stderr);
  const fed = frames ? pipeline(Readable.from(frames, { highWaterMark: 1 }), child.stdin) : child.stdin.end();
  const [feeding, ending] = await Promise.allSettled([fed, once(child, 'close')]);
  const code = ending.status === 'fulfilled' ? ending.value[0] : ending.reason;
  // When ffmpeg gives up, its pipe breaks: what it said matters more than that.
  if (code !== 0 && (await told)) throw new Error(`ffmpeg ${args.join(' ')}\n${await told}`);
  if (feeding.status === 'rejected') throw feeding.reason;
  if (code !== 0) throw new Error(`ffmpeg ${args.join(' ')}\n  ended with ${code}.`);
}
