import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { satteri, satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { tightenPolicy } from './scripts/tighten-policy.ts';
import { pagefind } from './src/search/build-index.ts';

// Run before the first paint, so that a chosen theme never flashes. Inline, therefore allowed by its hash.
const themeBoot = hashOf('./src/layouts/theme-boot.js');
// Hides exercises from somebody who must get help first, before they are seen.
const stopBoot = hashOf('./src/layouts/stop-boot.js');
// Must be the first style of a page: the bundler puts the styles of components before it.
const layerOrder = hashOf('./src/styles/layer-order.css');

// The drawings of the hip bring one style, all the same: a page that fetches them needs its hash.
const plateStyle = hashOf('./public/media/anatomy/front.svg', /<style>(.*?)<\/style>/s);

function hashOf(file, part = /(.*)/s) {
  const text = part.exec(readFileSync(new URL(file, import.meta.url), 'utf8').trim())?.[1] ?? '';
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** Tells the parts of one island from those of another. */
const shortHashOf = (file) =>
  createHash('sha256')
    .update(relative(import.meta.dirname, file))
    .digest('hex')
    .slice(0, 3);

// A late font must never move what is being read: it is used from the first paint on, or from the next page.
const font = (name, cssVariable, file, weight) => ({
  provider: fontProviders.local(),
  name,
  cssVariable,
  fallbacks: ['system-ui', 'sans-serif'],
  // A fallback that never swaps needs no matching measures.
  optimizedFallbacks: false,
  options: { variants: [{ weight, style: 'normal', display: 'optional', src: [`./src/fonts/${file}.woff2`] }] },
});

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  trailingSlash: 'always',
  // The default of Astro 7 eats the space between two inline elements (withastro/astro#17310).
  compressHTML: true,
  // Shorter in the page and in the sheet than an attribute on every element.
  scopedStyleStrategy: 'class',
  devToolbar: { enabled: false },
  integrations: [mdx(), react(), sitemap({ filter: (page) => !page.endsWith('/404/') }), pagefind(), tightenPolicy()],
  markdown: { syntaxHighlight: false, processor: satteri({ hastPlugins: [satteriHeadingIdsPlugin()] }) },
  fonts: [
    font('Atkinson Hyperlegible Next', '--font-text', 'atkinson-hyperlegible-next', '400 700'),
    // One weight, told to serve for all that titles ask for.
    font('Bricolage Grotesque', '--font-title', 'bricolage-grotesque', '600 800'),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ],
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [themeBoot, stopBoot],
      },
      styleDirective: { hashes: [layerOrder, plateStyle] },
    },
  },
  vite: {
    // Shorter in the page and in its styles than with the number of a line.
    css: { modules: { generateScopedName: (name, file) => `${name}-${shortHashOf(file)}` } },
    // Phones of 2022 are still in use; newer CSS (light-dark, nesting) is lowered for them.
    // No script is inlined: a shared file is fetched once, and the policy needs no hash for it.
    // What one kind of page adds to the shared sheet stands in that page: a second request costs a phone more.
    build: {
      assetsInlineLimit: (file, content) => file.endsWith('.css') && content.length < 10_000,
      // Its helper would be one more request on every page, for the one import of the search.
      modulePreload: false,
      cssTarget: ['chrome105', 'firefox115', 'safari16'],
      // One sheet for all that a page to read can show: five small ones cost a phone five times the wait.
      rolldownOptions: {
        output: {
          advancedChunks: {
            groups: [
              { name: 'reading', test: /src\/(styles\/|components\/(?!BodyMap|Muscle)|layouts\/(Site|Article)Page)/ },
            ],
          },
        },
      },
    },
  },
});
