package fr.permanence.checkin.ui.presence;

import fr.permanence.checkin.presence.Attestation;
import fr.permanence.checkin.presence.HalfDay;
import fr.permanence.checkin.presence.HalfDays;
import fr.permanence.checkin.ui.shared.DeskServices;
import fr.permanence.checkin.ui.shared.DeskWords;
import fr.permanence.ids.PersonId;
import fr.permanence.text.CleanText;
import fr.permanence.text.TypedDay;
import fr.permanence.ui.Background;
import fr.permanence.ui.Voice;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** One person's children: their fixed half-days, and the paper that attests the days they were here. */
public final class HalfDaysModel {
    private static final int MONTHS = 3;

    private final PersonId person;
    private final String mother;
    private final Background background;
    private final DeskServices services;
    private final Voice voice;
    private final DeskWords words;
    private final ObservableList<HalfDay> all = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Attestation> attestation = new SimpleObjectProperty<>();
    final StringProperty name = new SimpleStringProperty("");
    final ObjectProperty<DayOfWeek> weekday = new SimpleObjectProperty<>(DayOfWeek.WEDNESDAY);
    final ObjectProperty<HalfDay.Half> half = new SimpleObjectProperty<>(HalfDay.Half.AFTERNOON);
    final StringProperty child = new SimpleStringProperty("");
    final StringProperty from = new SimpleStringProperty("");
    final StringProperty to = new SimpleStringProperty("");

    /** @param mother her name as the paper says it */
    public HalfDaysModel(
            PersonId person,
            String mother,
            Background background,
            DeskServices services,
            Voice voice,
            DeskWords words) {
        this.person = person;
        this.mother = mother;
        this.background = background;
        this.services = services;
        this.voice = voice;
        this.words = words;
        LocalDate today = services.clock().today();
        from.set(TypedDay.written(today.minusMonths(MONTHS)));
        to.set(TypedDay.written(today));
    }

    String mother() {
        return mother;
    }

    ObservableList<HalfDay> all() {
        return all;
    }

    /** The paper that was last asked for, or null. */
    ObjectProperty<@Nullable Attestation> attestationProperty() {
        return attestation;
    }

    void askAgain() {
        record Answer(List<HalfDay> halfDays, List<String> children) {}
        background.run(
                () -> new Answer(
                        services.topics().halfDays().of(person),
                        services.topics().halfDays().childrenOf(person)),
                answer -> {
                    all.setAll(answer.halfDays());
                    if (child.get().isEmpty() && !answer.children().isEmpty())
                        child.set(answer.children().getFirst());
                },
                voice::trouble);
    }

    /** Writes the half-day down; says to {@code refused} the words key of why not. */
    void add(Consumer<String> refused) {
        background.run(
                () -> services.topics().halfDays().add(person, name.get(), weekday.get(), half.get()),
                adding -> {
                    switch (adding) {
                        case HalfDays.Added added -> {
                            name.set("");
                            done(words.say("half.added"), HalfDays.ADD, added.halfDay());
                        }
                        case HalfDays.NameMissing no -> refused.accept("half.refusal.missing");
                        case HalfDays.NameUnfit no -> refused.accept("half.refusal.unfit");
                        case HalfDays.AlreadyThere no -> refused.accept("half.refusal.there");
                        case HalfDays.Unknown no -> refused.accept("notice.gone");
                    }
                },
                voice::trouble);
    }

    /** Ends a half-day today. */
    void end(HalfDay halfDay) {
        background.run(
                () -> {
                    services.topics().halfDays().end(halfDay.id());
                    return halfDay;
                },
                ended -> done(words.say("half.ended"), HalfDays.END, ended),
                voice::trouble);
    }

    /** Prepares the paper; says to {@code refused} the words key of why not, and no paper is left then. */
    void attest(Consumer<String> refused) {
        attestation.set(null);
        LocalDate today = services.clock().today();
        Optional<LocalDate> first = TypedDay.read(from.get(), today);
        Optional<LocalDate> last = TypedDay.read(to.get(), today);
        if (CleanText.line(child.get()).isEmpty()) refused.accept("half.refusal.missing");
        else if (first.isEmpty() || last.isEmpty()) refused.accept("opening.day.refused");
        else if (last.get().isBefore(first.get())) refused.accept("attest.refusal.order");
        else
            background.run(
                    () -> services.topics().halfDays().attest(person, mother, child.get(), first.get(), last.get()),
                    prepared -> {
                        if (prepared.days().isEmpty()) refused.accept("attest.refusal.none");
                        else attestation.set(prepared);
                    },
                    voice::trouble);
    }

    void say(String sentence) {
        voice.say(sentence);
    }

    private void done(String sentence, String verb, HalfDay halfDay) {
        voice.saved(services.clock().now());
        askAgain();
        voice.done(
                sentence,
                () -> background.run(
                        () -> services.undo().takeBack(verb, halfDay.id().value()),
                        outcome -> {
                            voice.say(words.outcome(outcome));
                            askAgain();
                        },
                        voice::trouble));
    }
}
