package fr.permanence.checkin.ui.box;

import fr.permanence.checkin.CheckIns;
import fr.permanence.checkin.Suggestion;
import fr.permanence.checkin.codes.CodeRules;
import fr.permanence.checkin.ui.shared.DeskWords;
import fr.permanence.checkin.ui.shared.SuggestionWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is said about what is in the box. */
public final class BoxWords {
    private final DeskWords words;
    private final SuggestionWords people;

    public BoxWords(DeskWords words) {
        this.words = words;
        this.people = words.suggestions();
    }

    /** A row below the box as a screen reader says it. */
    public String spoken(BoxRow row) {
        return switch (row) {
            case BoxRow.Somebody somebody -> spoken(somebody);
            case BoxRow.Group group -> words.group(group.headCount());
            case BoxRow.Coded coded -> words.coded(coded.code());
            case BoxRow.Newcomer newcomer -> words.newcomer(newcomer.name());
        };
    }

    private String spoken(BoxRow.Somebody somebody) {
        Suggestion suggestion = somebody.suggestion();
        List<String> said = new ArrayList<>(List.of(
                words.name(suggestion.person().is()),
                people.beside(suggestion),
                people.aside(suggestion),
                people.below(suggestion),
                people.today(suggestion)));
        somebody.waiting().forEach(message -> said.add(words.message(message)));
        said.removeIf(String::isEmpty);
        return String.join(", ", said);
    }

    /** What is said below the box; nothing when there is nothing to say. */
    public String notice(Notice notice) {
        return switch (notice) {
            case Notice.None none -> "";
            case Notice.AlreadyCame came ->
                words.say("notice.came", words.name(came.is()), words.moments().time(came.at()));
            case Notice.Refused refused ->
                words.say("refusal." + refused.reason().name());
            case Notice.NoSuchGroup group -> words.say("notice.group", CheckIns.LARGEST_GROUP);
            case Notice.NobodyChosen nobody -> words.say("notice.choose");
            case Notice.Gone gone -> words.say("notice.gone");
            case Notice.CodeCame came ->
                words.say(
                        "coded.came",
                        words.discreet(came.code()),
                        words.moments().time(came.at()));
            case Notice.CodeRefused refused -> words.say("coded.refusal." + refused.reason(), CodeRules.LIMIT);
            case Notice.Warn warn -> warn.whom().stream().map(words::warn).collect(Collectors.joining(" · "));
        };
    }
}
