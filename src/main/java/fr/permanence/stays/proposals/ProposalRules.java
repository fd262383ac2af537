package fr.permanence.stays.proposals;

import fr.permanence.stays.StayDays;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Puts candidates in an order that explains itself. */
final class ProposalRules {
    private ProposalRules() {}

    /** A candidate with what the rules say of her. */
    record Judged(Candidate her, List<Reason> reasons) {
        int weight() {
            return reasons.stream().mapToInt(Reason::weight).sum();
        }
    }

    /** The reasons of one, those that count most first. */
    static Judged judge(Candidate her, StayDays stay) {
        List<Reason> reasons = Stream.of(ProposalPolicy.values())
                .flatMap(policy -> policy.judge(her, stay).stream())
                .sorted(Comparator.comparingInt((Reason reason) -> -Math.abs(reason.weight())))
                .toList();
        return new Judged(her, reasons);
    }

    /** In the order in which to think of them; of two alike who was written down first. */
    static List<Judged> ranked(Stream<Candidate> candidates, StayDays stay) {
        return candidates
                .map(her -> judge(her, stay))
                .sorted(Comparator.comparingInt((Judged one) -> -one.weight())
                        .thenComparing(
                                one -> one.her().lastReturn(),
                                Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(one -> one.her().person().value()))
                .toList();
    }
}
