package fr.permanence.people.register.ui;

import java.time.Instant;

/** How the import says aloud what it did: at the foot of the window in the program, in a list in tests. */
interface ImportVoice {
    /** People came in, which can be taken back. */
    void done(String sentence, Runnable takeBack);

    /** Something to know, with nothing to do about it. */
    void say(String sentence);

    /** They are on the disk since this moment. */
    void saved(Instant when);
}
