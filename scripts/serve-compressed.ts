import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Serves the built site as a good host would: compressed, and with hashed files kept for ever. */
export function serveCompressed(port: number): Promise<{ address: string; stop: () => void }> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname));
    const file = fileOf(path) ?? 'dist/404.html';
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const isText = /text|javascript|json|svg|xml/.test(type);
    const body = packed.get(file) ?? (isText ? brotliCompressSync(readFileSync(file)) : readFileSync(file));
    packed.set(file, body);
    response.writeHead(file === 'dist/404.html' ? 404 : 200, {
      'Content-Type': type,
      'Cache-Control': path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      ...(isText ? { 'Content-Encoding': 'br' } : {}),
    });
    response.end(body);
  });
  return new Promise((resolve) => {
    server.listen(port, () => resolve({ address: `http://localhost:${port}`, stop: () => server.close() }));
  });
}

function fileOf(path: string): string | undefined {
  const file = join('dist', path.endsWith('/') ? `${path}index.html` : path);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.woff2': 'font/woff2',
};
