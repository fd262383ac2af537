package fr.permanence.activities.sessions;

import fr.permanence.activities.sessions.SessionRules.Because;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What an edit of several sessions makes of them: the first of the new days takes the first session, and so on, so that what
 * hangs on a session stays with it.
 *
 * @param changed the sessions as they will be
 * @param added days on which there will be one more
 * @param surplus sessions for which no day is left
 * @param recurrence the rule of all these from now on
 * @param gaps days of that rule on which nothing is held
 */
record Replanning(
        List<ActivitySession> changed,
        List<LocalDate> added,
        List<ActivitySession> surplus,
        Recurrence recurrence,
        Map<LocalDate, GapReason> gaps) {

    /** What came of reckoning it. */
    sealed interface Result {}

    /** It can be done so. */
    record Possible(Replanning plan) implements Result {}

    /** It cannot. */
    record Impossible(Because because) implements Result {}

    /**
     * Reckons it.
     *
     * @param anchor the session that was edited
     * @param reached the sessions that the edit reaches, in their order; never empty
     */
    static Result of(Planned series, ActivitySession anchor, List<ActivitySession> reached, SessionChange change) {
        SeriesDraft fresh = change.recurrence();
        if (fresh != null) return renewed(reached, change, fresh);
        long days = ChronoUnit.DAYS.between(anchor.day(), change.day());
        List<LocalDate> targets = reached.stream()
                .map(session -> session.plannedDay().plusDays(days))
                .toList();
        Optional<Recurrence> rule =
                SessionRules.shifted(series.recurrence(), targets.getFirst(), targets.getLast(), days);
        if (rule.isEmpty()) return impossible(SessionRefusal.MONTHLY_DOES_NOT_SHIFT, change.day());
        for (LocalDate day : targets) {
            if (SessionRules.isFarAway(day)) return impossible(SessionRefusal.FAR_AWAY, day);
            if (!SessionRules.isOnTheClock(day, change.from()) || !SessionRules.isOnTheClock(day, change.to()))
                return impossible(SessionRefusal.CLOCKS_CHANGE, day);
        }
        Map<LocalDate, GapReason> gaps = gapsOf(rule.get(), targets, days == 0 ? series.gaps() : Map.of());
        return new Possible(new Replanning(placed(reached, targets, change), List.of(), List.of(), rule.get(), gaps));
    }

    private static Result renewed(List<ActivitySession> reached, SessionChange change, SeriesDraft fresh) {
        Optional<Because> because = SessionRules.refusal(fresh);
        if (because.isPresent()) return new Impossible(because.get());
        List<LocalDate> rule = RuleText.days(fresh.recurrence(), SessionRules.MOST_SESSIONS);
        List<LocalDate> targets =
                rule.stream().filter(day -> !fresh.gaps().containsKey(day)).toList();
        int both = Math.min(reached.size(), targets.size());
        Recurrence recurrence = SessionRules.startingOn(fresh.recurrence(), rule.getFirst());
        return new Possible(new Replanning(
                placed(reached.subList(0, both), targets.subList(0, both), change),
                targets.subList(both, targets.size()),
                reached.subList(both, reached.size()),
                recurrence,
                gapsOf(recurrence, targets, fresh.gaps())));
    }

    private static List<ActivitySession> placed(
            List<ActivitySession> sessions, List<LocalDate> days, SessionChange change) {
        List<ActivitySession> placed = new ArrayList<>();
        for (int i = 0; i < sessions.size(); i++) {
            ActivitySession was = sessions.get(i);
            placed.add(new ActivitySession(
                    was.id(),
                    was.activity(),
                    was.series(),
                    days.get(i),
                    change.from(),
                    days.get(i),
                    change.from(),
                    change.to(),
                    change.room(),
                    change.leader(),
                    was.state(),
                    was.reason(),
                    was.revision() + 1));
        }
        return placed;
    }

    /** The days of the rule that are none of these, with the reasons that are known. */
    static Map<LocalDate, GapReason> gapsOf(Recurrence rule, List<LocalDate> held, Map<LocalDate, GapReason> reasons) {
        Set<LocalDate> kept = new HashSet<>(held);
        Map<LocalDate, GapReason> gaps = new TreeMap<>();
        for (LocalDate day : RuleText.days(rule))
            if (!kept.contains(day)) gaps.put(day, reasons.getOrDefault(day, GapReason.CHOSEN));
        return gaps;
    }

    private static Result impossible(SessionRefusal refusal, LocalDate day) {
        return new Impossible(new Because(refusal, day));
    }
}
