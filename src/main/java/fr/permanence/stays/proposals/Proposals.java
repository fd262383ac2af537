package fr.permanence.stays.proposals;

import fr.permanence.access.Right;
import fr.permanence.access.Session;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.StayId;
import fr.permanence.people.People;
import fr.permanence.people.PeopleQueries;
import fr.permanence.people.Person;
import fr.permanence.people.entries.Entries;
import fr.permanence.people.entries.Entry;
import fr.permanence.people.entries.IdentityPaper;
import fr.permanence.people.followup.FollowUpLevel;
import fr.permanence.settings.StaySettings;
import fr.permanence.stays.Planning;
import fr.permanence.stays.Stay;
import fr.permanence.stays.Stays;
import fr.permanence.stays.participants.Participant;
import fr.permanence.stays.participants.ParticipantQueries;
import fr.permanence.stays.participants.ParticipantState;
import fr.permanence.stays.proposals.Candidate.Papers;
import fr.permanence.stays.proposals.ProposalRules.Judged;
import fr.permanence.store.Database;
import fr.permanence.store.Transaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whom to think of for a stay, each with her reasons. Only who has a reason is looked at: who is followed, who asked, who
 * went before; the others, however many, are found by their name.
 */
public final class Proposals {
    /** So many more than are asked for have their papers looked at: these may change the order a little. */
    private static final int LOOKED_AT = 3;

    private final Database database;
    private final Session session;
    private final PeopleQueries people;
    private final Entries entries;
    private final Closeness closeness;

    public Proposals(Planning with, PeopleQueries people, Entries entries, Closeness closeness) {
        database = with.database();
        session = with.session();
        this.people = people;
        this.entries = entries;
        this.closeness = closeness;
    }

    /** The first of those to think of, in order; never somebody who is among the participants or away then. */
    public List<Proposal> of(StayId id, int most) {
        session.require(Right.PLAN_STAYS);
        Map<PersonId, FollowUpLevel> levels = closeness.now();
        Optional<Found> found =
                database.read(tx -> Stays.findWithin(tx, id).map(stay -> found(tx, stay, levels, most)));
        if (found.isEmpty()) return List.of();
        Stay stay = found.get().stay();
        List<Candidate> first = withPapers(found.get(), stay);
        List<Judged> ranked = ProposalRules.ranked(first.stream(), stay.days()).stream()
                .limit(most)
                .toList();
        Map<PersonId, Person> who =
                people.findAll(ranked.stream().map(one -> one.her().person()).toList());
        return ranked.stream()
                .flatMap(one -> Stream.ofNullable(who.get(one.her().person()))
                        .map(person -> new Proposal(person, one.reasons(), null)))
                .toList();
    }

    private record Found(Stay stay, LocalDate validUntil, List<Candidate> first) {}

    private static Found found(Transaction tx, Stay stay, Map<PersonId, FollowUpLevel> levels, int most) {
        CandidateQueries earlier = CandidateQueries.before(tx, stay);
        Set<PersonId> all = new HashSet<>(earlier.known());
        levels.forEach((person, level) -> {
            if (ProposalPolicy.isThoughtOf(level)) all.add(person);
        });
        Stream<Candidate> candidates = all.stream()
                .filter(person -> !earlier.isTaken(person))
                .map(person -> candidate(person, earlier, levels))
                .filter(her -> her.asked() > 0 || ProposalPolicy.isThoughtOf(her.level()));
        List<Candidate> first = ProposalRules.ranked(candidates, stay.days()).stream()
                .map(Judged::her)
                .filter(her -> People.isListed(tx, her.person()))
                .limit((long) most * LOOKED_AT)
                .toList();
        LocalDate until = stay.days().last().plusDays(StaySettings.within(tx).marginDays());
        return new Found(stay, until, first);
    }

    private static Candidate candidate(PersonId person, CandidateQueries earlier, Map<PersonId, FollowUpLevel> levels) {
        return new Candidate(
                person,
                levels.getOrDefault(person, FollowUpLevel.DISTANT),
                earlier.lastReturn(person),
                earlier.asked(person),
                earlier.youngest(person),
                Papers.NOT_LOOKED_AT);
    }

    private List<Candidate> withPapers(Found found, Stay stay) {
        Map<PersonId, List<Entry>> sealed = entries.departureOf(
                found.first().stream().map(Candidate::person).toList());
        return found.first().stream()
                .map(her -> her.with(papers(sealed.getOrDefault(her.person(), List.of()), found.validUntil())))
                .toList();
    }

    private static Papers papers(List<Entry> entries, LocalDate until) {
        List<IdentityPaper> papers =
                entries.stream().map(Entry::paper).filter(Objects::nonNull).toList();
        if (papers.isEmpty()) return Papers.UNKNOWN;
        return papers.stream().anyMatch(paper -> paper.isValidOn(until)) ? Papers.VALID : Papers.TOO_SHORT;
    }

    /**
     * Who could take a place that became free: those who wait, in the order in which they asked; then those proposed and
     * invited; then the first of those to think of.
     */
    public List<Proposal> replacements(StayId id, int most) {
        session.require(Right.PLAN_STAYS);
        List<Participant> inView = database.read(tx -> ParticipantQueries.within(tx, id)).stream()
                .filter(participant -> participant.state().isInView())
                .sorted(Comparator.comparing(Proposals::turn)
                        .thenComparing(one -> one.id().value()))
                .toList();
        Map<PersonId, Person> who =
                people.findAll(inView.stream().map(Participant::person).toList());
        List<Proposal> ready = new ArrayList<>();
        for (Participant participant : inView) {
            Person person = who.get(participant.person());
            if (person != null) ready.add(new Proposal(person, List.of(), participant));
        }
        if (ready.size() < most) ready.addAll(of(id, most - ready.size()));
        return ready.stream().limit(most).toList();
    }

    private static int turn(Participant participant) {
        if (participant.state() == ParticipantState.WAITING) return participant.asked() ? 0 : 1;
        return participant.state() == ParticipantState.INVITED ? 2 : 3;
    }
}
