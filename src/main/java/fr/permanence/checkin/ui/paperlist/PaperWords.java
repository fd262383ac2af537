package fr.permanence.checkin.ui.paperlist;

import fr.permanence.checkin.ui.shared.DeskWords;
import fr.permanence.checkin.ui.shared.SuggestionWords;

/** Who is meant by a line of a paper list, in words. */
final class PaperWords {
    private final DeskWords words;
    private final SuggestionWords people;

    PaperWords(DeskWords words) {
        this.words = words;
        this.people = words.suggestions();
    }

    /** Who is meant by a line of a paper list. */
    String choice(PaperModel.Choice choice) {
        return switch (choice) {
            case PaperModel.Choice.Undecided undecided -> words.say("paper.choose");
            case PaperModel.Choice.Somebody somebody ->
                people.picked(somebody.suggestion()) + " · " + people.below(somebody.suggestion());
            case PaperModel.Choice.Newcomer newcomer -> words.newcomer(newcomer.name());
            case PaperModel.Choice.Coded coded -> words.coded(coded.code());
            case PaperModel.Choice.Nobody group -> words.group(group.headCount());
            case PaperModel.Choice.LeftOut out -> words.say("paper.leaveOut");
        };
    }
}
