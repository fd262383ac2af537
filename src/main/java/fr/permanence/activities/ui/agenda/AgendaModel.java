package fr.permanence.activities.ui.agenda;

import fr.permanence.activities.Activity;
import fr.permanence.activities.signups.Places;
import fr.permanence.activities.ui.shared.ActivityServices;
import fr.permanence.ids.ActivityId;
import fr.permanence.ids.SessionId;
import fr.permanence.ui.Background;
import fr.permanence.ui.Lane;
import fr.permanence.ui.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Which days are shown, the sessions in them, and the one that is chosen. */
public final class AgendaModel {
    private final ActivityServices services;
    private final Voice voice;
    private final Lane lane;
    private final ObjectProperty<Showing> showing = new SimpleObjectProperty<>(Showing.WEEK);
    private final ObjectProperty<LocalDate> day;
    private final ReadOnlyObjectWrapper<AgendaShown> shown;
    private final ObjectProperty<@Nullable SessionId> chosen = new SimpleObjectProperty<>();

    public AgendaModel(Background background, ActivityServices services, Voice voice) {
        this.services = services;
        this.voice = voice;
        lane = background.lane();
        LocalDate today = services.clock().today();
        day = new SimpleObjectProperty<>(today);
        shown = new ReadOnlyObjectWrapper<>(
                new AgendaShown(Showing.WEEK, Span.around(today, Showing.WEEK), today, List.of(), List.of()));
    }

    /** What is shown. */
    public ReadOnlyObjectProperty<AgendaShown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public AgendaShown shown() {
        return shown.get();
    }

    /** The session that is chosen; null for none. */
    public ObjectProperty<@Nullable SessionId> chosenProperty() {
        return chosen;
    }

    /** The chosen session, when it is among those shown. */
    public Optional<Held> chosen() {
        return shown().of(chosen.get());
    }

    public ReadOnlyObjectProperty<Showing> showingProperty() {
        return showing;
    }

    /** Shows the same days in another way. */
    public void show(Showing wanted) {
        showing.set(wanted);
        chosen().ifPresent(one -> day.set(one.session().day()));
        askAgain();
    }

    /** Goes so many days, weeks or terms on, or back. */
    public void go(int steps) {
        day.set(Span.around(day.get(), showing.get()).next(steps, showing.get()));
        askAgain();
    }

    /** Shows the days around today. */
    public void goToday() {
        goTo(services.clock().today());
    }

    /** Shows the days around this one. */
    public void goTo(LocalDate wanted) {
        day.set(wanted);
        askAgain();
    }

    /** Shows the session wherever it is, and chooses it. */
    public void goTo(SessionId id, LocalDate on) {
        chosen.set(id);
        goTo(on);
    }

    /** The day that is meant when nothing is chosen. */
    public LocalDate day() {
        return day.get();
    }

    /** Reads the sessions shown once more. */
    public void askAgain() {
        Showing how = showing.get();
        Span span = Span.around(day.get(), how);
        lane.run(() -> read(how, span), this::arrived, voice::trouble);
    }

    private AgendaShown read(Showing how, Span span) {
        Map<ActivityId, Activity> activities =
                services.activities().all().stream().collect(Collectors.toMap(Activity::id, Function.identity()));
        Map<SessionId, Places> places = services.places().placesBetween(span.first(), span.last());
        List<Held> held = new ArrayList<>();
        services.sessions().between(span.first(), span.last()).forEach(session -> {
            Activity activity = activities.get(session.activity());
            Places full = places.get(session.id());
            if (activity != null && full != null) held.add(new Held(session, activity, full));
        });
        return new AgendaShown(
                how, span, services.clock().today(), held, services.holidays().between(span.first(), span.last()));
    }

    private void arrived(AgendaShown read) {
        shown.set(read);
        if (read.of(chosen.get()).isEmpty()) chosen.set(nearest(read));
    }

    /** The next one to begin, else the last there was: what one most probably came for. */
    private @Nullable SessionId nearest(AgendaShown read) {
        LocalDate from = read.span().holds(services.clock().today())
                ? services.clock().today()
                : read.span().first();
        List<Held> toCome = read.held().stream()
                .filter(one -> !one.session().day().isBefore(from))
                .toList();
        if (toCome.isEmpty())
            return read.held().isEmpty() ? null : read.held().getLast().id();
        return toCome.stream()
                .filter(one -> one.session().ends().isAfter(services.clock().now()))
                .findFirst()
                .orElse(toCome.getFirst())
                .id();
    }

    /** Chooses the session before or after the chosen one; in a term, the line above or below. */
    public void step(int by) {
        List<Held> all = shown().held();
        if (all.isEmpty()) return;
        chosen.set(steps().step(chosen().orElse(null), by).id());
    }

    /** Chooses a session of the next day that has one, to the right or to the left; in a term, of the next week. */
    public void stepDay(int by) {
        if (shown().held().isEmpty()) return;
        chosen.set(steps().stepDay(chosen().orElse(null), by).id());
    }

    private Steps steps() {
        return new Steps(shown());
    }
}
