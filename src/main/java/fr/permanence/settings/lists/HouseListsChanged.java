package fr.permanence.settings.lists;

/** A list of the house changed: look again. */
public record HouseListsChanged() {}
