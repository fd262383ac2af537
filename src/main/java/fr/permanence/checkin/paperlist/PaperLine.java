package fr.permanence.checkin.paperlist;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One line of a paper list as it was read.
 *
 * @param number its place in the text, from 1
 * @param time when she came, or null when the paper does not say
 * @param name the name on the paper, or null for people without one
 * @param code the code she came by, or null; then there is no name
 * @param headCount how many people; more than 1 only without a name
 */
public record PaperLine(
        int number,
        @Nullable LocalTime time,
        @Nullable String name,
        @Nullable String code,
        int headCount) {
    @Override
    public String toString() {
        return "PaperLine[" + number + "]";
    }
}
