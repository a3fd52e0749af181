import { useEffect, useRef } from 'react';
import { painRuleFor } from '#wording';
import type { Diary } from '../diary-store/diary.ts';
import { LowScore } from '../routine-builder/LowLimitNote.tsx';
import { hasLowLimit } from '../routine-builder/pain-limit.ts';
import { deviceStore } from '../routine-builder/storage.ts';
import type { DiaryView } from './diary-view.ts';
import form from './form.module.css';
import styles from './progress.module.css';
import type { DiaryOwner } from './use-diary.ts';
import { withLimit } from './with-limit.ts';

interface Props {
  readonly diary: Diary;
  readonly view: DiaryView;
  readonly run: DiaryOwner['run'];
  readonly say: DiaryOwner['say'];
}

/** The lower limit of the pain rule, for people who need it (programs.json, pain_rules.cautious_variant). */
export function LimitChoice({ diary, view: { isCautious }, run, say }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (window.location.hash !== '#limit') return;
    // The diary opens after the page, so the browser itself has found nothing to go to.
    title.current?.scrollIntoView();
    title.current?.focus({ preventScroll: true });
    window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search);
  }, []);
  const choose = async () => {
    const isLow = !isCautious;
    const saving = withLimit(deviceStore, isLow, () => diary.saveSettings({ isCautious: isLow }));
    if (await run(saving, '')) say(chosenWords(isLow));
  };
  return (
    <section className={`${styles.panel} no-print`} aria-labelledby="limit">
      <h2 id="limit" ref={title} tabIndex={-1}>
        Is the lower limit for you?
      </h2>
      <p>
        Some people should carry on only at <LowScore />, once a clinician has said that they may exercise: in
        pregnancy, in the first 12 weeks after surgery, with a risk of osteonecrosis, or with a possible bone stress.
      </p>
      <p>Your printed sheet, your calendar and the guided session go by it too.</p>
      <label className={form.tick}>
        <input type="checkbox" checked={isCautious} onChange={choose} />
        <span>
          Use the lower limit: carry on only at <LowScore />
        </span>
      </label>
    </section>
  );
}

function chosenWords(isLow: boolean): string {
  if (!isLow) return `You carry on at ${USUAL} again, on your sheet and in your session too.`;
  if (hasLowLimit(deviceStore)) return `You now carry on only at ${LOW}, on your sheet and in your session too.`;
  return `Your diary now carries on only at ${LOW}. This browser did not let us tell the other pages: your sheet and your session still say ${USUAL}.`;
}

const USUAL = painRuleFor(false)[0].score;
const LOW = painRuleFor(true)[0].score;
