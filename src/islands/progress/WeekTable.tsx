import type { Day, Pain } from '#diary';
import styles from './chart.module.css';
import { shortDay } from './day-words.ts';

interface Props {
  readonly weeks: readonly Day[];
  readonly columns: readonly { readonly title: string; readonly values: readonly Pain[] }[];
}

/** The numbers of charts as a table, folded on the screen and open on paper. */
export function WeekTable({ weeks, columns }: Props) {
  return (
    <details className={styles.asTable}>
      <summary>Show as table</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Week from</th>
            {columns.map(({ title }) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, at) => (
            <tr key={week}>
              <th scope="row">{shortDay(week)}</th>
              {columns.map(({ title, values }) => (
                <td key={title}>{values[at] ?? '–'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
