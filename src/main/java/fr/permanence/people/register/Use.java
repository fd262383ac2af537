package fr.permanence.people.register;

/** What is done with a column of the register. */
public sealed interface Use {
    /** It becomes this part of a person. */
    record Becomes(Target target) implements Use {}

    /** It is left in the spreadsheet. */
    record LeftOut(Why why) implements Use {}

    /** Why a column is left in the spreadsheet. */
    enum Why {
        /** Its heading says nothing the program knows. */
        NOT_RECOGNISED,
        /** It is more than the desk needs: the least is collected. */
        NOT_NEEDED,
        /** It tells of a child, a relative or a contact, not of the person herself. */
        OF_SOMEBODY_ELSE,
        /** Another column already says this. */
        SAID_BY_ANOTHER,
        /** The person chose to leave it. */
        CHOSEN
    }
}
