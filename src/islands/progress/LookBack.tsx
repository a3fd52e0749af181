import { type SyntheticEvent, useState } from 'react';
import { type Day, dayPlus, LIMITS, type WeekReview, weekOf } from '#diary';
import { dateWords } from '#wording';
import type { Diary } from '../diary-store/diary.ts';
import type { DiaryView } from './diary-view.ts';
import form from './form.module.css';
import styles from './progress.module.css';
import type { ShownBarrier } from './progress-props.ts';
import type { DiaryOwner } from './use-diary.ts';

interface Props {
  readonly diary: Diary;
  readonly view: DiaryView;
  readonly barriers: readonly ShownBarrier[];
  readonly run: DiaryOwner['run'];
}

/** Looks back at this week or the last one: what went well, what was in the way, and a plan. */
export function LookBack({ diary, view, barriers, run }: Props) {
  const thisWeek = weekOf(view.today);
  const [isLast, setLast] = useState(false);
  const [isWriting, setWriting] = useState(false);
  const week = isLast ? dayPlus(thisWeek, -7) : thisWeek;
  const review = view.reviews[isLast ? 1 : 0];
  const before = isLast ? null : view.reviews[1];
  const save = async (written: Omit<WeekReview, 'changedAt'>) => {
    if (await run(diary.saveReview(written), 'Your look back is saved on this device.')) setWriting(false);
  };
  return (
    <section className={`${styles.panel} ${review || before ? '' : 'no-print'}`} aria-labelledby="look-back">
      <h2 id="look-back">Look back at the week</h2>
      <p>The week from {dateWords(week)}. A few words are enough, and only you read them.</p>
      {before && <Plan title="Your plan from last week" review={before} />}
      {review && !isWriting && <Written review={review} barriers={barriers} />}
      {isWriting ? (
        <ReviewForm key={week} {...{ week, review, barriers }} onSave={save} onLeave={() => setWriting(false)} />
      ) : (
        <div className="buttons">
          <button className="button second" type="button" onClick={() => setWriting(true)}>
            {review ? 'Change it' : 'Write it down'}
          </button>
          <button className="button quiet" type="button" onClick={() => setLast(!isLast)}>
            {isLast ? 'This week' : 'Last week'}
          </button>
        </div>
      )}
    </section>
  );
}

function Plan({ title, review }: { readonly title: string; readonly review: WeekReview }) {
  const { goal, ifThen } = review;
  if (!goal && !ifThen.cue && !ifThen.action) return null;
  return (
    <div className={styles.plan}>
      <h3>{title}</h3>
      {goal && <p>{goal}</p>}
      {(ifThen.cue || ifThen.action) && (
        <p>
          <b>If</b> {ifThen.cue || '…'}, <b>then</b> {ifThen.action || '…'}
        </p>
      )}
    </div>
  );
}

function Written({ review, barriers }: { readonly review: WeekReview; readonly barriers: readonly ShownBarrier[] }) {
  const inTheWay = barriers.filter(({ id }) => review.inTheWay.includes(id));
  return (
    <div className="stack">
      {review.wentWell && (
        <div>
          <h3>What went well</h3>
          <p className={styles.own}>{review.wentWell}</p>
        </div>
      )}
      {inTheWay.map((barrier) => (
        <div key={barrier.id}>
          <h3>{barrier.name}</h3>
          <Tips barrier={barrier} />
        </div>
      ))}
      <Plan title="Your plan" review={review} />
    </div>
  );
}

/** What may help; the numbers are those of the sources at the end of the page. */
function Tips({ barrier }: { readonly barrier: ShownBarrier }) {
  if (barrier.tips.length === 0) return null;
  return (
    <ul className={form.tips}>
      {barrier.tips.map(({ says, numbers }) => (
        <li key={says}>
          {says}
          {numbers.length > 0 && <span className={styles.source}> (source {numbers.join(', ')})</span>}
        </li>
      ))}
    </ul>
  );
}

interface FormProps {
  readonly week: Day;
  readonly review: WeekReview | null;
  readonly barriers: readonly ShownBarrier[];
  readonly onSave: (review: Omit<WeekReview, 'changedAt'>) => void;
  readonly onLeave: () => void;
}

function ReviewForm({ week, review, barriers, onSave, onLeave }: FormProps) {
  const [inTheWay, setInTheWay] = useState<readonly string[]>(review?.inTheWay ?? []);
  const toggle = (id: string) =>
    setInTheWay(inTheWay.includes(id) ? inTheWay.filter((one) => one !== id) : [...inTheWay, id]);
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const text = (name: string, most: number) =>
      String(data.get(name) ?? '')
        .trim()
        .slice(0, most);
    onSave({
      week,
      wentWell: text('wentWell', LIMITS.note),
      inTheWay,
      goal: text('goal', LIMITS.words),
      ifThen: { cue: text('cue', LIMITS.words), action: text('action', LIMITS.words) },
    });
  };
  return (
    <form className={form.form} onSubmit={submit}>
      <label className={form.field}>
        <span>What went well?</span>
        <textarea name="wentWell" maxLength={LIMITS.note} rows={2} defaultValue={review?.wentWell} />
      </label>
      <fieldset className={form.group}>
        <legend>
          Was anything in the way? <span className={form.hint}>ticks bring ideas</span>
        </legend>
        <div className={form.ticks}>
          {barriers.map((barrier) => (
            <div key={barrier.id}>
              <label className={form.tick}>
                <input type="checkbox" checked={inTheWay.includes(barrier.id)} onChange={() => toggle(barrier.id)} />
                <span>{barrier.name}</span>
              </label>
              {inTheWay.includes(barrier.id) && <Tips barrier={barrier} />}
            </div>
          ))}
        </div>
      </fieldset>
      <label className={form.field}>
        <span>
          Your goal for the next week <span className={form.hint}>in your own words</span>
        </span>
        <input name="goal" maxLength={LIMITS.words} defaultValue={review?.goal} autoComplete="off" />
      </label>
      <fieldset className={form.group}>
        <legend>
          A plan <span className={form.hint}>such as: if I have had breakfast, then I do the first two</span>
        </legend>
        <label className={form.field}>
          <span>If …</span>
          <input name="cue" maxLength={LIMITS.words} defaultValue={review?.ifThen.cue} autoComplete="off" />
        </label>
        <label className={form.field}>
          <span>then I …</span>
          <input name="action" maxLength={LIMITS.words} defaultValue={review?.ifThen.action} autoComplete="off" />
        </label>
      </fieldset>
      <div className="buttons">
        <button className="button" type="submit">
          Save the week
        </button>
        <button className="button quiet" type="button" onClick={onLeave}>
          Leave it
        </button>
      </div>
    </form>
  );
}
