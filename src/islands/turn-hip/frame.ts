import type { HIP_VIEWS, HipViewId } from './hip-words.ts';
import styles from './turn-hip.module.css';

/** What the view is made of on the page. */
export interface Frame {
  readonly root: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  /** Shows picture and buttons, or a sentence instead. */
  readonly show: (state: 'loading' | 'picture' | 'sentence', sentence?: string) => void;
  /** Says what the picture shows, and from where it is seen. */
  readonly tell: (label: string, seen: string) => void;
}

/** What the buttons do. */
export interface FrameRequests {
  readonly onLook: (view: HipViewId) => void;
  readonly onZoom: (by: -1 | 1) => void;
  readonly onReset: () => void;
}

/** Builds the view in an element of the page. */
export function openFrame(host: HTMLElement, { onLook, onZoom, onReset }: FrameRequests): Frame {
  const help = element('p', { id: 'turn-hip-help', hidden: true, textContent: HELP });
  const said = element('p', { className: 'visually-hidden' });
  const note = element('p', { className: styles.note });
  for (const status of [said, note]) status.setAttribute('role', 'status');
  const canvas = element('canvas', { className: 'in-studio', tabIndex: 0 });
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-describedby', help.id);
  const group = (label: string, ...buttons: readonly HTMLElement[]) => {
    const box = element('div', { className: styles.tools });
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', label);
    box.append(...buttons);
    return box;
  };
  const looks = VIEW_NAMES.map(([view, name]) => button(name, () => onLook(view)));
  const sizes = [
    button('−', () => onZoom(-1), 'Smaller'),
    button('+', () => onZoom(1), 'Larger'),
    button('Reset', onReset),
  ];
  const root = element('div', { className: `${styles.turnHip} no-print` });
  root.append(group('Seen from', ...looks), canvas, group('Size', ...sizes), note, said, help);
  host.append(root);
  return {
    root,
    canvas,
    show: (state, sentence = '') => {
      root.dataset.state = state;
      note.textContent = sentence;
    },
    tell: (label, seen) => {
      if (canvas.getAttribute('aria-label') !== label) canvas.setAttribute('aria-label', label);
      const sentence = `Seen ${seen}.`;
      if (said.textContent !== sentence) said.textContent = sentence;
    },
  };
}

const HELP = 'Drag to turn, or use the arrow keys. Plus and minus change the size. Tap a part to choose it.';

const VIEW_NAMES = [
  ['front', 'Front'],
  ['side', 'Side'],
  ['back', 'Back'],
  ['inside', 'Inside'],
] as const satisfies readonly (readonly [keyof typeof HIP_VIEWS, string])[];

function button(name: string, onPress: () => void, label?: string): HTMLButtonElement {
  const made = element('button', { type: 'button', textContent: name });
  if (label) made.setAttribute('aria-label', label);
  made.addEventListener('click', onPress);
  return made;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
