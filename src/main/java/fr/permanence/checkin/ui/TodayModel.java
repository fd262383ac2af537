package fr.permanence.checkin.ui;

import fr.permanence.change.Undo;
import fr.permanence.checkin.CheckInReversals;
import fr.permanence.checkin.DeskLine;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.VisitId;
import fr.permanence.ui.Background;
import fr.permanence.ui.Lane;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Who came today, the last one first, and the taking back of a line. */
final class TodayModel {
    private final Background background;
    private final Lane lane;
    private final DeskServices services;
    private final DeskVoice voice;
    private final DeskWords words;
    private final ObservableList<TodayLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Counts> counts = new SimpleObjectProperty<>(new Counts(0, 0));
    private final ObjectProperty<LocalDate> day;
    private final BooleanProperty nobodyYet = new SimpleBooleanProperty();

    TodayModel(Background background, DeskServices services, DeskVoice voice, DeskWords words) {
        this.background = background;
        this.lane = background.lane();
        this.services = services;
        this.voice = voice;
        this.words = words;
        this.day = new SimpleObjectProperty<>(services.clock().today());
    }

    /** How many visits there were, and how many people that were. */
    record Counts(int visits, int people) {}

    ObservableList<TodayLine> lines() {
        return lines;
    }

    ObjectProperty<Counts> countsProperty() {
        return counts;
    }

    /** The day these visits are of. */
    ObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    /** Whether the house knows nobody yet. */
    BooleanProperty nobodyYetProperty() {
        return nobodyYet;
    }

    /** Whether midnight passed since the list was asked for. */
    boolean isOfAnotherDay() {
        return !services.clock().today().equals(day.get());
    }

    void askAgain() {
        record Answer(List<DeskLine> lines, boolean nobodyYet) {}
        day.set(services.clock().today());
        lane.run(
                () -> {
                    List<DeskLine> today = services.checkIns().today();
                    return new Answer(today, services.people().count() == 0);
                },
                answer -> {
                    lines.setAll(TodayLine.of(answer.lines()));
                    counts.set(counted(answer.lines()));
                    nobodyYet.set(answer.nobodyYet());
                },
                voice::trouble);
    }

    /** Takes a line back. */
    void takeBack(DeskLine line) {
        takeBack(line.visit().id(), Optional.empty());
    }

    /** Takes a visit back, as the act it was; a line of the list does not tell whether it also wrote somebody down. */
    void takeBack(VisitId visit, Optional<String> verb) {
        background.run(
                () -> {
                    Undo.Outcome outcome =
                            services.undo().takeBack(verb.orElse(CheckInReversals.ARRIVE_NEW), visit.value());
                    boolean askOther = verb.isEmpty() && outcome instanceof Undo.Nothing;
                    return askOther ? services.undo().takeBack(CheckInReversals.ARRIVE, visit.value()) : outcome;
                },
                this::tookBack,
                voice::trouble);
    }

    private void tookBack(Undo.Outcome outcome) {
        if (outcome instanceof Undo.Done) voice.saved(services.clock().now());
        voice.say(outcome instanceof Undo.Nothing ? words.say("already.undone") : words.outcome(outcome));
    }

    private static Counts counted(List<DeskLine> today) {
        Set<PersonId> known = new HashSet<>();
        int anonymous = 0;
        for (DeskLine line : today) {
            PersonId person = line.visit().person();
            if (person == null) anonymous += line.visit().headCount();
            else known.add(person);
        }
        return new Counts(today.size(), known.size() + anonymous);
    }
}
