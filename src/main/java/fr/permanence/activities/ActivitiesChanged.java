package fr.permanence.activities;

/** An activity, its sessions, its places, its waiting list or its marks changed: look again. */
public record ActivitiesChanged() {}
