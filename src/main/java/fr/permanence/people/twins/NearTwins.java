package fr.permanence.people.twins;

import fr.permanence.ids.PersonId;
import fr.permanence.people.PeopleQueries;
import fr.permanence.people.Person;
import fr.permanence.people.PersonDraft;
import fr.permanence.people.search.How;
import fr.permanence.people.search.Match;
import fr.permanence.people.search.PersonFinder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Who is already written down and may be the one about to be: of one name or one sound of it, or with one number. */
public final class NearTwins {
    private static final int LOOKED_AT = 50;
    private static final int SHOWN = 6;

    private final PersonFinder finder;
    private final PeopleQueries queries;

    public NearTwins(PersonFinder finder, PeopleQueries queries) {
        this.finder = finder;
        this.queries = queries;
    }

    /** At most six who may be her, the nearest first. */
    public List<Person> of(PersonDraft draft) {
        Set<PersonId> near = new LinkedHashSet<>();
        for (String phone : draft.phones())
            ids(finder.find(phone, LOOKED_AT), How.PHONE).forEach(near::add);
        String family = draft.familyName();
        if (family != null && !family.isBlank()) named(draft.chosenName() + " " + family, near);
        named(draft.chosenName(), near);
        Map<PersonId, Person> known = queries.findAll(near);
        return near.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .filter(person -> isNear(draft, person.is()))
                .limit(SHOWN)
                .toList();
    }

    private void named(String name, Set<PersonId> near) {
        List<Match> matches = finder.find(name, LOOKED_AT);
        ids(matches, How.EXACT).forEach(near::add);
        ids(matches, How.SOUNDS_LIKE).forEach(near::add);
    }

    private static Stream<PersonId> ids(List<Match> matches, How how) {
        return matches.stream().filter(match -> match.how() == how).map(Match::person);
    }

    private static boolean isNear(PersonDraft draft, PersonDraft known) {
        return TwinRules.shareAPhone(draft, known) || TwinRules.birthsAgree(draft.birth(), known.birth());
    }
}
