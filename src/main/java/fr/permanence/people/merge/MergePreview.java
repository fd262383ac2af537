package fr.permanence.people.merge;

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
}
