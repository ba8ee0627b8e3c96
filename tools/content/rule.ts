import type { Library, Movement, Variation } from '@ilium/movement';

/** Something in the content that breaks a rule, said so that its author knows what to change. */
export interface ContentProblem {
  /** Where: a variation's key, a movement's or a programme's id, with the field ("bridge/both-feet cues.1"). */
  readonly place: string;
  readonly message: string;
}

/** One thing that all content must satisfy. */
export interface ContentRule {
  /** The name of its file. */
  readonly name: string;
  readonly check: (library: Library) => readonly ContentProblem[];
}

/** A rule that looks at one variation at a time. */
export function defineVariationRule(
  name: string,
  findMessages: (variation: Variation, movement: Movement) => readonly string[],
): ContentRule {
  return {
    name,
    check: ({ movements }) =>
      movements.flatMap((movement) =>
        movement.variations.flatMap((variation) =>
          findMessages(variation, movement).map((message) => ({
            place: `${movement.id}/${variation.id}`,
            message,
          })),
        ),
      ),
  };
}
