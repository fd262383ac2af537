package fr.permanence.people.search;

import fr.permanence.ids.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Finds people as their names are typed at the desk. Safe to use from several threads: one question or change at a
 * time, the others wait. Keeps everything in memory; {@link #clear} lets go of it when the vault is locked.
 */
public final class PersonIndex {
    private final ToDoubleFunction<Entry> warmth;
    private final Stamps stamps = new Stamps();
    private Map<PersonId, Entry> people = new HashMap<>();
    private Catalogue catalogue = new Catalogue();

    /**
     * An empty index.
     *
     * @param warmth how often and how lately a person comes: the higher comes first among equal matches; any number but
     *     NaN, 0 for who never came. Read at each question for the people it narrows down to. A question as broad as
     *     one letter goes by the values read at {@link #load}, {@link #put} and {@link #warmed}: call the last one
     *     after each visit. Called while the index is held, so it must be quick and must not call the index.
     */
    public PersonIndex(ToDoubleFunction<PersonId> warmth) {
        this.warmth = entry -> warmth.applyAsDouble(entry.person);
    }

    /** Forgets everyone and takes these instead; of two with one id the later stays. */
    public synchronized void load(Collection<Findable> all) {
        Map<PersonId, Findable> once = new LinkedHashMap<>();
        for (Findable person : all) once.put(person.person(), person);
        Filling filling = new Filling();
        filling.take(once.values());
        take(filling);
    }

    /** Forgets everyone and takes who was filed here instead; nothing can be filed there any more. */
    synchronized void take(Filling filling) {
        Catalogue filled = filling.settled(warmth);
        people = HashMap.newHashMap(filling.people().size());
        for (Entry entry : filling.people()) people.put(entry.person, entry);
        catalogue = filled;
    }

    /** Takes a person in, or what is now known of her instead of what was. */
    public synchronized void put(Findable person) {
        remove(person.person());
        Entry entry = catalogue.file(person);
        entry.warmth = warmth.applyAsDouble(entry);
        catalogue.order.add(entry);
        people.put(entry.person, entry);
    }

    /** Forgets a person; nothing happens when she is not known. */
    public synchronized void remove(PersonId person) {
        Entry entry = people.remove(person);
        if (entry != null) catalogue.strike(entry);
    }

    /** Reads anew how often a person comes, after a visit was noted or taken back; nothing if she is not known. */
    public synchronized void warmed(PersonId person) {
        Entry entry = people.get(person);
        if (entry == null) return;
        catalogue.order.remove(entry);
        entry.warmth = warmth.applyAsDouble(entry);
        catalogue.order.add(entry);
    }

    /** Forgets everyone. */
    public synchronized void clear() {
        people = new HashMap<>();
        catalogue = new Catalogue();
    }

    /** How many people are known. */
    public synchronized int size() {
        return people.size();
    }

    /**
     * Who may be meant, best first, each once.
     *
     * @param typed anything at all; nothing readable finds nobody
     * @param limit the most that are wanted; a smaller limit gives the beginning of the same list
     */
    public synchronized List<Match> find(String typed, int limit) {
        Query query = new Query(typed);
        if (query.isEmpty() || limit <= 0) return List.of();
        Gathering gathering = new Gathering(catalogue, new Grading(query), warmth, limit, stamps);
        new Stages(query, new Sources(catalogue, query, stamps), gathering).run();
        return List.copyOf(gathering.matches());
    }
}
