import { useRef, useState } from 'react';
import { BodyView, type NamedRegion } from './BodyView.tsx';
import styles from './body-map.module.css';
import { BODY_MAP, type MapRegion } from './body-map-shapes.ts';
import { type MapAnswer, markOf, type Pressed, press } from './body-map-sides.ts';
import { chosenInWords, regionName } from './body-map-words.ts';

interface Props {
  /** The places of the question; those that no picture shows are in the list only. */
  readonly places: readonly { readonly id: string; readonly text: string }[];
  readonly chosen: readonly string[];
  readonly side: MapAnswer['side'];
  readonly onChange: (chosen: readonly string[], side: MapAnswer['side']) => void;
}

type View = keyof typeof BODY_MAP;
type Regions = Readonly<Record<View, readonly NamedRegion[]>>;

/** The body to press where it hurts, from the front and from the back. The list of places beside it says the same. */
export function BodyMap({ places, chosen, side, onChange }: Props) {
  const [pressed, setPressed] = useState<Pressed>({});
  const [shown, setShown] = useState<View>('front');
  const [pointed, setPointed] = useState<string | null>(null);
  const end = useRef<HTMLParagraphElement>(null);
  const named = (view: View) => namedRegions(view, places, (region) => markOf(region, { chosen, side }, pressed));
  const regions = { front: named('front'), back: named('back') };
  const pressRegion = (region: MapRegion) => {
    const next = press(region, { chosen, side }, pressed);
    setPressed(next.pressed);
    onChange(next.answer.chosen, next.answer.side);
  };
  return (
    <div className={styles.frame}>
      <div className={styles.map} data-shown={shown}>
        <button className={styles.skip} type="button" onClick={() => end.current?.focus()}>
          Skip the picture
        </button>
        <Turn shown={shown} regions={regions} onTurn={setShown} />
        <div className={`${styles.views} in-studio`}>
          {VIEWS.map(({ view, label, name, sides }) => (
            <div key={view} className={styles.view} data-view={view}>
              <p className={styles.label} aria-hidden="true">
                <span>{sides[0]}</span> <b>{label}</b> <span>{sides[1]}</span>
              </p>
              <BodyView
                label={name}
                body={BODY_MAP[view]}
                regions={regions[view]}
                onPress={pressRegion}
                onPoint={setPointed}
              />
            </div>
          ))}
        </div>
        <p ref={end} className={styles.said} tabIndex={-1}>
          {pointed ?? chosenInWords([...regions.front, ...regions.back])}
        </p>
      </div>
    </div>
  );
}

/** The right of the person is on the left of the front, and on the right of the back. */
const VIEWS = [
  {
    view: 'front',
    label: 'Front',
    hint: 'groin, thigh',
    name: 'The body from the front',
    sides: ['Your right', 'Your left'],
  },
  {
    view: 'back',
    label: 'Back',
    hint: 'buttock, back',
    name: 'The body from the back',
    sides: ['Your left', 'Your right'],
  },
] as const;

function namedRegions(view: View, places: Props['places'], mark: (region: MapRegion) => NamedRegion['mark']) {
  return BODY_MAP[view].regions.flatMap((region): NamedRegion[] => {
    const text = places.find(({ id }) => id === region.place)?.text;
    return text ? [{ region, text, name: regionName(text, region), mark: mark(region) }] : [];
  });
}

interface TurnProps {
  readonly shown: View;
  readonly regions: Regions;
  readonly onTurn: (view: View) => void;
}

/** Turns the body around, where there is only room for one view. */
function Turn({ shown, regions, onTurn }: TurnProps) {
  return (
    <fieldset className={styles.turn}>
      <legend className="visually-hidden">Show the body from the</legend>
      {VIEWS.map(({ view, label, hint }) => (
        <button key={view} type="button" aria-pressed={shown === view} onClick={() => onTurn(view)}>
          <b>{label}</b> <span>{hint}</span> <Count regions={regions[view]} />
        </button>
      ))}
    </fieldset>
  );
}

/** How many places are chosen in a view, so that none is forgotten in the one that is turned away. */
function Count({ regions }: { readonly regions: readonly NamedRegion[] }) {
  const count = new Set(regions.filter(({ mark }) => mark !== 'off').map(({ region }) => region.place)).size;
  if (count === 0) return null;
  return (
    <span className="ball-mark">
      {count}
      <span className="visually-hidden"> chosen</span>
    </span>
  );
}
