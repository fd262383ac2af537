package fr.permanence.checkin.queue;

/** How far an interview that was asked for has come. */
public enum QueueState {
    WAITING,
    /** She was called, and is in the interview. */
    CALLED,
    DONE,
    /** She gave up, or left before she was called. */
    GAVE_UP;

    /** Whether nothing more comes of it. */
    public boolean isEnded() {
        return this == DONE || this == GAVE_UP;
    }
}
