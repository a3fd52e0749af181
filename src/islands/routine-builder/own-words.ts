/** When to stop a card, to complete "Stop if …". Nobody but its writer knows it: what the pain rule says of every exercise holds for it. */
export const OWN_STOP = 'the pain reaches 6 out of 10';
