import type { SheetItem } from './sheet-item.ts';
import variants from './sheet-variants.module.css';

/** A line for each day: what was done, the pain before, during and the next morning, and a note. */
export function SheetLog({ items }: { readonly items: readonly SheetItem[] }) {
  return (
    <>
      <ol className={variants.plan}>
        {items.map(({ key, name, sets, how }, place) => (
          <li key={key}>
            {place + 1} <bdi>{name}</bdi> <b>{sets}</b> {how}
          </li>
        ))}
      </ol>
      <table className={variants.log}>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              Date
            </th>
            <th scope="col" rowSpan={2}>
              Done
            </th>
            <th scope="colgroup" colSpan={3}>
              Pain, 0 to 10
            </th>
            <th scope="col" rowSpan={2}>
              Note
            </th>
          </tr>
          <tr>
            <th scope="col">Before</th>
            <th scope="col">During</th>
            <th scope="col">Next morning</th>
          </tr>
        </thead>
        <tbody>
          {LINES.map((line) => (
            <tr key={line}>
              <td />
              <td>
                {items.map(({ key }, place) => (
                  <span key={key}>{place + 1}</span>
                ))}
              </td>
              <td />
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <p>Circle the number of each exercise that you did.</p>
    </>
  );
}

/** Two weeks of every day, or a month of three days a week. */
const LINES = Array.from({ length: 14 }, (_, at) => at + 1);
