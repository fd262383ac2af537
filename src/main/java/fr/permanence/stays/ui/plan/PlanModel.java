package fr.permanence.stays.ui.plan;

import fr.permanence.ids.DestinationId;
import fr.permanence.stays.Destination;
import fr.permanence.stays.DestinationDraft;
import fr.permanence.stays.DestinationRefusal;
import fr.permanence.stays.DestinationRules;
import fr.permanence.stays.Stay;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.StayDraft;
import fr.permanence.stays.StayLine;
import fr.permanence.stays.StayRefusal;
import fr.permanence.stays.StayRules;
import fr.permanence.stays.StayStage;
import fr.permanence.stays.Stays;
import fr.permanence.stays.ui.shared.StayServices;
import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.ui.Background;
import fr.permanence.ui.Lane;
import fr.permanence.ui.OneAtATime;
import fr.permanence.ui.Voice;
import fr.permanence.ui.WayBack;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A stay that is planned, or one that is changed: what is typed of it and what is known of where it goes. */
public final class PlanModel {
    private static final DestinationId NEW = new DestinationId(0);

    private final StayServices services;
    private final Voice voice;
    private final StayWords words;
    private final MetThere there;
    private final Lane lane;
    private final OneAtATime acts;
    private final WayBack wayBack;
    private final StayTyped typed = new StayTyped();
    private final DestinationsTyped destinations;
    private final ReadOnlyObjectWrapper<@Nullable StayLine> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper met = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Map<Asked, String>> wrong = new ReadOnlyObjectWrapper<>(Map.of());
    private boolean isBegun;

    public PlanModel(Background background, StayServices services, MetThere there, Voice voice, StayWords words) {
        this.services = services;
        this.there = there;
        this.voice = voice;
        this.words = words;
        lane = background.lane();
        acts = new OneAtATime(background, voice::trouble);
        wayBack = services.wayBack(background, voice, words);
        destinations = new DestinationsTyped(background, services.destinations(), typed, voice);
        for (Asked day : new Asked[] {Asked.FIRST, Asked.LAST}) typed.of(day).addListener(changed -> lookAround());
    }

    StayTyped typed() {
        return typed;
    }

    LocalDate today() {
        return services.clock().today();
    }

    /** The stay that is changed; null for a new one. */
    ReadOnlyObjectProperty<@Nullable StayLine> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** What is known of where it goes. */
    ReadOnlyObjectProperty<Remembered> rememberedProperty() {
        return destinations.rememberedProperty();
    }

    /** What it would meet on the days that are typed; empty for nothing. */
    ReadOnlyStringProperty metProperty() {
        return met.getReadOnlyProperty();
    }

    /** What does not do, at each field. */
    ReadOnlyObjectProperty<Map<Asked, String>> wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    /** The destinations that are known, those still proposed first. */
    ObservableList<Destination> destinations() {
        return destinations.all();
    }

    /** A new stay around this day; one that was begun and left goes on as it was typed. */
    public void startNew(LocalDate day) {
        if (isBegun && shown.get() == null) return;
        isBegun = true;
        shown.set(null);
        wrong.set(Map.of());
        typed.fillNew(day, today());
    }

    /** Changes this stay; one that was begun on the same revision goes on as it was typed. */
    public void open(StayLine line) {
        StayLine before = shown.get();
        if (isBegun && before != null && before.stay().equals(line.stay())) return;
        isBegun = true;
        shown.set(line);
        wrong.set(Map.of());
        typed.fill(line.stay(), line.destination());
    }

    /** Reads once more what is known of destinations and of the days. */
    void askAgain() {
        destinations.askAgain();
        lookAround();
    }

    private void lookAround() {
        StayLine changed = shown.get();
        Optional<StayDays> days = typed.days(today()).filter(StayDays::areInOrder);
        lane.clear();
        if (days.isEmpty()) met.set("");
        else
            lane.run(
                    () -> there.on(changed == null ? null : changed.stay().id(), days.get()),
                    found -> met.set(words.asTitle(String.join(" · ", found))),
                    voice::trouble);
    }

    /** Takes back what was said of what does not do, and says in the language of now what the days meet. */
    void sayAgain() {
        wrong.set(Map.of());
        lookAround();
    }

    /** Keeps it; {@code kept} is told where it is then. */
    void save(Consumer<StayLine> kept) {
        Map<Asked, String> unread = typed.unread(words, today());
        wrong.set(unread);
        if (!unread.isEmpty()) return;
        StayLine line = shown.get();
        StayStage stage = typed.ideaProperty().get() ? StayStage.IDEA : StayStage.PREPARING;
        // A number that no destination has: a new one gets its own once nothing else is refused.
        StayDraft draft = typed.draft(destinations.known().map(Destination::id).orElse(NEW), today());
        String name = typed.destination();
        acts.run(() -> write(line, stage, draft, name), answer -> answered(answer, kept));
    }

    /** What came of writing: the stay with the verb that takes it back, or at which field it does not do. */
    private sealed interface Answer {}

    private record Kept(StayLine line, String verb) implements Answer {}

    private record NotSo(Asked field, String sentence) implements Answer {}

    private record Same() implements Answer {}

    private Answer write(@Nullable StayLine line, StayStage stage, StayDraft draft, String name) {
        Optional<StayRefusal> refusal = StayRules.refusal(draft);
        if (refusal.isPresent()) return notSo(refusal.get());
        boolean isNew = draft.destination().equals(NEW);
        if (isNew) {
            Optional<DestinationRefusal> named = DestinationRules.refusal(DestinationDraft.named(name));
            if (named.isPresent()) return notSo(named.get());
        }
        return switch (isNew ? writeTo(line, stage, draft, name) : writeKnown(line, stage, draft)) {
            case Stays.Written done -> new Kept(lineOf(done.stay()), done.verb());
            case Stays.Unchanged same -> new Same();
            case Stays.Refused no -> notSo(no.reason());
        };
    }

    private Stays.Writing writeKnown(@Nullable StayLine line, StayStage stage, StayDraft draft) {
        return line == null
                ? services.stays().plan(draft, stage)
                : services.stays().correct(line.stay(), draft);
    }

    /** The new destination is one act with the stay: it goes when that is taken back. */
    private Stays.Writing writeTo(@Nullable StayLine line, StayStage stage, StayDraft draft, String name) {
        return line == null
                ? services.stays().planTo(name, draft, stage)
                : services.stays().correctTo(line.stay(), name, draft);
    }

    private StayLine lineOf(Stay stay) {
        return services.stays().line(stay.id()).orElseThrow();
    }

    private NotSo notSo(DestinationRefusal reason) {
        return new NotSo(Asked.DESTINATION, words.say("destinationRefusal." + reason));
    }

    private NotSo notSo(StayRefusal reason) {
        return new NotSo(
                switch (reason) {
                    case RETURN_BEFORE_DEPARTURE, TOO_LONG -> Asked.LAST;
                    case RETURNS_BEFORE_LEAVING -> Asked.RETURNS_AT;
                    case NO_PLACES, TOO_MANY_PLACES, CAPACITY_BELOW_CONFIRMED -> Asked.CAPACITY;
                    case MONEY_OUT_OF_RANGE -> Asked.CONTRIBUTION;
                    case MEETING_POINT_TOO_LONG -> Asked.MEETING_POINT;
                    case DESTINATION_GONE -> Asked.DESTINATION;
                    default -> Asked.FIRST;
                },
                words.refusal(reason));
    }

    private void answered(Answer answer, Consumer<StayLine> kept) {
        StayLine before = shown.get();
        switch (answer) {
            case NotSo no -> wrong.set(Map.of(no.field(), no.sentence()));
            case Same same -> {
                isBegun = false;
                if (before != null) kept.accept(before);
            }
            case Kept done -> {
                isBegun = false;
                wayBack.done(
                        words.say(before == null ? "plan.done" : "correct.done", words.named(done.line())),
                        done.verb(),
                        done.line().stay().id().value());
                kept.accept(done.line());
            }
        }
    }
}
