import type { Day, Pain } from '#diary';
import styles from './chart.module.css';
import { labelledWeeks, linesOf, marksOf, plotOf } from './chart-shape.ts';
import { shortDay } from './day-words.ts';
import { useWidth } from './use-width.ts';

interface Props {
  /** What the chart shows, to complete "… in the last twelve weeks". */
  readonly what: string;
  readonly weeks: readonly Day[];
  readonly values: readonly Pain[];
  /** The score up to which to carry on; left out where the scale has no pain rule. */
  readonly greenTo?: number;
  readonly heightRem: number;
}

/** Scores from 0 to 10 week by week, with the stretches of the pain rule behind them. */
export function ScoreChart({ what, weeks, values, greenTo, heightRem }: Props) {
  const { ref, room } = useWidth<HTMLDivElement>();
  return (
    <div ref={ref} className={styles.chart} data-height={heightRem}>
      {room && <Drawn {...{ what, weeks, values, greenTo, heightRem, ...room }} />}
    </div>
  );
}

function Drawn(props: Props & { readonly widthPx: number; readonly remPx: number }) {
  const { what, weeks, values, greenTo, heightRem, widthPx, remPx } = props;
  const heightPx = heightRem * remPx;
  const plot = plotOf({ widthPx, heightPx, remPx }, weeks.length, 10);
  const { left, right, bottom, step, x, y } = plot;
  const marks = marksOf(values, plot);
  const last = marks.at(-1);
  const hasRoom = step > 1.5 * remPx;
  const lines = greenTo === undefined ? [0, 5, 10] : [0, greenTo, 5, 10];
  return (
    <svg viewBox={`0 0 ${widthPx} ${heightPx}`} role="img" aria-label={chartWords(what, values)}>
      {greenTo !== undefined && (
        <g className={styles.zones}>
          <rect x={left} width={right - left} y={y(greenTo + 0.5)} height={bottom - y(greenTo + 0.5)} />
          <rect className={styles.middle} x={left} width={right - left} y={y(5.5)} height={y(greenTo + 0.5) - y(5.5)} />
        </g>
      )}
      <path className={styles.grid} d={lines.map((value) => `M${left} ${y(value)}H${right}`).join('')} />
      <g className={styles.scale}>
        {lines.map((value) => (
          <text key={value} x={left - 0.6 * remPx} y={y(value) + 0.35 * remPx}>
            {value}
          </text>
        ))}
      </g>
      <WeekLabels weeks={weeks} y={heightPx - 0.3 * remPx} {...{ step, x, remPx }} />
      <path className={styles.line} d={linesOf(marks)} />
      {marks.map((mark) => (
        <g key={mark.week}>
          <circle
            className={mark === last ? styles.now : styles.was}
            cx={mark.x}
            cy={mark.y}
            r={(mark === last ? 0.55 : 0.34) * remPx}
          />
          {(hasRoom || mark === last) && (
            <text className={styles.value} x={mark.x} y={mark.y - 0.8 * remPx}>
              {mark.value}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

interface LabelProps {
  readonly weeks: readonly Day[];
  readonly step: number;
  readonly x: (week: number) => number;
  readonly y: number;
  readonly remPx: number;
}

/** The Mondays below a chart, as many as have room. */
export function WeekLabels({ weeks, step, x, y, remPx }: LabelProps) {
  return (
    <g className={styles.weeks}>
      {labelledWeeks(weeks.length, step, 4.4 * remPx).map((week) => (
        <text key={week} x={Math.min(x(week), x(weeks.length - 1) + step / 2 - 1.6 * remPx)} y={y}>
          {shortDay(weeks[week] ?? '')}
        </text>
      ))}
    </g>
  );
}

/** A chart in words: its values in order. */
function chartWords(what: string, values: readonly Pain[]): string {
  const said = values.map((value) => (value === null ? 'none' : value)).join(', ');
  return `Line chart. ${what} in the last twelve weeks, out of 10: ${said}.`;
}
