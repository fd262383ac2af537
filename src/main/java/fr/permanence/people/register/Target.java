package fr.permanence.people.register;

/** What a column of the register may become in a person. */
public enum Target {
    CHOSEN_NAME(false),
    FAMILY_NAME(false),
    ALIAS(true),
    BIRTH_DATE(false),
    BIRTH_YEAR(false),
    PHONE(true),
    LANGUAGE(true),
    CODE(false),
    REGISTER_NUMBER(false);

    private final boolean several;

    Target(boolean several) {
        this.several = several;
    }

    /** Whether more than one column may become this. */
    public boolean mayBeSeveral() {
        return several;
    }

    /** Whether a person can be known by what stands in such a column. */
    boolean isName() {
        return this == CHOSEN_NAME || this == FAMILY_NAME || this == ALIAS;
    }
}
