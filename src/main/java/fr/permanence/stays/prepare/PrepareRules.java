package fr.permanence.stays.prepare;

import fr.permanence.text.CleanText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What is looked at when a stay is prepared. */
public final class PrepareRules {
    /** The most people of the team on one stay. */
    public static final int MOST_TEAM = 20;
    /** The furthest from the departure that something is due, in days. */
    public static final int MOST_DAYS_BEFORE = 365;

    private PrepareRules() {}

    /**
     * What is to be looked at in a team.
     *
     * @param women who go, or the places of the stay as long as nobody does
     * @param perHead for how many women one of the team is wanted, 1 or more; a setting of the house
     */
    public static List<TeamWarning> warnings(Collection<AccompanierDraft> team, int women, int perHead) {
        List<TeamWarning> warnings = new ArrayList<>();
        int wanted = Math.ceilDiv(women, perHead);
        if (team.size() < wanted) warnings.add(new TeamWarning.TooFew(team.size(), wanted, perHead));
        if (team.stream().noneMatch(one -> one.gender() == Gender.WOMAN)) warnings.add(new TeamWarning.NoWoman());
        if (team.stream().noneMatch(one -> one.gender() == Gender.MAN)) warnings.add(new TeamWarning.NoMan());
        return warnings;
    }

    static Optional<PrepareRefusal> line(String typed) {
        String line = CleanText.line(typed);
        if (line.isEmpty()) return Optional.of(PrepareRefusal.EMPTY);
        return line.length() > CleanText.NAME_LIMIT ? Optional.of(PrepareRefusal.TOO_LONG) : Optional.empty();
    }

    static Optional<PrepareRefusal> due(int daysBefore) {
        return Math.abs(daysBefore) > MOST_DAYS_BEFORE
                ? Optional.of(PrepareRefusal.DUE_OUT_OF_RANGE)
                : Optional.empty();
    }
}
