package fr.permanence.stays.ui.year;

/**
 * Days that stand out behind the stays.
 *
 * @param name how they are called: "Vacances de printemps"
 * @param isSchool whether they are school holidays; else a public holiday
 */
public record Ground(Span days, String name, boolean isSchool) {}
