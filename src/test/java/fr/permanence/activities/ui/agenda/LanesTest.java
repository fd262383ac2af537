package fr.permanence.activities.ui.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.permanence.activities.Activity;
import fr.permanence.activities.ActivityDraft;
import fr.permanence.activities.ActivityKind;
import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.sessions.SessionState;
import fr.permanence.activities.signups.Places;
import fr.permanence.ids.ActivityId;
import fr.permanence.ids.SeriesId;
import fr.permanence.ids.SessionId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

final class LanesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static Held held(int id, int quarter, int quarters) {
        LocalTime from = LocalTime.of(8, 0).plusMinutes(quarter * 15L);
        ActivitySession session = new ActivitySession(
                new SessionId(id),
                new ActivityId(1),
                new SeriesId(1),
                DAY,
                from,
                DAY,
                from,
                from.plusMinutes(quarters * 15L),
                null,
                null,
                SessionState.PLANNED,
                null,
                1);
        Activity activity =
                new Activity(new ActivityId(1), ActivityDraft.named(ActivityKind.OTHER, "Atelier", 5), false, 1);
        return new Held(session, activity, new Places(5, 0, 5, 0));
    }

    @Property(tries = 300)
    void sessions_that_overlap_never_lie_on_each_other(
            @ForAll @Size(max = 25) List<@IntRange(max = 30) Integer> begins) {
        List<Held> day = new ArrayList<>();
        for (int i = 0; i < begins.size(); i++) day.add(held(i + 1, begins.get(i), 1 + i % 7));
        Map<Held, Lanes.Lane> lanes = Lanes.of(day);
        assertThat(lanes.keySet()).containsExactlyInAnyOrderElementsOf(day);
        for (Held one : day)
            for (Held other : day) {
                boolean overlap = !one.equals(other)
                        && one.session().from().isBefore(other.session().to())
                        && other.session().from().isBefore(one.session().to());
                if (!overlap) continue;
                Lanes.Lane here = Objects.requireNonNull(lanes.get(one));
                Lanes.Lane there = Objects.requireNonNull(lanes.get(other));
                assertThat(here.of()).isEqualTo(there.of());
                assertThat(here.place()).isNotEqualTo(there.place());
            }
        assertThat(lanes.values()).allMatch(lane -> lane.place() < lane.of());
    }

    @Property(tries = 20)
    void a_session_alone_has_the_whole_width(@ForAll @IntRange(max = 30) int begins) {
        assertThat(Lanes.of(List.of(held(1, begins, 4))).values()).containsExactly(new Lanes.Lane(0, 1));
    }
}
