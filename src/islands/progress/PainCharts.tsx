import { painRuleFor } from '#wording';
import chart from './chart.module.css';
import type { DiaryView } from './diary-view.ts';
import styles from './progress.module.css';
import { ScoreChart } from './ScoreChart.tsx';
import { WeekTable } from './WeekTable.tsx';

interface Props {
  readonly view: DiaryView;
}

/** Pain over the last twelve weeks: the highest of each week at the three moments. */
export function PainCharts({ view }: Props) {
  const { weeks, limits, isCautious } = view;
  const rule = painRuleFor(isCautious);
  const mondays = weeks.map(({ week }) => week);
  const { greenTo } = limits;
  const [before, during, morning] = [
    weeks.map((week) => week.before),
    weeks.map((week) => week.during),
    weeks.map((week) => week.nextMorning),
  ];
  return (
    <section className={styles.panel} aria-labelledby="pain-chart">
      <h2 id="pain-chart">Highest pain each week</h2>
      <p>{trendWords(during)}</p>
      <h3>During exercise</h3>
      <ScoreChart
        what="Highest pain during exercise each week"
        weeks={mondays}
        values={during}
        heightRem={14}
        {...{ greenTo }}
      />
      <ul className={chart.legend}>
        {STEPS.map(({ place, area }) => {
          const { score, short } = rule[place];
          return (
            <li key={score}>
              <i className={area} />
              <span>
                <b>{score}:</b> {short.toLowerCase()}
              </span>
            </li>
          );
        })}
      </ul>
      <div className={styles.two}>
        <div>
          <h3>Before</h3>
          <ScoreChart
            what="Highest pain before a session each week"
            weeks={mondays}
            values={before}
            heightRem={9}
            {...{ greenTo }}
          />
        </div>
        <div>
          <h3>Next morning</h3>
          <ScoreChart
            what="Highest pain the next morning each week"
            weeks={mondays}
            values={morning}
            heightRem={9}
            {...{ greenTo }}
          />
        </div>
      </div>
      <WeekTable
        weeks={mondays}
        columns={[
          { title: 'Before', values: before },
          { title: 'During', values: during },
          { title: 'Next morning', values: morning },
        ]}
      />
    </section>
  );
}

/** The first and the last week that have a number. A change of about 2 is often taken as one that matters (farrar-2001). */
function trendWords(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return 'No numbers for pain during exercise in these twelve weeks.';
  if (known.length === 1) return `${last} out of 10 in the one week with numbers. A line needs a few more.`;
  return `From ${first} to ${last} out of 10 over ${known.length} weeks with numbers. One point may be chance; a change of about 2 is often taken as one that matters.`;
}

/** The steps of the pain rule from top to bottom of the chart, with the look of their areas. */
const STEPS = [
  { place: 2, area: undefined },
  { place: 1, area: chart.middle },
  { place: 0, area: chart.low },
] as const;
