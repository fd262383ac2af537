package fr.permanence.checkin.ui.today;

import fr.permanence.change.Undo;
import fr.permanence.checkin.CheckInReversals;
import fr.permanence.checkin.DeskLine;
import fr.permanence.checkin.presence.Here;
import fr.permanence.checkin.presence.PresenceRules;
import fr.permanence.checkin.queue.InterviewRequest;
import fr.permanence.checkin.queue.QueueRules;
import fr.permanence.checkin.ui.shared.DeskServices;
import fr.permanence.checkin.ui.shared.DeskWords;
import fr.permanence.ids.VisitId;
import fr.permanence.ui.Background;
import fr.permanence.ui.Lane;
import fr.permanence.ui.Voice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Who came today, the last one first, and the taking back of a line. */
public final class TodayModel {
    private final Background background;
    private final Lane lane;
    private final DeskServices services;
    private final Voice voice;
    private final DeskWords words;
    private final ObservableList<TodayLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Counts> counts = new SimpleObjectProperty<>(new Counts(0, 0, 0));
    private final ObjectProperty<LocalDate> day;
    private final ObjectProperty<DayShown> shown = new SimpleObjectProperty<>(DayShown.NONE);
    private final ObjectProperty<@Nullable VisitId> chosen = new SimpleObjectProperty<>();
    private @Nullable LocalDate closedBefore;
    private final BooleanProperty nobodyYet = new SimpleBooleanProperty();

    public TodayModel(Background background, DeskServices services, Voice voice, DeskWords words) {
        this.background = background;
        this.lane = background.lane();
        this.services = services;
        this.voice = voice;
        this.words = words;
        this.day = new SimpleObjectProperty<>(services.clock().today());
    }

    /** How many visits there were, and how many people and children are in. */
    public record Counts(int visits, int present, int children) {}

    public ObservableList<TodayLine> lines() {
        return lines;
    }

    public ObjectProperty<Counts> countsProperty() {
        return counts;
    }

    /** The day these visits are of. */
    public ObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    /** Whether the house knows nobody yet. */
    BooleanProperty nobodyYetProperty() {
        return nobodyYet;
    }

    /** Everything that is shown of the day. */
    public ObjectProperty<DayShown> shownProperty() {
        return shown;
    }

    public DayShown day() {
        return shown.get();
    }

    /** The line that services and the like are for; null for nobody in particular. */
    public ObjectProperty<@Nullable VisitId> chosenProperty() {
        return chosen;
    }

    /** Chooses the line below (1) or above (-1); from none, the first. */
    public void step(int by) {
        if (lines.isEmpty()) return;
        int at = -1;
        for (int i = 0; i < lines.size(); i++)
            if (lines.get(i).line().visit().id().equals(chosen.get())) at = i;
        int next = at < 0 ? 0 : Math.clamp(at + by, 0, lines.size() - 1);
        chosen.set(lines.get(next).line().visit().id());
    }

    /** Who waits or is in her interview: those who asked for whoever sits here first, then the others, as they asked. */
    public List<InterviewRequest> queue() {
        List<InterviewRequest> waiting = day().waiting();
        return Stream.concat(
                        waiting.stream().filter(this::isForMe), waiting.stream().filter(request -> !isForMe(request)))
                .toList();
    }

    /** Whether she asked for whoever sits here, by name. */
    boolean isForMe(InterviewRequest request) {
        return day().label(request.forWhom())
                .equalsIgnoreCase(services.topics().session().name());
    }

    /** Whether she has waited too long. */
    public boolean isLate(InterviewRequest request) {
        return QueueRules.isLate(request, services.clock().now(), day().late());
    }

    /** Whether midnight passed since the list was asked for. */
    public boolean isOfAnotherDay() {
        return !services.clock().today().equals(day.get());
    }

    public void askAgain() {
        record Answer(DayShown day, boolean nobodyYet) {}
        day.set(services.clock().today());
        lane.run(
                () -> {
                    closeDaysBefore();
                    return new Answer(DayShown.read(services), services.people().count() == 0);
                },
                answer -> {
                    show(answer.day());
                    nobodyYet.set(answer.nobodyYet());
                },
                voice::trouble);
    }

    /** What was left open on days before ends, once a day. */
    private void closeDaysBefore() {
        LocalDate today = services.clock().today();
        if (today.equals(closedBefore)) return;
        services.topics().presences().closeDaysBefore();
        closedBefore = today;
    }

    private void show(DayShown answer) {
        VisitId kept = chosen.get();
        if (kept != null && answer.line(kept).isEmpty()) chosen.set(null);
        shown.set(answer);
        lines.setAll(TodayLine.of(answer));
        counts.set(counted(answer));
    }

    /** Takes a line back. */
    public void takeBack(DeskLine line) {
        takeBack(line.visit().id(), Optional.empty());
    }

    /** Takes a visit back, as the act it was; a line of the list does not tell whether it also wrote somebody down. */
    public void takeBack(VisitId visit, Optional<String> verb) {
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

    private static Counts counted(DayShown day) {
        List<Here> present = day.present();
        int visits =
                day.lines().stream().mapToInt(line -> line.visit().headCount()).sum();
        return new Counts(visits, PresenceRules.heads(present), PresenceRules.children(present));
    }
}
