package fr.permanence.checkin;

import fr.permanence.ids.PersonId;
import fr.permanence.people.PeopleQueries;
import fr.permanence.people.Person;
import fr.permanence.people.search.Match;
import fr.permanence.people.search.PersonFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the one box of the desk proposes for what is typed. */
public final class DeskBox {
    private final PersonFinder finder;
    private final PeopleQueries people;
    private final CheckIns checkIns;
    private final Familiarity familiarity;

    public DeskBox(PersonFinder finder, PeopleQueries people, CheckIns checkIns, Familiarity familiarity) {
        this.finder = finder;
        this.people = people;
        this.checkIns = checkIns;
        this.familiarity = familiarity;
    }

    /**
     * The people who answer to it, the best first; nobody for an empty box.
     *
     * @param limit the most rows
     */
    public List<Suggestion> suggest(String typed, int limit) {
        List<Match> matches = finder.find(typed, limit);
        if (matches.isEmpty()) return List.of();
        List<PersonId> ids = matches.stream().map(Match::person).toList();
        Map<PersonId, Person> known = people.findAll(ids);
        // Who did not come today need not be looked for among years of visits.
        Map<PersonId, Visit> today =
                checkIns.todayOf(ids.stream().filter(familiarity::cameToday).toList());
        List<Suggestion> rows = new ArrayList<>();
        for (Match match : matches) {
            Person person = known.get(match.person());
            if (person == null) continue;
            Footfall footfall = familiarity.of(person.id()).orElse(null);
            rows.add(new Suggestion(person, match.how(), match.alias(), footfall, today.get(person.id())));
        }
        return rows;
    }
}
