package fr.permanence.settings;

/** The name of the centre or the minutes before the veil changed: look again. */
public record HouseSettingsChanged() {}
