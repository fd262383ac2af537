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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final ReadOnlyObjectWrapper<List<Wrong>> wrong = new ReadOnlyObjectWrapper<>(List.of());
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

    ReadOnlyObjectProperty<List<Wrong>> wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    /**
     * Looks what comes of it.
     *
     * @param question shows it, and asks how far it reaches
     * @param kept run when it was done without a question
     */
    void look(Runnable question, Runnable kept) {
        wrong.set(List.of());
        Optional<SessionChange> change = read();
        if (change.isEmpty()) return;
        reach.ask(
                session,
                change.get(),
                () -> {
                    Wrong no = refusedHere();
                    if (no != null && !reach.isSeries()) wrong.set(List.of(no));
                    else question.run();
                },
                kept);
    }

    private @Nullable Wrong refusedHere() {
        return reach.refusal().map(no -> series.refused(no.reason(), no.day())).orElse(null);
    }

    private Optional<SessionChange> read() {
        LocalDate today = services.clock().today();
        List<Wrong> wrongs = new ArrayList<>();
        Optional<LocalDate> on = TypedDay.read(day.get(), today);
        Optional<LocalTime> starts = TypedTime.read(from.get());
        Optional<LocalTime> ends = TypedTime.read(to.get());
        if (on.isEmpty()) wrongs.add(new Wrong(Asked.DAY, words.say("typed.day")));
        if (starts.isEmpty()) wrongs.add(new Wrong(Asked.FROM, words.say("typed.time")));
        if (ends.isEmpty()) wrongs.add(new Wrong(Asked.TO, words.say("typed.time")));
        if (starts.isPresent() && ends.isPresent() && !starts.get().isBefore(ends.get()))
            wrongs.add(new Wrong(Asked.TO, words.say("refusal.ENDS_BEFORE_IT_BEGINS")));
        Optional<SeriesDraft> rhythm = changesRhythm.get() ? rhythm(today, wrongs) : Optional.empty();
        refuse(wrongs);
        if (!wrongs.isEmpty() || on.isEmpty() || starts.isEmpty() || ends.isEmpty()) return Optional.empty();
        return Optional.of(
                new SessionChange(on.get(), starts.get(), ends.get(), room.get(), leader.get(), rhythm.orElse(null)));
    }

    /** Says it anew, also when the same was said before and a field was touched since. */
    private void refuse(List<Wrong> wrongs) {
        wrong.set(List.of());
        wrong.set(wrongs);
    }

    /** The day and the hours are those asked above it, and were told when they do not do. */
    private Optional<SeriesDraft> rhythm(LocalDate today, List<Wrong> wrongs) {
        series.first.set(day.get());
        series.from.set(from.get());
        series.to.set(to.get());
        Set<Asked> told = wrongs.stream().map(Wrong::field).collect(Collectors.toSet());
        return series.read(today, why -> {
            if (!told.contains(why.field())) wrongs.add(why);
        });
    }
}
