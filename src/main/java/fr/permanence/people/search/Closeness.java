package fr.permanence.people.search;

import fr.permanence.people.search.Terms.Role;

/** How one typed word meets one word of a name, closest first. */
enum Closeness {
    /** The same word. */
    WHOLE(Grade.EXACT, Grade.PART),
    /** The word begins with it. */
    PREFIX(Grade.PREFIX, Grade.PART),
    /** The same word but for one slip. */
    SLIP_WHOLE(Grade.SLIP_NAME, Grade.SLIP_WORD),
    /** The word begins with it but for one slip, which is followed by letters that agree. */
    SLIP_INSIDE(Grade.SLIP_INSIDE, Grade.SLIP_INSIDE),
    /** The word begins with it but for its last letter. */
    SLIP_LAST(Grade.SLIP_LOOSE, Grade.SLIP_LOOSE),
    /** Both sound the same. */
    SOUND_SAME(Grade.SOUND_NAME, Grade.SOUND_WORD),
    /** Both sound the same but for one sound. */
    SOUND_NEAR(Grade.SOUND_NEAR, Grade.SOUND_NEAR),
    /** The word begins with the same sounds. */
    SOUND_PREFIX(Grade.SOUND_PREFIX, Grade.SOUND_PREFIX),
    NONE(Grade.NONE, Grade.NONE);

    /** The grade when all that was typed meets a whole name this way. */
    private final Grade ofName;
    /** The grade when it meets a later word. */
    private final Grade ofWord;

    Closeness(Grade ofName, Grade ofWord) {
        this.ofName = ofName;
        this.ofWord = ofWord;
    }

    /** The grade when all that was typed, as one word, meets a word with this role. */
    Grade as(Role role) {
        if (role == Role.HEAD) return this == WHOLE ? Grade.PREFIX_WHOLE : this == PREFIX ? Grade.PREFIX : ofWord;
        return role == Role.ONLY || role == Role.RUN ? ofName : ofWord;
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
