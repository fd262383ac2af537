package fr.permanence.people.followup;

/** A level or a key worker was set or taken back: look again. */
public record FollowUpsChanged() {}
