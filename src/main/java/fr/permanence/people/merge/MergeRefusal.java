package fr.permanence.people.merge;

/** Why two files cannot become one, or cannot come apart; said in words under {@code merge.refusal.<NAME>}. */
public enum MergeRefusal {
    /** One and the same. */
    SAME_PERSON,
    /** One of them is in the bin, was merged before, or taken back. */
    NOT_IN_THE_LISTS,
    /** Together they would have more than twenty other names, phones or languages. */
    TOO_MANY_NAMES,
    /** What is proposed is not what was shown: one of the files was changed in between. */
    CHANGED_SINCE,
    /** The two came apart already. */
    ALREADY_APART,
    /** Another file was merged into this one since, or this one into another: that comes apart first. */
    MERGED_SINCE
}
