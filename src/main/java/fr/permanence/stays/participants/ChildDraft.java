package fr.permanence.stays.participants;

/**
 * What is written of a child who comes along.
 *
 * @param age in years at the departure
 * @param seat whether she or he needs a seat of her or his own
 */
public record ChildDraft(String firstName, int age, ChildBed bed, boolean seat) {
    @Override
    public String toString() {
        return "ChildDraft";
    }
}
