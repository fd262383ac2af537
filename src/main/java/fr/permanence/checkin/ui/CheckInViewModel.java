package fr.permanence.checkin.ui;

import fr.permanence.checkin.DeskLine;
import fr.permanence.checkin.ui.box.ArrivalsModel;
import fr.permanence.checkin.ui.box.BoxModel;
import fr.permanence.checkin.ui.box.BoxRow;
import fr.permanence.checkin.ui.handover.HandoverModel;
import fr.permanence.checkin.ui.openings.OpeningsModel;
import fr.permanence.checkin.ui.paperlist.PaperModel;
import fr.permanence.checkin.ui.pastdays.DayModel;
import fr.permanence.checkin.ui.presence.HalfDaysModel;
import fr.permanence.checkin.ui.shared.DeskServices;
import fr.permanence.checkin.ui.shared.DeskWords;
import fr.permanence.checkin.ui.today.LineModel;
import fr.permanence.checkin.ui.today.TodayModel;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.VisitId;
import fr.permanence.settings.lists.HouseWord;
import fr.permanence.ui.Background;
import fr.permanence.ui.Voice;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The desk: what is in the box, the day, and for whom the next key is. */
final class CheckInViewModel {
    private final DeskServices services;
    private final Background background;
    private final Voice voice;
    private final DeskWords words;
    private final TodayModel today;
    private final ArrivalsModel arrivals;
    private final HandoverModel handover;
    private final LineModel line;
    private final OpeningsModel openings;
    private final DayModel day;
    private final PaperModel paper;

    CheckInViewModel(DeskServices services, Background background, Voice voice, DeskWords words) {
        this.services = services;
        this.background = background;
        this.voice = voice;
        this.words = words;
        this.today = new TodayModel(background, services, voice, words);
        this.arrivals = new ArrivalsModel(background, services, today, voice, words);
        this.handover = new HandoverModel(background, services, voice, words);
        this.line = new LineModel(background, services, today, voice, words);
        this.day = new DayModel(background, services, voice, words);
        this.paper = new PaperModel(background, services, voice, words);
        this.openings = new OpeningsModel(background, services, voice, words);
    }

    BoxModel box() {
        return arrivals.box();
    }

    /** Checks in whoever is in the box. */
    ArrivalsModel arrivals() {
        return arrivals;
    }

    TodayModel today() {
        return today;
    }

    HandoverModel handover() {
        return handover;
    }

    LineModel line() {
        return line;
    }

    /** A day that is over, and its corrections. */
    DayModel day() {
        return day;
    }

    /** The paper list that is being typed in. */
    PaperModel paper() {
        return paper;
    }

    OpeningsModel openings() {
        return openings;
    }

    /** Her children's half-days; nothing, and a word about it, for an anonymous visit. */
    Optional<HalfDaysModel> halfDaysOf(VisitId visit) {
        Optional<DeskLine> hers = today.day().line(visit);
        PersonId person = hers.map(found -> found.visit().person()).orElse(null);
        if (hers.isEmpty() || person == null) {
            say(words.say("half.anonymous"));
            return Optional.empty();
        }
        return Optional.of(new HalfDaysModel(person, words.onPaper(hers.get()), background, services, voice, words));
    }

    void say(String sentence) {
        voice.say(sentence);
    }

    /** Whom a key is for: who is chosen below the box when she came today, else the chosen line; nobody without one. */
    Optional<VisitId> meant() {
        if (box().typed().isEmpty())
            return Optional.ofNullable(today.chosenProperty().get());
        return box().chosenVisit();
    }

    /** Gives the service of this place in the list, once. */
    void serve(int place) {
        if (arrivals.keys().waits(() -> serve(place))) return;
        List<HouseWord> offered = today.day().services().offered();
        if (place >= offered.size()) return;
        if (box().typed().isEmpty()) line.serve(offered.get(place), meant());
        else arrivals.withRow(row -> withVisit(row, visit -> line.serve(offered.get(place), Optional.of(visit))));
    }

    /** Does something with the line that is meant, or says that none is. */
    void withLine(Consumer<VisitId> act) {
        if (arrivals.keys().waits(() -> withLine(act))) return;
        if (!box().typed().isEmpty()) arrivals.withRow(row -> withVisit(row, act));
        else meant().ifPresentOrElse(act, () -> say(words.say("line.none")));
    }

    private void withVisit(Optional<BoxRow> row, Consumer<VisitId> act) {
        if (!(row.orElse(null) instanceof BoxRow.Somebody somebody)) say(words.say("line.none"));
        else if (somebody.suggestion().today() == null)
            say(words.say(
                    "line.notCome", words.name(somebody.suggestion().person().is())));
        else act.accept(somebody.suggestion().today().id());
    }

    /** The desk is shown, or the day is another: asks for everything. */
    void askForAll() {
        today.askAgain();
        box().askAgain();
        handover.askAgain();
    }

    /** Somebody came, was written down or taken back: asks again for what that changes. */
    void askAfterVisit() {
        today.askAgain();
        box().askAgain();
    }

    /** Hands over who is chosen below the box or among today's lines, to open what waits for her here. */
    void openAtDesk(Consumer<PersonId> openAtDesk) {
        if (!box().typed().isEmpty()) {
            arrivals.open(openAtDesk);
            return;
        }
        Optional<PersonId> person = meant().flatMap(visit -> today.day().line(visit))
                .map(line -> line.visit().person());
        person.ifPresentOrElse(openAtDesk, () -> say(words.say("line.none")));
    }
}
