import type { DiaryView } from './diary-view.ts';
import { MinutesChart } from './MinutesChart.tsx';
import styles from './progress.module.css';
import { WeekTable } from './WeekTable.tsx';

interface Props {
  readonly view: DiaryView;
}

/** The minutes of the last twelve weeks. */
export function MinutesPanel({ view: { weeks } }: Props) {
  const mondays = weeks.map(({ week }) => week);
  const minutes = weeks.map((week) => week.minutes);
  return (
    <section className={styles.panel} aria-labelledby="minutes-chart">
      <h2 id="minutes-chart">Minutes each week</h2>
      <p>Some weeks are fuller than others. That is how lives are.</p>
      <MinutesChart weeks={mondays} minutes={minutes} heightRem={9} />
      <WeekTable
        weeks={mondays}
        columns={[
          { title: 'Sessions', values: weeks.map(({ sessions }) => sessions) },
          { title: 'Minutes', values: minutes },
        ]}
      />
    </section>
  );
}
