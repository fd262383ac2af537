package fr.permanence.stays.journeys;

import fr.permanence.stays.StayDays;
import fr.permanence.text.CleanText;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a leg may be, by itself. */
public final class JourneyRules {
    /** The most stages of a way. */
    public static final int MOST_STAGES = 9;
    /** The most seats that are counted. */
    public static final int MOST_SEATS = 200;
    /** The seats of a car or minibus that a licence B is enough for, who drives included (code de la route, R221-4). */
    public static final int MOST_WITH_LICENCE_B = 9;
    /** The longest place, reference or ticket. */
    public static final int TEXT_LIMIT = 200;

    private JourneyRules() {}

    /** Why this leg cannot be written, or nothing. */
    public static Optional<JourneyRefusal> refusal(LegDraft leg, StayDays days) {
        Run run = leg.run();
        if (CleanText.line(run.from()).isEmpty()) return Optional.of(JourneyRefusal.NO_FROM);
        if (CleanText.line(run.to()).isEmpty()) return Optional.of(JourneyRefusal.NO_TO);
        if (isTooLong(run.from(), run.to(), leg.meeting().place(), leg.reference()))
            return Optional.of(JourneyRefusal.TOO_LONG);
        Stages stages = leg.stages();
        if (stages.first() < 1 || stages.last() > MOST_STAGES || stages.last() < stages.first())
            return Optional.of(JourneyRefusal.STAGE_OUT_OF_RANGE);
        return ofSeats(leg).or(() -> ofTimes(leg, days));
    }

    private static boolean isTooLong(@Nullable String... texts) {
        return Stream.of(texts).anyMatch(text -> text != null && text.length() > TEXT_LIMIT);
    }

    private static Optional<JourneyRefusal> ofSeats(LegDraft leg) {
        Integer seats = leg.seats();
        if (seats == null) return leg.kind().isDriven() ? Optional.of(JourneyRefusal.NO_SEATS) : Optional.empty();
        if (seats < 1) return Optional.of(JourneyRefusal.NO_SEATS);
        if (leg.kind().isDriven() && seats > MOST_WITH_LICENCE_B) return Optional.of(JourneyRefusal.MORE_THAN_NINE);
        return seats > MOST_SEATS ? Optional.of(JourneyRefusal.TOO_MANY_SEATS) : Optional.empty();
    }

    private static Optional<JourneyRefusal> ofTimes(LegDraft leg, StayDays days) {
        Run run = leg.run();
        if (!run.isOnTheClock()) return Optional.of(JourneyRefusal.NO_SUCH_TIME);
        if (!run.arrivesAt().isAfter(run.leavesAt())) return Optional.of(JourneyRefusal.ARRIVES_BEFORE_IT_LEAVES);
        LocalDateTime meets = leg.meeting().before(run.leaves());
        if (meets != null && meets.isAfter(run.leaves())) return Optional.of(JourneyRefusal.MEETING_AFTER_DEPARTURE);
        boolean isOutside = isOutside(run.leaves().toLocalDate(), days)
                || isOutside(run.arrives().toLocalDate(), days);
        return isOutside ? Optional.of(JourneyRefusal.OUTSIDE_THE_STAY) : Optional.empty();
    }

    /** Whether a day is more than a day before the departure or after the return. */
    public static boolean isOutside(LocalDate day, StayDays days) {
        return day.isBefore(days.first().minusDays(1))
                || day.isAfter(days.last().plusDays(1));
    }

    /** The leg as it is kept: each text one clean line, an empty one none. */
    static LegDraft cleaned(LegDraft leg) {
        Run run = leg.run();
        return new LegDraft(
                leg.way(),
                leg.stages(),
                leg.kind(),
                new Run(CleanText.line(run.from()), CleanText.line(run.to()), run.leaves(), run.arrives()),
                new Meeting(lineOrNull(leg.meeting().place()), leg.meeting().at()),
                leg.seats(),
                lineOrNull(leg.reference()));
    }

    static @Nullable String lineOrNull(@Nullable String typed) {
        String line = typed == null ? "" : CleanText.line(typed);
        return line.isEmpty() ? null : line;
    }
}
