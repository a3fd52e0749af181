// The film of an exercise plays on its card while it is pointed at, where motion is welcome and data is not dear.

const isWelcome = matchMedia('(hover: hover) and (prefers-reduced-motion: no-preference)');
const isSparing = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
/** Long enough not to load a film for everything that the pointer passes. */
const PAUSE_MILLISECONDS = 250;

let playing: { readonly card: Element; readonly end: () => void } | undefined;

if (!isSparing) {
  for (const event of ['pointerover', 'focusin'])
    document.addEventListener(event, ({ target }) => show(cardOf(target)));
  document.addEventListener('focusout', () => show(null));
  document.documentElement.addEventListener('pointerleave', () => show(null));
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && playing?.end());
}

/** The card that something lies in; beside all cards, the one that the keyboard is at. */
function cardOf(target: EventTarget | null): Element | null {
  const at = target instanceof Element ? target.closest('#found .exercise') : null;
  return at ?? document.querySelector('#found :focus-visible')?.closest('.exercise') ?? null;
}

function show(card: Element | null): void {
  if (card === (playing?.card ?? null)) return;
  playing?.end();
  playing = card && isWelcome.matches ? { card, end: play(card) } : undefined;
}

/** Plays the film of a card after a moment. Gives what ends it. */
function play(card: Element): () => void {
  const still = card.querySelector('img');
  if (!still) return () => {};
  const film = Object.assign(document.createElement('video'), { muted: true, loop: true, playsInline: true });
  film.className = 'in-studio';
  film.setAttribute('aria-hidden', 'true');
  film.tabIndex = -1;
  const wait = setTimeout(() => {
    film.src = still.src.replace('card.webp', 'film.mp4');
    film.play().then(
      () => still.after(film),
      () => {},
    );
  }, PAUSE_MILLISECONDS);
  return () => {
    clearTimeout(wait);
    film.pause();
    film.removeAttribute('src');
    film.remove();
  };
}
