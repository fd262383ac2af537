package fr.permanence.stays.journeys;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who goes: a woman, a child of hers, one of the team.
 *
 * @param name as lists show it
 * @param apart what tells two of the same name apart, or null
 * @param needsSeat false for a child on a lap
 * @param mother of a child, else null
 * @param age of a child in years, else null
 */
public record Traveller(
        TravellerId id,
        String name,
        @Nullable String apart,
        boolean needsSeat,
        @Nullable TravellerId mother,
        @Nullable Integer age) {
    public boolean isAccompanier() {
        return id.kind() == TravellerId.Kind.ACCOMPANIER;
    }

    /** Whether this is a child of hers. */
    public boolean isChildOf(TravellerId who) {
        return who.equals(mother);
    }

    Traveller withoutMark() {
        return new Traveller(id, name, null, needsSeat, mother, age);
    }

    /** The name with what tells two of it apart: "Joy O." */
    public String said() {
        return apart == null ? name : name + " " + apart;
    }

    @Override
    public String toString() {
        return "Traveller[" + id + "]";
    }
}
