package fr.permanence.checkin.ui.shared;

import fr.permanence.checkin.Footfall;
import fr.permanence.checkin.Suggestion;
import fr.permanence.people.Languages;
import fr.permanence.people.PersonDraft;
import fr.permanence.people.search.How;
import java.util.ArrayList;
import java.util.List;

/** How the desk tells one person from another who answers to the same letters. */
public final class SuggestionWords {
    /** Who came on three days lately comes often. */
    private static final double OFTEN = 2.5;

    private static final String BETWEEN = " · ";

    private final DeskWords words;

    SuggestionWords(DeskWords words) {
        this.words = words;
    }

    /** What stands beside a name: « Mama Joy » · née en 1991 · anglais. */
    public String beside(Suggestion suggestion) {
        PersonDraft is = suggestion.person().is();
        List<String> said = new ArrayList<>();
        said.add(otherName(suggestion));
        said.add(words.born(is.birth()));
        said.add(String.join(
                ", ",
                is.languages().stream()
                        .map(code -> Languages.name(code, words.language()))
                        .toList()));
        said.removeIf(String::isEmpty);
        return String.join(BETWEEN, said);
    }

    private String otherName(Suggestion suggestion) {
        PersonDraft is = suggestion.person().is();
        String alias = suggestion.alias();
        String code = is.code();
        if (alias == null
                && code != null
                && (suggestion.how() == How.CODE || is.aliases().isEmpty()))
            return words.say("quoted", words.say("code", code));
        if (alias == null && !is.aliases().isEmpty()) alias = is.aliases().getFirst();
        return alias == null ? "" : words.say("quoted", words.discreet(alias));
    }

    /** What stands below a name: vient souvent · dernier passage jeudi 19. */
    public String below(Suggestion suggestion) {
        Footfall footfall = suggestion.footfall();
        if (footfall == null) return words.say("never");
        List<String> said = new ArrayList<>();
        if (footfall.warmthOn(words.moments().today()) >= OFTEN) said.add(words.say("often"));
        boolean today = suggestion.today() != null;
        said.add(
                today
                        ? words.say("visits", footfall.visits())
                        : words.say("last", words.moments().ago(footfall.lastDay())));
        return String.join(BETWEEN, said);
    }

    /** "déjà passée à 14:10", or nothing when she did not come today. */
    public String today(Suggestion suggestion) {
        var visit = suggestion.today();
        return visit == null ? "" : words.say("came", words.moments().time(visit.arrivedAt()));
    }

    /** The quiet word at the end of a row, or nothing. */
    public String aside(Suggestion suggestion) {
        if (suggestion.how() == How.SOUNDS_LIKE) return words.say("soundsLike");
        return suggestion.person().active() ? "" : words.say("inactive");
    }

    /** Who was picked: "Joy, née en 1991 · anglais". */
    public String picked(Suggestion one) {
        String beside = beside(one);
        String name = words.name(one.person().is());
        return beside.isEmpty() ? name : name + ", " + beside;
    }
}
