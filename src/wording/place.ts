import type { Place } from '#schema';

/** The places where a hip can hurt, in the words of a person who points at them. */
export const placeWords: Readonly<Record<Place, { readonly name: string; readonly hint: string }>> = {
  groin: { name: 'Groin or front of the hip', hint: 'Deep in the crease. It often comes from the joint itself.' },
  side: { name: 'Outer side', hint: 'On the bony point. It often comes from a tendon.' },
  buttock: { name: 'Buttock', hint: 'It can come from the joint, a muscle or tendon, or the low back.' },
  thigh: { name: 'Thigh or knee', hint: 'Pain from the hip can travel down. Some people feel it only in the knee.' },
};
