package fr.permanence.ui;

import java.time.Instant;

/** How a page says aloud what it did: at the foot of the window in the program, in a list in tests. */
public interface Voice {
    /** Something was done that can be taken back. */
    void done(String sentence, Runnable takeBack);

    /** Something to know, with nothing to do about it. */
    void say(String sentence);

    /** Something failed; what was kept and what to do is said until it is read. */
    void trouble(Exception trouble);

    /** Something is on the disk since this moment. */
    void saved(Instant when);
}
