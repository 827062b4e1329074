/** The comment that stands in a slide for a text which nobody has translated yet starts with this. */
export const untranslatedMark = "<!-- diptych: to be translated";
