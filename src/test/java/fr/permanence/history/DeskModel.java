package fr.permanence.history;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.TestHouse;
import fr.permanence.checkin.Visit;
import fr.permanence.ids.InterviewRequestId;
import fr.permanence.ids.MergeId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.ServiceCountId;
import fr.permanence.ids.VisitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** What the desk should hold, kept in plain maps beside the house and compared with its rows. */
final class DeskModel {
    /** Where a person is. */
    enum Place {
        LISTED,
        BINNED,
        MERGED
    }

    /** A visit as far as it counts. */
    record Seen(
            @Nullable Long person,
            LocalDate day,
            int heads,
            boolean isOpen,
            int children,
            @Nullable String code) {
        Seen ended() {
            return new Seen(person, day, heads, false, children, code);
        }

        Seen with(int count) {
            return new Seen(person, day, heads, isOpen, count, code);
        }

        Seen of(@Nullable Long whose) {
            return new Seen(whose, day, heads, isOpen, children, code);
        }
    }

    /** An interview asked for, and how far it has come. */
    record Asked(long visit, long forWhom, String state) {
        Asked now(String next) {
            return new Asked(visit, forWhom, next);
        }

        boolean hasEnded() {
            return state.equals("DONE") || state.equals("GAVE_UP");
        }
    }

    /** Two files that became one, and whose visits came along. */
    record Joined(MergeId id, PersonId kept, PersonId gone, List<Long> visits) {}

    final TreeMap<Long, Place> people = new TreeMap<>();
    final TreeMap<Long, Seen> visits = new TreeMap<>();
    /** Services given, with the visit, or 0 for nobody in particular. */
    final TreeMap<Long, Long> services = new TreeMap<>();

    final TreeMap<Long, Asked> queue = new TreeMap<>();
    /** Which files became one, in order. */
    final List<Joined> merges = new ArrayList<>();

    DeskModel copy() {
        DeskModel copy = new DeskModel();
        copy.people.putAll(people);
        copy.visits.putAll(visits);
        copy.services.putAll(services);
        copy.queue.putAll(queue);
        copy.merges.addAll(merges);
        return copy;
    }

    /** What the rows of the house say. */
    static DeskModel of(TestHouse house) {
        return house.open().database().read(tx -> {
            DeskModel now = new DeskModel();
            for (Record row : tx.sql().fetch("select id, kept_id, gone_id from person_merge order by place, id")) {
                MergeId merge = new MergeId(row.get(0, Long.class));
                List<Long> moved = tx.sql()
                        .fetch("select row_id from person_merge_row where kind = 'visit' and merge_id = "
                                + merge.value())
                        .map(one -> one.get(0, Long.class));
                now.merges.add(new Joined(
                        merge, new PersonId(row.get(1, Long.class)), new PersonId(row.get(2, Long.class)), moved));
            }
            for (Record row : tx.sql().fetch("select id, binned_at, merged_into from person"))
                now.people.put(
                        row.get(0, Long.class),
                        row.get(2) != null ? Place.MERGED : row.get(1) != null ? Place.BINNED : Place.LISTED);
            for (Record row : tx.sql()
                    .fetch("select v.id, v.person_id, v.visit_day, v.head_count, v.departure, v.children, c.code"
                            + " from visit v left join visit_code c on c.visit_id = v.id"))
                now.visits.put(
                        row.get(0, Long.class),
                        new Seen(
                                row.get(1, Long.class),
                                row.get(2, LocalDate.class),
                                row.get(3, Integer.class),
                                row.get(4) == null,
                                row.get(5, Integer.class),
                                row.get(6, String.class)));
            for (Record row : tx.sql().fetch("select id, visit_id from service_count"))
                now.services.put(row.get(0, Long.class), row.get(1) == null ? 0L : row.get(1, Long.class));
            for (Record row : tx.sql().fetch("select id, visit_id, for_whom_id, state from interview_request"))
                now.queue.put(
                        row.get(0, Long.class),
                        new Asked(row.get(1, Long.class), row.get(2, Long.class), row.get(3, String.class)));
            return now;
        });
    }

    void isWhatIsThere(TestHouse house, String after) {
        DeskModel there = of(house);
        assertThat(there.people).as("people after " + after).isEqualTo(people);
        assertThat(there.visits).as("visits after " + after).isEqualTo(visits);
        assertThat(there.services).as("services after " + after).isEqualTo(services);
        assertThat(there.queue).as("queue after " + after).isEqualTo(queue);
    }

    Seen seen(long visit) {
        return Objects.requireNonNull(visits.get(visit));
    }

    boolean isListed(PersonId person) {
        return people.get(person.value()) == Place.LISTED;
    }

    /** Her visits of a day. */
    List<Long> of(PersonId person, LocalDate day) {
        return visits.entrySet().stream()
                .filter(visit -> visit.getValue().day().equals(day))
                .filter(visit ->
                        Long.valueOf(person.value()).equals(visit.getValue().person()))
                .map(Map.Entry::getKey)
                .toList();
    }

    void arrive(Visit visit, @Nullable String code) {
        PersonId person = visit.person();
        Long whose = person == null ? null : person.value();
        visits.put(visit.id().value(), new Seen(whose, visit.day(), visit.headCount(), true, 0, code));
    }

    void give(ServiceCountId service, Optional<VisitId> visit) {
        services.put(service.value(), visit.map(VisitId::value).orElse(0L));
    }

    void ask(InterviewRequestId id, VisitId visit, long forWhom) {
        queue.put(id.value(), new Asked(visit.value(), forWhom, "WAITING"));
    }

    /** A visit ends: who waited gave up, who was called had her interview. */
    void end(long visit) {
        visits.computeIfPresent(visit, (id, seen) -> seen.ended());
        queue.replaceAll((id, asked) -> asked.visit() != visit || asked.hasEnded()
                ? asked
                : asked.now(asked.state().equals("CALLED") ? "DONE" : "GAVE_UP"));
    }

    /** A visit had not been, nor what was noted of it. */
    void remove(long visit) {
        visits.remove(visit);
        services.values().removeIf(of -> of == visit);
        queue.values().removeIf(asked -> asked.visit() == visit);
    }

    void merge(MergeId id, PersonId kept, PersonId gone) {
        List<Long> moved = new ArrayList<>();
        visits.replaceAll((visit, seen) -> {
            if (!Long.valueOf(gone.value()).equals(seen.person())) return seen;
            moved.add(visit);
            return seen.of(kept.value());
        });
        people.put(gone.value(), Place.MERGED);
        merges.add(new Joined(id, kept, gone, List.copyOf(moved)));
    }

    /** Whether it is the last that was made part of that file, and that file is in the lists. */
    boolean canSeparate(Joined joined) {
        Optional<Joined> newest = merges.stream()
                .filter(other -> other.kept().equals(joined.kept()))
                .reduce((before, after) -> after);
        return newest.filter(joined::equals).isPresent() && isListed(joined.kept());
    }

    void separate(Joined joined) {
        for (Long visit : joined.visits())
            visits.computeIfPresent(
                    visit,
                    (id, seen) -> Long.valueOf(joined.kept().value()).equals(seen.person())
                            ? seen.of(joined.gone().value())
                            : seen);
        people.put(joined.gone().value(), Place.LISTED);
        merges.remove(joined);
    }
}
