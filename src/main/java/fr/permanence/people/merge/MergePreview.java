package fr.permanence.people.merge;

import fr.permanence.people.Birth;
import fr.permanence.people.Person;
import fr.permanence.people.PersonDraft;
import java.util.Map;

/**
 * What comes of making two files one, before it is done.
 *
 * @param kept whose file stays
 * @param gone whose file becomes part of it
 * @param becomes what will be written of the one who stays
 * @param brings how many rows of each kind follow
 * @param has how many the one who stays has already
 */
public record MergePreview(
        Person kept, Person gone, PersonDraft becomes, Map<String, Integer> brings, Map<String, Integer> has) {
    public MergePreview {
        brings = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(brings));
        has = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(has));
    }

    @Override
    public String toString() {
        return "MergePreview[" + kept.id() + ", " + gone.id() + "]";
    }

    /** Whether both files say when she was born, and not the same: often the sign of two women. */
    public boolean birthsDiffer() {
        Birth ofKept = kept.is().birth();
        Birth ofGone = gone.is().birth();
        if (ofKept instanceof Birth.On one && ofGone instanceof Birth.On other)
            return !one.day().equals(other.day());
        return year(ofKept) != 0 && year(ofGone) != 0 && year(ofKept) != year(ofGone);
    }

    private static int year(Birth birth) {
        return switch (birth) {
            case Birth.On on -> on.day().getYear();
            case Birth.In in -> in.inYear();
            case Birth.Unknown unknown -> 0;
        };
    }
}
