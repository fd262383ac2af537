package fr.permanence.people.register;

/**
 * One column of the register.
 *
 * @param index its place, from 0
 * @param heading its heading as a person reads it, on one line
 * @param use what is done with it
 */
public record Column(int index, String heading, Use use) {
    /** The same column with another use. */
    public Column with(Use other) {
        return new Column(index, heading, other);
    }

    /** Whether it becomes this part of a person. */
    public boolean becomes(Target target) {
        return use instanceof Use.Becomes becomes && becomes.target() == target;
    }
}
