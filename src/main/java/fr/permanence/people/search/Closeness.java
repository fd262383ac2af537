package fr.permanence.people.search;

/** How one typed word meets one word of a name, closest first. */
enum Closeness {
    /** The same word. */
    WHOLE(Grade.EXACT),
    /** The word begins with it. */
    PREFIX(Grade.PREFIX),
    /** The same word but for one slip. */
    SLIP_WHOLE(Grade.SLIP_WHOLE),
    /** The word begins with it but for one slip, which is followed by letters that agree. */
    SLIP_INSIDE(Grade.SLIP_INSIDE),
    /** The word begins with it but for its last letter. */
    SLIP_LAST(Grade.SLIP_LOOSE),
    /** Both sound the same. */
    SOUND_SAME(Grade.SOUND_SAME),
    /** Both sound the same but for one sound. */
    SOUND_NEAR(Grade.SOUND_NEAR),
    /** The word begins with the same sounds. */
    SOUND_PREFIX(Grade.SOUND_PREFIX),
    NONE(Grade.NONE);

    /** The grade of a one-word question that a first word meets this way. */
    final Grade grade;

    Closeness(Grade grade) {
        this.grade = grade;
    }

    boolean isTrue() {
        return compareTo(PREFIX) <= 0;
    }

    boolean isSlip() {
        return compareTo(PREFIX) > 0 && compareTo(SLIP_LAST) <= 0;
    }

    boolean isWhole() {
        return this == WHOLE || this == SLIP_WHOLE || this == SOUND_SAME || this == SOUND_NEAR;
    }
}
