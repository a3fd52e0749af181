import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Takes out of each page's content security policy the hashes of scripts and styles that other pages hold. */
export function tightenPolicy(): AstroIntegration {
  return {
    name: 'tighten-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
          if (!name.endsWith('.html')) continue;
          writeFileSync(root + name, tighten(readFileSync(root + name, 'utf8')));
        }
      },
    },
  };
}

/** The page with only the hashes in its policy that something inline on it has. */
export function tighten(html: string): string {
  const inline = [...html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , text = '']) => hashOf(text));
  return html.replace(/(<meta http-equiv="content-security-policy" content=")([^"]*)/, (_, start, policy) => {
    const kept = policy.replace(/ '(sha256-[^']+)'/g, (whole: string, hash: string) =>
      inline.includes(hash) ? whole : '',
    );
    return start + kept;
  });
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
