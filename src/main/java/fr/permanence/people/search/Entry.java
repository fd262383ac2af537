package fr.permanence.people.search;

import fr.permanence.ids.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person as the index holds her: her words, and what decides her place among equals. */
final class Entry {
    final PersonId person;
    final boolean active;
    /** Whether all she is called by is one name: who typed it typed her whole name. */
    final boolean hasOneName;

    final List<String> aliases;
    final Word[] words;
    /** The sounds of each word, null where there are none. */
    final @Nullable Word[] sounds;

    final Terms.Role[] roles;
    final byte[] names;
    /** Her code, folded and without spaces; null when she has none. */
    final @Nullable String code;
    /** Her numbers as {@link PhoneDigits} keeps them. */
    final String[] phones;

    /** How often and how lately she came, as last read. */
    double warmth;
    /** The question that last looked at her, and the one that last took her. */
    int seen;

    int taken;
    /** The look through a source that last met her. */
    int met;

    Entry(Findable person, int terms, @Nullable String code, String[] phones) {
        this.person = person.person();
        this.active = person.active();
        this.hasOneName = person.familyName() == null;
        this.aliases = person.aliases();
        this.words = new Word[terms];
        this.sounds = new Word[terms];
        this.roles = new Terms.Role[terms];
        this.names = new byte[terms];
        this.code = code;
        this.phones = phones;
    }

    /**
     * Among equal matches: the active first, then who comes most, then who has no other name than the one, then by name,
     * then by the number of the person.
     */
    int compareTo(Entry other) {
        if (active != other.active) return active ? -1 : 1;
        int order = Double.compare(other.warmth, warmth);
        if (order == 0) order = Boolean.compare(other.hasOneName, hasOneName);
        if (order == 0) order = name().compareTo(other.name());
        return order != 0 ? order : Long.compare(person.value(), other.person.value());
    }

    /** The place of the word, or of its sounds, that gives her this grade when met in this way; negative without. */
    int placeOf(Word word, Closeness closeness, Grade grade) {
        for (int i = 0; i < words.length; i++) {
            if ((words[i] == word || sounds[i] == word) && closeness.as(roles[i]) == grade) return i;
        }
        return -1;
    }

    private String name() {
        return words.length == 0 ? "" : words[0].text;
    }
}
