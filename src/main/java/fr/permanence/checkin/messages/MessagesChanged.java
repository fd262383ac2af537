package fr.permanence.checkin.messages;

/** Something waits for somebody at the desk, or was given: look again. */
public record MessagesChanged() {}
