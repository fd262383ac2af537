package fr.permanence.people.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Collects the answers to one question, best first, one kind of match after another, until there are enough. */
final class Gathering {
    /** How much longer than expected a search along the order goes on before all of the source is looked at. */
    private static final int PATIENCE = 8;

    private static final Comparator<Hit> BEST_FIRST = Comparator.comparing(Hit::grade)
            .thenComparing(hit -> !hit.person.active)
            .thenComparing(Comparator.comparingDouble(Hit::warmth).reversed())
            .thenComparing(Hit::person, Entry::compareTo);

    /** Someone found; the warmth is the one of this moment. */
    private record Hit(Entry person, Grade grade, int name, double warmth) {}

    private final Catalogue catalogue;
    private final Grading grading;
    private final ToDoubleFunction<Entry> warmth;
    private final int limit;
    /** Numbers each look at a source, so that someone met again in it is passed over. */
    private final Stamps stamps;

    private final int question;
    private final List<Match> matches = new ArrayList<>();

    Gathering(Catalogue catalogue, Grading grading, ToDoubleFunction<Entry> warmth, int limit, Stamps stamps) {
        this.catalogue = catalogue;
        this.grading = grading;
        this.warmth = warmth;
        this.limit = limit;
        this.stamps = stamps;
        this.question = stamps.next();
    }

    boolean isFull() {
        return matches.size() >= limit;
    }

    List<Match> matches() {
        return matches;
    }

    /**
     * Adds those of the source that are not yet in and match no worse than the worst of two grades. All who match
     * better than the better one must be in already.
     */
    void from(List<Span> source, Grade best, Grade worst) {
        int need = limit - matches.size();
        boolean broad = need < Sources.BROAD / PATIENCE && Sources.people(source, Sources.BROAD) >= Sources.BROAD;
        if (broad && alongOrder(best, need)) return;
        all(source, worst, need);
    }

    /** Walks the order of equal matches until enough of the best grade are met; false if they are not met soon. */
    private boolean alongOrder(Grade best, int need) {
        int people = catalogue.order.size();
        int steps = (int) Math.min(people, (long) PATIENCE * need * people / Sources.BROAD);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < steps && hits.size() < need; i++) {
            Entry person = catalogue.order.person(i);
            if (person.taken == question) continue;
            Grade grade = grading.of(person, isLoose(best));
            if (grade.compareTo(best) <= 0) hits.add(hit(person, grade));
        }
        if (hits.size() < need) return false;
        take(hits, need);
        return true;
    }

    private void all(List<Span> source, Grade worst, int need) {
        int look = stamps.next();
        List<Hit> hits = new ArrayList<>();
        for (Span span : source) {
            for (int i = span.from(); i < span.to(); i++) {
                Word word = span.lexicon().word(i);
                for (int j = 0; j < word.size(); j++) {
                    Entry person = word.person(j);
                    if (person.seen == look || person.taken == question) continue;
                    person.seen = look;
                    Grade grade = grading.of(person, isLoose(worst));
                    if (grade.compareTo(worst) <= 0) hits.add(hit(person, grade));
                }
            }
        }
        take(hits, need);
    }

    private Hit hit(Entry person, Grade grade) {
        return new Hit(person, grade, grading.name(), warmth.applyAsDouble(person));
    }

    private void take(List<Hit> hits, int need) {
        hits.sort(BEST_FIRST);
        for (Hit hit : hits.subList(0, Math.min(need, hits.size()))) {
            hit.person.taken = question;
            int alias = hit.name - 2;
            matches.add(new Match(hit.person.person, hit.grade.how, alias >= 0 ? hit.person.aliases.get(alias) : null));
        }
    }

    private static boolean isLoose(Grade grade) {
        return grade.compareTo(Grade.PHONE) > 0;
    }
}
