import { useCallback, useEffect, useRef, useState } from 'react';
import { type Diary, openDiary, type Saved, type WhyClosed, type WhyNotSaved } from '../diary-store/diary.ts';
import { isLowHere, keepLimit } from '../routine-builder/pain-limit.ts';
import { deviceStore } from '../routine-builder/storage.ts';
import { type DiaryView, loadView } from './diary-view.ts';
import { localDay } from './local-day.ts';

/** The diary as it stands: being opened, not to be had, or open with what is shown of it. */
export type DiaryState =
  | { readonly type: 'opening' }
  | { readonly type: 'closed'; readonly why: WhyClosed }
  | { readonly type: 'open'; readonly diary: Diary; readonly view: DiaryView };

/** The diary and what happens to it. */
export interface DiaryOwner {
  readonly state: DiaryState;
  /** How many records could not be read and lie aside. */
  readonly asideCount: number;
  /** What a screen reader hears, and everybody sees beside the last button. */
  readonly said: string;
  readonly trouble: WhyNotSaved | null;
  /** Grows with every change, here or in another tab. */
  readonly changes: number;
  /** Waits for writing, shows the diary anew, and says what came of it. Returns whether it was saved. */
  readonly run: (writing: Promise<Saved>, words: string) => Promise<boolean>;
  readonly say: (words: string) => void;
}

/** Owns the diary: opens it, shows it, follows other tabs and the change of the day. */
export function useDiary(): DiaryOwner {
  const [state, setState] = useState<DiaryState>({ type: 'opening' });
  const [asideCount, setAsideCount] = useState(0);
  const [said, say] = useState('');
  const [trouble, setTrouble] = useState<WhyNotSaved | null>(null);
  const [changes, setChanges] = useState(0);
  const own = useRef<Diary | null>(null);

  const show = useCallback(async () => {
    const diary = own.current;
    if (!diary) return;
    try {
      const isLow = isLowHere();
      const view = await loadView(diary, localDay(new Date()), isLow);
      // A copy that was brought back, or an older version of this site, told the diary only.
      if (view.isCautious && !isLow) keepLimit(deviceStore, true);
      setState({ type: 'open', diary, view });
      setChanges((count) => count + 1);
      setAsideCount(await diary.checkRecords());
    } catch {
      setState((before) => (before.type === 'closed' ? before : { type: 'closed', why: 'gone' }));
    }
  }, []);

  useEffect(() => {
    let isGone = false;
    openDiary().then((opening) => {
      if (opening.type === 'closed') return setState(opening);
      if (isGone) return opening.diary.close();
      own.current = opening.diary;
      opening.diary.listen((news) => {
        if (news.type === 'closed') own.current = null;
        if (news.type === 'closed') setState(news);
        else show();
      });
      show();
    });
    const showNewDay = () => document.visibilityState === 'visible' && show();
    document.addEventListener('visibilitychange', showNewDay);
    return () => {
      isGone = true;
      document.removeEventListener('visibilitychange', showNewDay);
      own.current?.close();
    };
  }, [show]);

  const run = async (writing: Promise<Saved>, words: string) => {
    const saved = await writing;
    setTrouble(saved.type === 'saved' ? null : saved.why);
    say(saved.type === 'saved' ? words : '');
    if (saved.type === 'saved') await show();
    return saved.type === 'saved';
  };
  return { state, asideCount, said, trouble, changes, run, say };
}
