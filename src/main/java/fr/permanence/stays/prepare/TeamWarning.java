package fr.permanence.stays.prepare;

/** What is to be looked at in a team; never a refusal, for somebody may still be found. */
public sealed interface TeamWarning {
    /**
     * There should be more: one of the team for so many women.
     *
     * @param there how many come along
     * @param wanted how many it should be
     * @param perHead for how many women one of the team is wanted
     */
    record TooFew(int there, int wanted, int perHead) implements TeamWarning {}

    /** No woman comes along. */
    record NoWoman() implements TeamWarning {}

    /** No man comes along. */
    record NoMan() implements TeamWarning {}
}
