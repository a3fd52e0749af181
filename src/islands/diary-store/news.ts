import type { WhyClosed } from './database.ts';

/** What a tab hears about its diary. */
export type News = { readonly type: 'changed' } | { readonly type: 'closed'; readonly why: WhyClosed };

/** Carries news to the listeners of this tab, and that something has changed to all other tabs. */
export function newsChannel() {
  const listeners = new Set<(news: News) => void>();
  const hear = (news: News) => {
    for (const listener of listeners) listener(news);
  };
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('diary');
  if (channel) channel.onmessage = () => hear({ type: 'changed' });
  return {
    hear,
    tell: () => channel?.postMessage('changed'),
    listen: (listener: (news: News) => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    close: () => {
      listeners.clear();
      channel?.close();
    },
  };
}
