package fr.permanence.stays.ui.year;

/**
 * Days that stand out behind the stays.
 *
 * @param name how they are called: "Vacances de printemps"
 */
public record Ground(Span days, String name, Kind kind) {
    /** Why they stand out; what is drawn later stands upon what was drawn before. */
    public enum Kind {
        SCHOOL,
        PUBLIC,
        /** A date of the house. */
        DATE,
        COMMISSION
    }

    /** Whether it is a date that the house noted itself. */
    public boolean isNoted() {
        return kind == Kind.DATE || kind == Kind.COMMISSION;
    }

    /** Whether they are school holidays. */
    public boolean isSchool() {
        return kind == Kind.SCHOOL;
    }
}
