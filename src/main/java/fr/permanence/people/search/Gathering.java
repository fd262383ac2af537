package fr.permanence.people.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Collects the answers to one question, best first, one kind of match after another, until there are enough. */
final class Gathering {
    /** How much longer than expected a search along the order goes on before all of the source is looked at. */
    private static final int PATIENCE = 4;

    /** With so many people in a source, those wanted are met sooner along the order of equal matches. */
    private static final int BROAD = 4000;
    /** The same for slips and sounds, which cost more to tell. */
    private static final int BROAD_LOOSE = 20_000;
    /** The most people judged for slips and sounds in several words. */
    private static final int MOST_LOOSE = 1500;
    /** With more people wanted than this, looking at all of a source costs no more than the list itself. */
    private static final int FEW = 100;

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
     * better than the better one must be in already. When few are wanted and only slips or sounds are left, no more
     * than the first fifteen hundred are judged: a list so vague is not worth the wait.
     */
    void judged(List<Span> source, Grade best, Grade worst) {
        Reach reach = reach(worst);
        boolean broad = need() <= FEW && Span.people(source, BROAD) >= BROAD;
        if (broad && reach == Reach.TRUE && alongOrder(best, BROAD)) return;
        int most = reach != Reach.TRUE && need() <= FEW ? MOST_LOOSE : Integer.MAX_VALUE;
        collect(source, most, (person, word, look) -> {
            // One look is enough, whichever of her words led here.
            person.seen = look;
            Grade grade = grading.of(person, reach);
            return grade.compareTo(worst) <= 0 ? hit(person, grade, grading.name(), broad) : null;
        });
    }

    /**
     * Adds those of the source that are not yet in and have the grade, when every word of the source is met in the
     * given way. All who match better must be in already.
     */
    void reached(List<Span> source, Closeness closeness, Grade grade) {
        int enough = reach(grade) == Reach.TRUE ? BROAD : BROAD_LOOSE;
        boolean broad = need() <= FEW && Span.people(source, BROAD) >= BROAD;
        if (broad && Span.people(source, enough) >= enough && alongOrder(grade, enough)) return;
        collect(source, Integer.MAX_VALUE, (person, word, look) -> {
            int at = person.placeOf(word, closeness, grade);
            if (at < 0) return null;
            person.seen = look;
            return hit(person, grade, person.names[at], broad);
        });
    }

    /** A broad question goes by the warmth last read: asking for thousands of them would be most of its cost. */
    private Hit hit(Entry person, Grade grade, int name, boolean broad) {
        return new Hit(person, grade, name, broad ? person.warmth : warmth.applyAsDouble(person));
    }

    private int need() {
        return limit - matches.size();
    }

    /**
     * Walks the order of equal matches until enough of the best grade are met; false if they are not met as soon as
     * can be expected of a source with so many people.
     */
    private boolean alongOrder(Grade best, int broad) {
        int people = catalogue.order.size();
        int need = need();
        int steps = (int) Math.min(people, (long) PATIENCE * need * people / broad);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < steps && hits.size() < need; i++) {
            Entry person = catalogue.order.person(i);
            if (person.taken == question) continue;
            Grade grade = grading.of(person, reach(best));
            if (grade.compareTo(best) <= 0) hits.add(hit(person, grade, grading.name(), true));
        }
        if (hits.size() < need) return false;
        hits.sort(BestHits.BEST_FIRST);
        take(hits);
        return true;
    }

    /** Looks at everyone in the source, or at the first so many. */
    private void collect(List<Span> source, int most, Judge judge) {
        int look = stamps.next();
        int looked = 0;
        BestHits hits = new BestHits(need());
        for (Span span : source) {
            for (int i = span.from(); i < span.to() && looked < most; i++) {
                Word word = span.lexicon().word(i);
                looked += word.size();
                look(word, look, judge, hits);
            }
        }
        take(hits.bestFirst());
    }

    private void look(Word word, int look, Judge judge, BestHits hits) {
        for (int i = 0; i < word.size(); i++) {
            Entry person = word.person(i);
            if (person.seen == look || person.taken == question) continue;
            Hit hit = judge.judge(person, word, look);
            if (hit != null) hits.add(hit);
        }
    }

    /** Says whether someone who has a word of the source matches; null when not. */
    private interface Judge {
        @Nullable
        Hit judge(Entry person, Word word, int look);
    }

    private void take(List<Hit> hits) {
        for (Hit hit : hits) {
            hit.person().taken = question;
            int alias = hit.name() - 2;
            matches.add(new Match(
                    hit.person().person,
                    hit.grade().how,
                    alias >= 0 ? hit.person().aliases.get(alias) : null));
        }
    }

    private static Reach reach(Grade grade) {
        if (grade.compareTo(Grade.PHONE) <= 0) return Reach.TRUE;
        return grade.compareTo(Grade.SLIP_LOOSE) <= 0 ? Reach.SLIP : Reach.SOUND;
    }
}
