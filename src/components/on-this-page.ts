// Beside the text the list is never folded. Browsers that know ::details-content need no help with that.
const list = document.querySelector<HTMLDetailsElement>('.contents details');
if (list && matchMedia('(min-width: 62rem)').matches && !CSS.supports('selector(::details-content)')) list.open = true;

const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]')].map((link) => [link.hash.slice(1), link]),
);
const passed = new Set<Element>();

const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, boundingClientRect } of entries) {
      if (boundingClientRect.top < innerHeight / 3) passed.add(target);
      else passed.delete(target);
    }
    const at = headings.findLast((heading) => passed.has(heading));
    for (const [id, link] of links) {
      if (id === at?.id) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  },
  { rootMargin: '0px 0px -67% 0px', threshold: [0, 1] },
);
const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
for (const heading of headings) observer.observe(heading);
