/** The device's own voice. */
export interface Voice {
  readonly say: (text: string) => void;
  readonly hush: () => void;
}

/** The voices of the device itself. Others send what they read to a company; they are never used. */
export const ownVoice = (voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined => {
  const own = voices.filter(({ localService, lang }) => localService && /^en([-_]|$)/i.test(lang));
  return own.find(({ lang }) => /^en[-_]US/i.test(lang)) ?? own[0];
};

/** Asks the device for a voice of its own, now and when its voices have come. Gives back how to stop asking. */
export function findVoice(found: (voice: SpeechSynthesisVoice | undefined) => void): () => void {
  if (!('speechSynthesis' in window)) {
    found(undefined);
    return () => undefined;
  }
  const look = () => found(ownVoice(window.speechSynthesis.getVoices()));
  look();
  window.speechSynthesis.addEventListener('voiceschanged', look);
  return () => window.speechSynthesis.removeEventListener('voiceschanged', look);
}

/** Says lines with a voice. A line is said to its end; if one waits behind it already, both are too late and give way. */
export function createVoice(voice: SpeechSynthesisVoice): Voice {
  const { speechSynthesis } = window;
  return {
    say: (text) => {
      const line = new SpeechSynthesisUtterance(text);
      line.voice = voice;
      line.lang = voice.lang;
      if (speechSynthesis.pending) speechSynthesis.cancel();
      speechSynthesis.speak(line);
    },
    hush: () => speechSynthesis.cancel(),
  };
}
