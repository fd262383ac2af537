package fr.permanence.people.search;

/** How far from what was typed a word may be. */
enum Reach {
    /** It reads so or begins so. */
    TRUE,
    /** Or it does but for one slip. */
    SLIP,
    /** Or it sounds so; of several typed words only the last may be unfinished. */
    SOUND
}
