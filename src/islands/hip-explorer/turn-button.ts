import type { Look } from './address.ts';

/** The button that opens the view that turns, and closes it again. */
export interface TurnButton {
  /** Passes on what is looked at, and answers whether the view is open. Closes it where there is no side to turn to. */
  show(look: Look): boolean;
}

/** What the button needs of the explorer. */
export interface TurnWishes {
  lookNow(): Look;
  onChoose(part: string): void;
  /** The view opened or closed; with a sentence when it could not open. */
  onChange(note?: string): void;
}

/** The view that turns, once it is open. Ids come from the list and the controls: they are those of the atlas. */
interface Turned {
  choose(part: string | null): void;
  showUpTo(layer: string): void;
  look(view: string): void;
  close(): void;
}

/** The program of the view, as this island sees it. */
type Opener = (
  host: HTMLElement,
  wish: { readonly chosen: string | null; readonly layer: string; onChoose(part: string): void },
) => Promise<Turned | { readonly failed: string }>;

/** The sides that some of the pictures are seen from. */
const SIDES: Readonly<Record<string, string>> = {
  front: 'front',
  side: 'side',
  back: 'back',
  'back-deep': 'back',
  oblique: 'oblique',
};
const FAILED = 'The view that turns cannot be loaded. The pictures stay.';

/** Lets `button` open the view over the picture in `box`. Its program is fetched when it is pressed. */
export function openTurnButton(button: HTMLElement, box: HTMLElement, { lookNow, onChoose, onChange }: TurnWishes) {
  const words = button.querySelector('span') ?? button;
  const host = document.createElement('div');
  host.className = 'turn-host';
  let hip: Turned | undefined;
  let facing = '';
  let isOpening = false;

  button.addEventListener('click', async () => {
    if (isOpening) return;
    if (hip) {
      close();
      return onChange();
    }
    isOpening = true;
    onChange(await open());
    isOpening = false;
  });

  /** Opens the view; answers with a sentence where that is not possible. */
  async function open(): Promise<string | undefined> {
    host.replaceChildren();
    box.append(host);
    box.classList.add('turning');
    box.scrollIntoView({ block: 'nearest' });
    const opened = await openedIn(host, { ...lookNow(), onChoose });
    if ('failed' in opened) {
      close();
      return opened.failed;
    }
    hip = opened;
    words.textContent = 'Back to the pictures';
    // A picture that is seen from no side may be where the turning starts; it closes when another such is chosen.
    facing = lookNow().view;
    const side = SIDES[facing];
    if (side) hip.look(side);
    return undefined;
  }

  function close() {
    hip?.close();
    hip = undefined;
    host.remove();
    box.classList.remove('turning');
    words.textContent = 'Turn it';
  }

  return {
    show: ({ part, view, layer }: Look) => {
      const side = SIDES[view];
      if (hip && !side && view !== facing) close();
      if (!hip) return false;
      hip.showUpTo(layer);
      hip.choose(part);
      if (side && view !== facing) hip.look(side);
      facing = view;
      return true;
    },
  } satisfies TurnButton;
}

async function openedIn(
  host: HTMLElement,
  { part, layer, onChoose }: Look & Pick<TurnWishes, 'onChoose'>,
): Promise<Turned | { readonly failed: string }> {
  try {
    const open = (await import('../turn-hip/turn-hip.ts')).openTurnHip as Opener;
    return await open(host, { chosen: part, layer, onChoose });
  } catch {
    return { failed: FAILED };
  }
}
