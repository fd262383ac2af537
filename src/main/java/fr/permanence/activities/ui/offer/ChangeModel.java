package fr.permanence.activities.ui.offer;

import fr.permanence.activities.sessions.ActivitySession;
import fr.permanence.activities.sessions.SeriesDraft;
import fr.permanence.activities.sessions.SessionChange;
import fr.permanence.activities.ui.reach.ReachModel;
import fr.permanence.activities.ui.shared.ActivityServices;
import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.text.TypedDay;
import fr.permanence.text.TypedTime;
import fr.permanence.ui.Background;
import fr.permanence.ui.Voice;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Another day, other hours, another room, who stands in; for a series also another rhythm. */
final class ChangeModel {
    final StringProperty day = new SimpleStringProperty("");
    final StringProperty from = new SimpleStringProperty("");
    final StringProperty to = new SimpleStringProperty("");
    final StringProperty room = new SimpleStringProperty("");
    final StringProperty leader = new SimpleStringProperty("");
    final BooleanProperty changesRhythm = new SimpleBooleanProperty();

    private final ActivityServices services;
    private final ReachModel reach;
    private final SeriesTyped series;
    private final ReadOnlyObjectWrapper<@Nullable Wrong> wrong = new ReadOnlyObjectWrapper<>();
    private final ActivitySession session;
    private final ActivityWords words;

    ChangeModel(
            ActivitySession session,
            Background background,
            ActivityServices services,
            Voice voice,
            ActivityWords words) {
        this.session = session;
        this.services = services;
        this.words = words;
        reach = new ReachModel(background, services, voice, words);
        series = new SeriesTyped(words);
        day.set(TypedDay.written(session.day()));
        from.set(TypedTime.written(session.from()));
        to.set(TypedTime.written(session.to()));
        room.set(orEmpty(session.room()));
        leader.set(orEmpty(session.leader()));
        series.start(session.day());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    ActivitySession session() {
        return session;
    }

    ReachModel reach() {
        return reach;
    }

    SeriesTyped series() {
        return series;
    }

    ReadOnlyObjectProperty<@Nullable Wrong> wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    /**
     * Looks what comes of it.
     *
     * @param question shows it, and asks how far it reaches
     * @param kept run when it was done without a question
     */
    void look(Runnable question, Runnable kept) {
        wrong.set(null);
        Optional<SessionChange> change = read();
        if (change.isEmpty()) return;
        reach.ask(
                session,
                change.get(),
                () -> {
                    Wrong no = refusedHere();
                    if (no != null && !reach.isSeries()) wrong.set(no);
                    else question.run();
                },
                kept);
    }

    private @Nullable Wrong refusedHere() {
        return reach.refusal().map(no -> series.refused(no.reason(), no.day())).orElse(null);
    }

    private Optional<SessionChange> read() {
        LocalDate today = services.clock().today();
        Optional<LocalDate> on = TypedDay.read(day.get(), today);
        Optional<LocalTime> starts = TypedTime.read(from.get());
        Optional<LocalTime> ends = TypedTime.read(to.get());
        if (on.isEmpty()) wrong.set(new Wrong(Asked.DAY, words.say("typed.day")));
        else if (starts.isEmpty()) wrong.set(new Wrong(Asked.FROM, words.say("typed.time")));
        else if (ends.isEmpty()) wrong.set(new Wrong(Asked.TO, words.say("typed.time")));
        else if (!starts.get().isBefore(ends.get()))
            wrong.set(new Wrong(Asked.TO, words.say("refusal.ENDS_BEFORE_IT_BEGINS")));
        if (wrong.get() != null || on.isEmpty() || starts.isEmpty() || ends.isEmpty()) return Optional.empty();
        SeriesDraft rhythm = null;
        if (changesRhythm.get()) {
            series.first.set(day.get());
            series.from.set(from.get());
            series.to.set(to.get());
            Optional<SeriesDraft> typed = series.read(today, wrong::set);
            if (typed.isEmpty()) return Optional.empty();
            rhythm = typed.get();
        }
        return Optional.of(new SessionChange(on.get(), starts.get(), ends.get(), room.get(), leader.get(), rhythm));
    }
}
