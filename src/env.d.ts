/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the parts of an article need to know of the page they stand on. Set by the page, read by `Cite`, `Term` and others. */
    reading?: import('./components/reading.ts').Reading;
  }
}
