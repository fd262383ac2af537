package fr.permanence.people.search;

import java.util.ArrayList;
import java.util.List;

/** The sorted lists in which people are looked up: words, sounds, codes, rows of digits, and the order among equals. */
final class Catalogue {
    final Lexicon words = new Lexicon();
    final Lexicon sounds = new Lexicon();
    final Lexicon codes = new Lexicon();
    final Lexicon digits = new Lexicon();
    final WarmOrder order = new WarmOrder();

    /** From here until {@link #settle} people are filed without order, and nobody is looked up. */
    void gather() {
        lexicons().forEach(Lexicon::gather);
    }

    /** Brings what was gathered in order; these are all who were filed. */
    void settle(List<Entry> people) {
        lexicons().forEach(Lexicon::settle);
        order.settle(people.toArray(Entry[]::new));
    }

    private List<Lexicon> lexicons() {
        return List.of(words, sounds, codes, digits);
    }

    /** Adds a person to the lists of words; not yet to the order. */
    Entry file(Findable person) {
        List<Terms.Term> terms = Terms.of(person);
        String folded = person.code() == null ? "" : Folding.fold(person.code()).replace(" ", "");
        String[] phones = person.phones().stream().map(PhoneDigits::kept).toArray(String[]::new);
        Entry entry = new Entry(person, terms.size(), folded.isEmpty() ? null : folded, phones);
        for (int i = 0; i < terms.size(); i++) {
            Terms.Term term = terms.get(i);
            entry.roles[i] = term.role();
            entry.names[i] = (byte) Math.min(term.name(), Byte.MAX_VALUE);
            entry.words[i] = words.add(term.text(), entry);
            String heard = term.isReversed() ? null : Sounds.of(term.text());
            if (heard != null) entry.sounds[i] = sounds.add(heard, entry);
        }
        if (entry.code != null) codes.add(entry.code, entry);
        rows(entry).forEach(row -> digits.add(row, entry));
        return entry;
    }

    /** Takes a person off all lists. */
    void strike(Entry entry) {
        order.remove(entry);
        for (int i = 0; i < entry.words.length; i++) {
            words.remove(entry.words[i].text, entry);
            Word heard = entry.sounds[i];
            if (heard != null) sounds.remove(heard.text, entry);
        }
        if (entry.code != null) codes.remove(entry.code, entry);
        rows(entry).forEach(row -> digits.remove(row, entry));
    }

    /** The rows of all her numbers; one met twice is filed and struck twice, which harms nothing. */
    private static List<String> rows(Entry entry) {
        List<String> rows = new ArrayList<>();
        for (String phone : entry.phones) rows.addAll(PhoneDigits.rows(phone));
        return rows;
    }
}
