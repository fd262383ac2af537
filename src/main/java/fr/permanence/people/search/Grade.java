package fr.permanence.people.search;

/** How good a match is, best first: finer than what the screen says, because it decides the order. */
enum Grade {
    CODE_WHOLE(How.CODE),
    EXACT(How.EXACT),
    PREFIX_WHOLE(How.PREFIX),
    PREFIX(How.PREFIX),
    WORDS(How.WORDS),
    PART(How.PART),
    CODE_PREFIX(How.CODE),
    PHONE(How.PHONE),
    SLIP_NAME(How.SLIP),
    SLIP_WORD(How.SLIP),
    SLIP_INSIDE(How.SLIP),
    SLIP_LOOSE(How.SLIP),
    SLIP_TWICE(How.SLIP),
    SOUND_NAME(How.SOUNDS_LIKE),
    SOUND_WORD(How.SOUNDS_LIKE),
    SOUND_NEAR(How.SOUNDS_LIKE),
    SOUND_PREFIX(How.SOUNDS_LIKE),
    NONE(How.SOUNDS_LIKE);

    final How how;

    Grade(How how) {
        this.how = how;
    }

    /** The better of two. */
    Grade or(Grade other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
