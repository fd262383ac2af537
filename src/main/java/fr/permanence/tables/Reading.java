package fr.permanence.tables;

import java.util.List;

/** How the reading of a file ended. */
public sealed interface Reading {
    /**
     * The file was read to its end, or as far as was asked.
     *
     * @param rows how many filled rows were handed over
     * @param notices what is worth saying about the file
     */
    record Finished(int rows, List<Notice> notices) implements Reading {
        public Finished {
            notices = List.copyOf(notices);
        }
    }

    /** The file is not one that can be read; rows handed over before are to be forgotten. */
    record Refused(Refusal refusal) implements Reading {}

    /** The person stopped the reading; rows handed over before are to be forgotten. */
    record Stopped() implements Reading {}
}
