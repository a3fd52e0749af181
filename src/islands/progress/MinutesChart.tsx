import type { Day } from '#diary';
import styles from './chart.module.css';
import { endOfScale, plotOf } from './chart-shape.ts';
import { WeekLabels } from './ScoreChart.tsx';
import { useWidth } from './use-width.ts';

interface Props {
  readonly weeks: readonly Day[];
  readonly minutes: readonly number[];
  readonly heightRem: number;
}

/** The minutes of each week as bars. */
export function MinutesChart({ weeks, minutes, heightRem }: Props) {
  const { ref, room } = useWidth<HTMLDivElement>();
  return (
    <div ref={ref} className={styles.chart} data-height={heightRem}>
      {room && <Drawn {...{ weeks, minutes, heightRem, ...room }} />}
    </div>
  );
}

function Drawn({
  weeks,
  minutes,
  heightRem,
  widthPx,
  remPx,
}: Props & { readonly widthPx: number; readonly remPx: number }) {
  const heightPx = heightRem * remPx;
  const end = endOfScale(Math.max(...minutes));
  const { left, right, step, bottom, x, y } = plotOf({ widthPx, heightPx, remPx }, weeks.length, end);
  const hasRoom = step > 2 * remPx;
  const barPx = Math.min(step * 0.62, 2.2 * remPx);
  return (
    <svg
      viewBox={`0 0 ${widthPx} ${heightPx}`}
      role="img"
      aria-label={`Bar chart. Minutes of exercise in the last twelve weeks: ${minutes.join(', ')}.`}
    >
      <path className={styles.grid} d={[0, end / 2, end].map((value) => `M${left} ${y(value)}H${right}`).join('')} />
      <g className={styles.scale}>
        {[0, end / 2, end].map((value) => (
          <text key={value} x={left - 0.6 * remPx} y={y(value) + 0.35 * remPx}>
            {value}
          </text>
        ))}
      </g>
      <WeekLabels weeks={weeks} y={heightPx - 0.3 * remPx} {...{ step, x, remPx }} />
      {minutes.map((value, week) => (
        <g key={weeks[week]}>
          <rect
            className={styles.bar}
            x={x(week) - barPx / 2}
            width={barPx}
            y={y(value)}
            height={bottom - y(value)}
            rx={Math.min(4, barPx / 2)}
          />
          {value > 0 && (hasRoom || week === minutes.length - 1) && (
            <text className={styles.value} x={x(week)} y={y(value) - 0.4 * remPx}>
              {value}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
