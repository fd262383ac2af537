package fr.permanence.activities.attendance;

/**
 * How often somebody, or a group, came.
 *
 * @param excused told beforehand; not counted in the rate
 */
public record Rate(int present, int absent, int excused) {
    /** Nobody was marked. */
    public static final Rate NONE = new Rate(0, 0, 0);

    /** Presents among presents and absents, 0 to 100, rounded; empty when nobody was either. */
    public java.util.OptionalInt percent() {
        int counted = present + absent;
        return counted == 0
                ? java.util.OptionalInt.empty()
                : java.util.OptionalInt.of(Math.round(100f * present / counted));
    }

    /** This and one more. */
    public Rate plus(Mark mark) {
        return switch (mark) {
            case PRESENT -> new Rate(present + 1, absent, excused);
            case ABSENT -> new Rate(present, absent + 1, excused);
            case EXCUSED -> new Rate(present, absent, excused + 1);
        };
    }
}
