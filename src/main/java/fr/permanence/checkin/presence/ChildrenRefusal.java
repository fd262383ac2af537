package fr.permanence.checkin.presence;

/** Why what was typed says nothing of children. */
public enum ChildrenRefusal {
    /** More than {@value ChildrenRules#MOST} children. */
    TOO_MANY,
    /** A name of more than {@value ChildrenRules#NAME_LIMIT} characters. */
    NAME_TOO_LONG,
    /** An age over {@value ChildrenRules#OLDEST}. */
    TOO_OLD,
    /** Several lines or cells were pasted. */
    LOOKS_LIKE_TABLE
}
