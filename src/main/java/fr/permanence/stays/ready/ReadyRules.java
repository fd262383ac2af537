package fr.permanence.stays.ready;

import fr.permanence.people.entries.Entry;
import fr.permanence.people.entries.EntryKind;
import fr.permanence.people.entries.IdentityPaper;
import fr.permanence.stays.Light;
import fr.permanence.stays.Stay;
import fr.permanence.stays.ready.Cell.Says;
import fr.permanence.text.HouseClock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is in order, what is to be looked at and what is missing before a departure. */
public final class ReadyRules {
    /** What was written of her health is read again after so many months, whom to call after as many. */
    public static final int MONTHS_GOOD = 12;
    /** In the last days before the departure what is still to be signed or arranged is missing. */
    public static final int LAST_DAYS = 7;

    private ReadyRules() {}

    /**
     * On what it is looked at.
     *
     * @param marginDays by how many days papers must outlast the return
     */
    public record On(Stay stay, int marginDays, LocalDate today) {
        private boolean isNear() {
            return !today.isBefore(stay.days().first().minusDays(LAST_DAYS));
        }

        private Light soon() {
            return isNear() ? Light.MISSING : Light.TO_SEE;
        }
    }

    /** Every need of one participant, in order. */
    public static Map<Need, Cell> cells(OwnFile own, List<Entry> entries, On on) {
        Map<Need, Cell> cells = new EnumMap<>(Need.class);
        cells.put(Need.AGREEMENT, own.agreedOn() == null ? Cell.of(on.soon(), Says.TO_SIGN) : Cell.done());
        cells.put(Need.PAPERS, papers(entries, on));
        cells.put(Need.HEALTH, written(entries, EntryKind.HEALTH, on, Cell.of(Light.MISSING, Says.NOTHING)));
        cells.put(Need.DIET, diet(entries));
        cells.put(
                Need.EMERGENCY,
                written(entries, EntryKind.EMERGENCY_CONTACT, on, Cell.of(Light.MISSING, Says.NOTHING)));
        cells.put(Need.CHILDCARE, childcare(own.childcare(), on));
        cells.put(
                Need.CONTRIBUTION, contribution(own.paidCents(), on.stay().is().contributionCents()));
        return cells;
    }

    /** The most serious of all. */
    public static Light light(Map<Need, Cell> cells) {
        return cells.values().stream().map(Cell::light).reduce(Light.OK, Light::or);
    }

    /** The paper that is valid longest counts: it must outlast the return by the margin. */
    private static Cell papers(List<Entry> entries, On on) {
        List<Entry> written = of(entries, EntryKind.DOCUMENT).toList();
        if (written.isEmpty()) return Cell.of(Light.MISSING, Says.NOTHING);
        List<IdentityPaper> papers = written.stream()
                .flatMap(entry -> Stream.ofNullable(entry.paper()))
                .toList();
        if (papers.isEmpty()) return Cell.of(Light.TO_SEE, Says.NO_DAY);
        LocalDate back = on.stay().days().last();
        if (papers.stream().anyMatch(paper -> paper.isValidOn(back.plusDays(on.marginDays())))) return Cell.done();
        LocalDate longest = papers.stream()
                .flatMap(paper -> Stream.ofNullable(paper.expires()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return Cell.of(longest.isBefore(back) ? Light.MISSING : Light.TO_SEE, Says.UNTIL, longest);
    }

    private static Cell written(List<Entry> entries, EntryKind kind, On on, Cell otherwise) {
        Optional<Entry> newest = of(entries, kind).findFirst();
        if (newest.isEmpty()) return otherwise;
        LocalDate since = HouseClock.dayOf(newest.get().writtenAt());
        boolean old = since.plusMonths(MONTHS_GOOD).isBefore(on.stay().days().last());
        return old ? Cell.of(Light.TO_SEE, Says.TO_REREAD, since) : Cell.done();
    }

    private static Cell diet(List<Entry> entries) {
        return of(entries, EntryKind.DIET).findFirst().isEmpty() ? Cell.of(Light.TO_SEE, Says.TO_ASK) : Cell.done();
    }

    private static Cell childcare(Childcare childcare, On on) {
        return switch (childcare) {
            case NOT_NEEDED, ARRANGED -> Cell.done();
            case TO_ASK -> Cell.of(Light.TO_SEE, Says.TO_ASK);
            case TO_ARRANGE -> Cell.of(on.soon(), Says.TO_ARRANGE);
        };
    }

    /** Money is asked for, and keeps nobody from leaving. */
    private static Cell contribution(int paid, int asked) {
        return paid >= asked ? Cell.done() : Cell.money(Light.TO_SEE, paid, asked);
    }

    private static Stream<Entry> of(List<Entry> entries, EntryKind kind) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind)
                .sorted(Comparator.comparing(Entry::writtenAt).reversed());
    }
}
