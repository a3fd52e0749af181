import { type KeyboardEvent, useState } from 'react';
import styles from './body-map.module.css';
import { MAP_BOX, type MapBody, type MapRegion } from './body-map-shapes.ts';
import type { Mark } from './body-map-sides.ts';

/** A region with its words, and whether it is chosen. */
export interface NamedRegion {
  readonly region: MapRegion;
  /** The words of its place. */
  readonly text: string;
  /** The same, with the side. */
  readonly name: string;
  readonly mark: Mark;
}

interface Props {
  readonly label: string;
  readonly body: MapBody;
  readonly regions: readonly NamedRegion[];
  readonly onPress: (region: MapRegion) => void;
  /** Tells the region that is pointed at, or that there is none any more. */
  readonly onPoint: (name: string | null) => void;
}

/** The body from one side. Each region is a checkbox. */
export function BodyView({ label, body, regions, onPress, onPoint }: Props) {
  const [focused, setFocused] = useState<MapRegion | null>(null);
  const focus = (named: NamedRegion | null) => {
    setFocused(named?.region ?? null);
    onPoint(named?.name ?? null);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture is no fieldset.
    <svg className={styles.body} viewBox={MAP_BOX} role="group" aria-label={label}>
      <path className={styles.skin} d={body.body} />
      <path className={styles.cloth} d={body.clothes} />
      {regions.map((named) => (
        <Region key={keyOf(named)} named={named} onPress={onPress} onFocus={focus} onPoint={onPoint} />
      ))}
      <g className={styles.above}>
        <path className={styles.border} d={body.borders} />
        <path className={styles.fold} d={body.folds} />
        <path className={styles.outline} d={body.outline} />
        {regions.map((named) => named.mark !== 'off' && <Ball key={keyOf(named)} named={named} />)}
        {focused && <path className={styles.focusOuter} d={focused.path} />}
        {focused && <path className={styles.focusInner} d={focused.path} />}
      </g>
    </svg>
  );
}

const keyOf = ({ region }: NamedRegion) => `${region.place} ${region.side}`;

interface RegionProps extends Pick<Props, 'onPress' | 'onPoint'> {
  readonly named: NamedRegion;
  readonly onFocus: (named: NamedRegion | null) => void;
}

function Region({ named, onPress, onFocus, onPoint }: RegionProps) {
  const { region, name, mark } = named;
  return (
    // biome-ignore lint/a11y/useSemanticElements: an input cannot have the shape of a thigh; the list beside the map has real ones.
    <path
      className={styles.region}
      d={region.path}
      role="checkbox"
      aria-checked={CHECKED[mark]}
      aria-label={name}
      tabIndex={0}
      onClick={() => onPress(region)}
      onKeyDown={(event) => pressByKey(event, () => onPress(region))}
      onFocus={({ currentTarget }) => currentTarget.matches(':focus-visible') && onFocus(named)}
      onBlur={() => onFocus(null)}
      onPointerEnter={({ pointerType }) => pointerType === 'mouse' && onPoint(name)}
      onPointerLeave={() => onPoint(null)}
    />
  );
}

const CHECKED = { on: true, off: false, unsure: 'mixed' } as const;

function pressByKey(event: KeyboardEvent, press: () => void): void {
  if (event.key !== ' ' && event.key !== 'Enter') return;
  // Else the page scrolls, or the form is sent.
  event.preventDefault();
  if (!event.repeat) press();
}

/** The frame of a chosen region, and the ball that marks it: with a tick, or hollow when the side is not known. */
function Ball({ named: { region, mark } }: { readonly named: NamedRegion }) {
  const [x, y] = region.at;
  const isOn = mark === 'on';
  return (
    <g className={isOn ? styles.on : styles.unsure}>
      <path d={region.path} />
      <circle cx={x} cy={y} r={isOn ? 17 : 12} />
      {isOn && <path d={`M${x - 8} ${y}l6 6.5 10-12`} />}
    </g>
  );
}
