package fr.permanence.checkin.ui.openings;

import fr.permanence.checkin.openings.Opening;
import fr.permanence.checkin.openings.OpeningRefusal;
import fr.permanence.checkin.openings.Openings;
import fr.permanence.checkin.ui.shared.DeskServices;
import fr.permanence.checkin.ui.shared.DeskWords;
import fr.permanence.ids.OpeningId;
import fr.permanence.text.TypedDay;
import fr.permanence.ui.Background;
import fr.permanence.ui.Voice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The openings to come, and the one being written. */
public final class OpeningsModel {
    private static final int SHOWN = 14;

    private final Background background;
    private final DeskServices services;
    private final Voice voice;
    private final DeskWords words;
    private final ObservableList<Opening> toCome = FXCollections.observableArrayList();
    private final StringProperty day = new SimpleStringProperty("");
    private final StringProperty hours = new SimpleStringProperty("");
    private final StringProperty team = new SimpleStringProperty("");
    private @Nullable OpeningId changed;

    public OpeningsModel(Background background, DeskServices services, Voice voice, DeskWords words) {
        this.background = background;
        this.services = services;
        this.voice = voice;
        this.words = words;
    }

    ObservableList<Opening> toCome() {
        return toCome;
    }

    StringProperty dayProperty() {
        return day;
    }

    StringProperty hoursProperty() {
        return hours;
    }

    StringProperty teamProperty() {
        return team;
    }

    String dayOf(Opening opening) {
        return words.dayOf(opening.day());
    }

    /** Today's opening is under the keyboard, or a new one for today with the hours of the last. */
    public void start() {
        background.run(
                services.topics().openings()::today,
                (List<Opening> today) -> {
                    if (today.isEmpty()) startNew();
                    else change(today.getFirst());
                },
                voice::trouble);
    }

    void startNew() {
        changed = null;
        day.set(TypedDay.written(services.clock().today()));
        hours.set(words.say("opening.usual"));
        team.set("");
    }

    void change(Opening opening) {
        changed = opening.id();
        day.set(TypedDay.written(opening.day()));
        hours.set(new OpeningWords(words).hours(opening));
        team.set(String.join(", ", opening.team()));
    }

    void askAgain() {
        background.run(() -> services.topics().openings().toCome(SHOWN), toCome::setAll, voice::trouble);
    }

    /** Keeps what is typed; says to {@code refused} why not, with null for a day that does not read. */
    void save(Runnable kept, Consumer<@Nullable OpeningRefusal> refused) {
        Optional<LocalDate> of = TypedDay.read(day.get(), services.clock().today());
        if (of.isEmpty()) {
            refused.accept(null);
            return;
        }
        OpeningId id = changed;
        background.run(
                () -> services.topics().openings().write(id, of.get(), hours.get(), team.get()),
                writing -> {
                    switch (writing) {
                        case Openings.Written written -> {
                            voice.saved(services.clock().now());
                            kept.run();
                            done(words.say("opening.written"), Openings.WRITE, written.opening());
                        }
                        case Openings.Unchanged same -> kept.run();
                        case Openings.Refused no -> refused.accept(no.reason());
                    }
                },
                voice::trouble);
    }

    void remove(Opening opening) {
        background.run(
                () -> services.topics().openings().remove(opening.id()),
                removed -> {
                    askAgain();
                    if (removed) done(words.say("opening.removed"), Openings.REMOVE, opening);
                },
                voice::trouble);
    }

    private void done(String sentence, String verb, Opening opening) {
        voice.done(
                sentence,
                () -> background.run(
                        () -> services.undo().takeBack(verb, opening.id().value()),
                        outcome -> {
                            voice.say(words.outcome(outcome));
                            askAgain();
                        },
                        voice::trouble));
    }
}
