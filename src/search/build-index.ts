import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Indexes the built pages for the search, and serves the last index in `npm run dev`. */
export function pagefind(): AstroIntegration {
  let outDir = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/pagefind', async (request, response, next) => {
          const path = normalize(new URL(request.url ?? '/', 'http://site').pathname);
          try {
            const body = await readFile(join(outDir, 'pagefind', path));
            response.setHeader('Content-Type', CONTENT_TYPES[extname(path)] ?? 'application/octet-stream');
            response.end(body);
          } catch {
            next();
          }
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await createIndex({ forceLanguage: 'en' });
        if (!index) throw new Error(errors.join('\n'));
        const { page_count } = await index.addDirectory({ path: fileURLToPath(dir) });
        await index.writeFiles({ outputPath: join(fileURLToPath(dir), 'pagefind') });
        await close();
        logger.info(`${page_count} pages can be searched`);
      },
    },
  };
}

const CONTENT_TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };
