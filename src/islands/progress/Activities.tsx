import { type SyntheticEvent, useState } from 'react';
import { currentActivities, LIMITS, ratingId, ratingsByWeek } from '#diary';
import type { Diary } from '../diary-store/diary.ts';
import { dayWords } from './day-words.ts';
import type { DiaryView } from './diary-view.ts';
import form from './form.module.css';
import { newId } from './local-day.ts';
import { PainPicker, scoreIn } from './PainPicker.tsx';
import styles from './progress.module.css';
import { ScoreChart } from './ScoreChart.tsx';
import type { DiaryOwner } from './use-diary.ts';
import { WeekTable } from './WeekTable.tsx';

interface Props {
  readonly diary: Diary;
  readonly view: DiaryView;
  readonly run: DiaryOwner['run'];
}

/** Up to three things that somebody wants to do more easily, scored by themselves. */
export function Activities({ diary, view, run }: Props) {
  const current = currentActivities(view.activities);
  const weeks = view.weeks.map(({ week }) => week);
  const columns = current.map(({ id, name }) => ({ title: name, values: ratingsByWeek(view.ratings, id, view.today) }));
  return (
    <section className={`${styles.panel} ${current.length > 0 ? '' : 'no-print'}`} aria-labelledby="activities">
      <h2 id="activities">What you want to do more easily</h2>
      <p>
        Name up to three things that your hip makes hard, in your own words. Score them about once a week:{' '}
        <b>how hard is it?</b> 0 is not hard at all, 10 is too hard to do.
      </p>
      {current.map(({ id, name }, at) => (
        <div key={id} className={styles.activity}>
          <h3>{name}</h3>
          <ScoreChart what={`How hard: ${name},`} weeks={weeks} values={columns[at]?.values ?? []} heightRem={9} />
        </div>
      ))}
      {current.length > 0 && <WeekTable weeks={weeks} columns={columns} />}
      {current.length > 0 && <Scores {...{ diary, view, run }} />}
      {current.length < LIMITS.activities && <NewActivity {...{ diary, run }} />}
    </section>
  );
}

function Scores({ diary, view, run }: Props) {
  const { today, ratings } = view;
  const current = currentActivities(view.activities);
  const latest = ratings.at(-1)?.day;
  const [isOpen, setOpen] = useState(false);
  const stopAsking = (id: string, name: string) =>
    run(
      diary.saveActivity({ id, name, isCurrent: false }),
      `“${name}” is no longer asked for. Its scores stay in your copy.`,
    );
  const submit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const scored = current.flatMap(({ id }) => {
      const score = scoreIn(data, `score-${id}`);
      return score === null ? [] : [{ id: ratingId(id, today), activity: id, day: today, score }];
    });
    if (await run(diary.saveRatings(scored), 'The scores are saved on this device.')) setOpen(false);
  };
  if (!isOpen) {
    return (
      <div className="no-print stack">
        {latest && <p>Last scored {dayWords(latest, today)}.</p>}
        <button className="button second" type="button" onClick={() => setOpen(true)}>
          Score them today
        </button>
      </div>
    );
  }
  return (
    <form className={`${form.form} no-print`} onSubmit={submit}>
      {current.map(({ id, name }) => (
        <div key={id}>
          <PainPicker
            legend={name}
            hint="how hard is it?"
            name={`score-${id}`}
            value={ratings.find((rating) => rating.id === ratingId(id, today))?.score ?? null}
            ends={['not hard at all', 'too hard to do']}
          />
          <button className="button quiet" type="button" onClick={() => stopAsking(id, name)}>
            Stop asking for “{name}”
          </button>
        </div>
      ))}
      <div className="buttons">
        <button className="button" type="submit">
          Save the scores
        </button>
        <button className="button quiet" type="button" onClick={() => setOpen(false)}>
          Leave it
        </button>
      </div>
    </form>
  );
}

function NewActivity({ diary, run }: Omit<Props, 'view'>) {
  const submit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const element = event.currentTarget;
    const name = String(new FormData(element).get('name') ?? '')
      .trim()
      .slice(0, LIMITS.activityName);
    if (name === '') return element.querySelector('input')?.focus();
    // An id that sorts by age, so that the order on the page stays.
    const id = `${Date.now().toString(36)}-${newId().slice(0, 6)}`;
    if (await run(diary.saveActivity({ id, name, isCurrent: true }), `“${name}” is saved on this device.`))
      element.reset();
  };
  return (
    <form className={`${form.form} no-print`} onSubmit={submit} noValidate>
      <label className={form.field}>
        <span>
          Something you want to do <span className={form.hint}>such as “put on socks”</span>
        </span>
        <input name="name" maxLength={LIMITS.activityName} autoComplete="off" />
      </label>
      <div className="buttons">
        <button className="button second" type="submit">
          Add it
        </button>
      </div>
    </form>
  );
}
