package fr.permanence.sample;

import fr.permanence.ids.AccountId;
import java.time.LocalDate;
import java.util.List;

/**
 * Who keeps the desk of a fictional centre.
 *
 * @param members accounts that may keep the desk, at least one
 */
public record SampleTeam(List<Member> members) {
    public SampleTeam {
        members = List.copyOf(members);
        if (members.isEmpty()) throw new IllegalArgumentException("nobody");
    }

    /** One account, under the name with which it signs. */
    public record Member(AccountId account, String name) {
        @Override
        public String toString() {
            return "Member[" + account + "]";
        }
    }

    /** The team takes turns, a day each. */
    Member onDuty(LocalDate day) {
        return members.get((int) Math.floorMod(day.toEpochDay(), (long) members.size()));
    }
}
