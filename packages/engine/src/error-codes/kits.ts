/** What is refused of kits, and because of them. A part of the table in error-codes.ts. */
export const KIT_ERRORS = {
  invalid_kit_option: {
    kind: 'invalid',
    meaning: 'What may be chosen of a kit contradicts itself.',
    remedy:
      'Give each option components, at least as many as are to be chosen, and as many defaults as may be chosen, or none.',
  },
  choice_not_offered: {
    kind: 'invalid',
    meaning: 'The kit does not offer this to be chosen.',
    remedy: 'Choose one of errors[].offered.',
  },
  choices_out_of_range: {
    kind: 'invalid',
    meaning: 'Too few, or too many, components of an option of the kit are chosen.',
    remedy: 'Choose as many as the option wants, of errors[].offered.',
  },
  nothing_chosen: {
    kind: 'invalid',
    meaning: 'Of a kit of which everything is chosen, nothing was.',
    remedy: 'Choose at least one component.',
  },
  kit_ships_together: {
    kind: 'conflict',
    meaning: 'The kit goes from one location in one shipment, and this would tear it.',
    remedy: 'Name whole kits: the line without a SKU, or as much of each part as so many kits need.',
  },
} as const
