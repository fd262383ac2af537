package fr.permanence.people.search;

/** In what way a person answers to what was typed, the surest first. */
public enum How {
    /** Every typed word is a whole word of her names, and one of her names was typed in full. */
    EXACT,
    /** One of her names begins with what was typed. */
    PREFIX,
    /** Each typed word begins one of her words, in any order. */
    WORDS,
    /** What was typed begins a later part of a name: Marie in Anne-Marie. */
    PART,
    /** Her code, or its beginning. A code typed in full comes before everything else. */
    CODE,
    /** Four or more digits in a row of one of her numbers. */
    PHONE,
    /** As above but for one typing slip: a letter too many, too few, replaced, or two neighbours swapped. */
    SLIP,
    /** Sounds like what was typed; to be labelled so. */
    SOUNDS_LIKE
}
