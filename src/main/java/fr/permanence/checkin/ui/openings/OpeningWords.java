package fr.permanence.checkin.ui.openings;

import fr.permanence.checkin.openings.Opening;
import fr.permanence.checkin.ui.shared.DeskWords;
import java.util.List;
import java.util.stream.Collectors;

/** How the desk says the hours and the team of an opening. */
public final class OpeningWords {
    private final DeskWords words;

    public OpeningWords(DeskWords words) {
        this.words = words;
    }

    /** "Permanence 14 h – 18 h · Marie, Jean, Anne", or the way to write it. */
    public String openings(List<Opening> today) {
        return today.stream().map(this::opening).collect(Collectors.joining("  "));
    }

    private String opening(Opening opening) {
        String hours = words.say("opening.hours", hours(opening));
        return opening.team().isEmpty() ? hours : hours + " · " + String.join(", ", opening.team());
    }

    /** "14 h – 18 h". */
    String hours(Opening opening) {
        return words.hour(opening.opensAt()) + " – " + words.hour(opening.closesAt());
    }
}
