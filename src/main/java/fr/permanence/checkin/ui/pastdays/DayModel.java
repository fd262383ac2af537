package fr.permanence.checkin.ui.pastdays;

import fr.permanence.change.Undo;
import fr.permanence.checkin.DeskLine;
import fr.permanence.checkin.Suggestion;
import fr.permanence.checkin.corrections.Correction;
import fr.permanence.checkin.corrections.CorrectionRefusal;
import fr.permanence.checkin.corrections.Corrections;
import fr.permanence.checkin.paperlist.PaperLine;
import fr.permanence.checkin.paperlist.PaperReading;
import fr.permanence.checkin.ui.shared.DeskServices;
import fr.permanence.checkin.ui.shared.DeskWords;
import fr.permanence.checkin.ui.shared.PickModel;
import fr.permanence.ids.PersonId;
import fr.permanence.text.TypedDay;
import fr.permanence.ui.Background;
import fr.permanence.ui.Lane;
import fr.permanence.ui.OneAtATime;
import fr.permanence.ui.Voice;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** One day that is over: who came, what was corrected of it, and the correction being written. */
public final class DayModel {
    private final Background background;
    private final Lane lane;
    private final DeskServices services;
    private final Voice voice;
    private final DeskWords words;
    private final OneAtATime acts;
    private final PickModel person;
    private final ObjectProperty<LocalDate> day;
    private final ObjectProperty<Corrections.Day> shown =
            new SimpleObjectProperty<>(new Corrections.Day(List.of(), List.of()));
    /** The day that is asked for, as it is typed. */
    final StringProperty wanted = new SimpleStringProperty("");

    final StringProperty reason = new SimpleStringProperty("");
    final StringProperty time = new SimpleStringProperty("");

    public DayModel(Background background, DeskServices services, Voice voice, DeskWords words) {
        this.background = background;
        this.lane = background.lane();
        this.services = services;
        this.voice = voice;
        this.words = words;
        this.acts = new OneAtATime(background, voice::trouble);
        this.person = new PickModel(background, services, voice::trouble);
        this.day = new SimpleObjectProperty<>(services.clock().today().minusDays(1));
        wanted.set(TypedDay.written(day.get()));
    }

    /** Who came, or who really came. */
    PickModel person() {
        return person;
    }

    ObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    ObjectProperty<Corrections.Day> shownProperty() {
        return shown;
    }

    /** The day before (-1) or after (1); never today or later. */
    void step(int by) {
        LocalDate next = day.get().plusDays(by);
        if (next.isBefore(services.clock().today())) show(next);
    }

    /** Shows the day that is typed; says to {@code refused} the words key of why not. */
    void go(Consumer<String> refused) {
        LocalDate today = services.clock().today();
        Optional<LocalDate> read = TypedDay.read(wanted.get(), today);
        if (read.isEmpty()) refused.accept("opening.day.refused");
        else if (read.get().isEqual(today)) refused.accept("day.refusal.today");
        else if (read.get().isAfter(today)) refused.accept("day.refusal.toCome");
        else show(read.get());
    }

    private void show(LocalDate next) {
        day.set(next);
        wanted.set(TypedDay.written(next));
        askAgain();
    }

    void askAgain() {
        LocalDate asked = day.get();
        lane.run(() -> corrections().day(asked), shown::set, voice::trouble);
    }

    /** Adds a visit of who is chosen, or of somebody without a name; says to {@code refused} why not. */
    void add(Consumer<String> refused) {
        LocalTime at = typedTime();
        Suggestion chosen = person.chosenProperty().get();
        if (at == null) refused.accept("day.refusal.time");
        else if (chosen == null && !person.typedProperty().get().isBlank()) refused.accept("day.refusal.nobody");
        else {
            PersonId who = chosen == null ? null : chosen.person().id();
            correct(() -> corrections().add(day.get(), at, who, reason.get()), refused);
        }
    }

    /** Takes a visit out; says to {@code refused} why not. */
    void remove(DeskLine line, Consumer<String> refused) {
        correct(() -> corrections().remove(line.visit(), reason.get()), refused);
    }

    /** Gives a visit to who is chosen; says to {@code refused} why not. */
    void move(DeskLine line, Consumer<String> refused) {
        Suggestion chosen = person.chosenProperty().get();
        if (chosen == null) refused.accept("day.refusal.nobody");
        else correct(() -> corrections().move(line.visit(), chosen.person().id(), reason.get()), refused);
    }

    private @Nullable LocalTime typedTime() {
        List<PaperLine> read = PaperReading.read(time.get());
        if (read.size() != 1
                || read.getFirst().name() != null
                || read.getFirst().code() != null) return null;
        return read.getFirst().time();
    }

    private void correct(Callable<Corrections.Correcting> act, Consumer<String> refused) {
        acts.run(act, correcting -> {
            switch (correcting) {
                case Corrections.Corrected corrected -> {
                    person.clear();
                    time.set("");
                    reason.set("");
                    done(corrected.correction());
                }
                case Corrections.Refused no -> refused.accept(keyOf(no.reason()));
            }
        });
    }

    private static String keyOf(CorrectionRefusal reason) {
        return "day.refusal." + reason;
    }

    private void done(Correction made) {
        voice.saved(services.clock().now());
        askAgain();
        voice.done(
                words.say("day.done." + made.kind()),
                () -> run(() -> services.undo().takeBack(Corrections.verbOf(made.kind()), made.id()), this::tookBack));
    }

    private void tookBack(Undo.Outcome outcome) {
        if (outcome instanceof Undo.Done) voice.saved(services.clock().now());
        voice.say(words.outcome(outcome));
        askAgain();
    }

    private Corrections corrections() {
        return services.topics().beside().corrections();
    }

    private <T> void run(Callable<T> work, Consumer<T> then) {
        background.run(work, then, voice::trouble);
    }
}
