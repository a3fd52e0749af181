import type { Diary } from '../diary-store/diary.ts';
import type { DiaryView } from './diary-view.ts';
import form from './form.module.css';
import styles from './progress.module.css';
import type { DiaryOwner } from './use-diary.ts';

interface Props {
  readonly diary: Diary;
  readonly view: DiaryView;
  readonly run: DiaryOwner['run'];
}

/** The lower limit of the pain rule, for people who need it (programs.json, pain_rules.cautious_variant). */
export function LimitChoice({ diary, view: { isCautious }, run }: Props) {
  const choose = () =>
    run(
      diary.saveSettings({ isCautious: !isCautious }),
      isCautious ? 'You carry on at 0–3 again.' : 'You now carry on only at 0–2.',
    );
  return (
    <section className={`${styles.panel} no-print`} aria-labelledby="limit">
      <h2 id="limit">Is the lower limit for you?</h2>
      <p>
        Some people should carry on only at 0–2, once a clinician has said that they may exercise: in pregnancy, in the
        first 12 weeks after surgery, with a risk of osteonecrosis, or with a possible bone stress.
      </p>
      <label className={form.tick}>
        <input type="checkbox" checked={isCautious} onChange={choose} />
        <span>Use the lower limit: carry on only at 0–2</span>
      </label>
    </section>
  );
}
