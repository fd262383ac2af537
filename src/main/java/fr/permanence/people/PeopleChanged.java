package fr.permanence.people;

/** Somebody was added, corrected or taken back: look again. */
public record PeopleChanged() {}
