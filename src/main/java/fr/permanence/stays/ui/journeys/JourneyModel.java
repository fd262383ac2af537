package fr.permanence.stays.ui.journeys;

import fr.permanence.ids.LegId;
import fr.permanence.ids.StayId;
import fr.permanence.stays.journeys.Journey;
import fr.permanence.stays.journeys.JourneyQueries;
import fr.permanence.stays.journeys.Journeys;
import fr.permanence.stays.journeys.Leg;
import fr.permanence.stays.journeys.LegDraft;
import fr.permanence.stays.journeys.Seat;
import fr.permanence.stays.journeys.Seats;
import fr.permanence.stays.journeys.Traveller;
import fr.permanence.stays.journeys.TravellerId;
import fr.permanence.stays.journeys.Way;
import fr.permanence.stays.ui.shared.LeafModel;
import fr.permanence.stays.ui.shared.PaneGround;
import fr.permanence.ui.Lane;
import fr.permanence.ui.OneAtATime;
import fr.permanence.ui.Voice;
import fr.permanence.ui.WayBack;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The journey of the chosen stay, the chosen leg of it, and what one does there. */
final class JourneyModel implements LeafModel {
    /** What journeys ask of the house. */
    record Services(JourneyQueries queries, Journeys journeys, Seats seats) {}

    private final Services services;
    private final Voice voice;
    private final WayBack wayBack;
    private final JourneyWords words;
    private final Lane lane;
    private final OneAtATime acts;
    private final ReadOnlyObjectWrapper<@Nullable Journey> journey = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable LegId> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable TravellerId> who = new SimpleObjectProperty<>();
    private @Nullable StayId stay;

    JourneyModel(Services services, PaneGround ground) {
        this.services = services;
        voice = ground.voice();
        wayBack = ground.wayBack();
        words = new JourneyWords(ground);
        lane = ground.background().lane();
        acts = new OneAtATime(ground.background(), voice::trouble);
    }

    /** Null while no stay is shown. */
    ReadOnlyObjectProperty<@Nullable Journey> journeyProperty() {
        return journey.getReadOnlyProperty();
    }

    /** The leg that is chosen; null when there is none. */
    ObjectProperty<@Nullable LegId> chosenProperty() {
        return chosen;
    }

    /** Whom keys are for. */
    ObjectProperty<@Nullable TravellerId> whoProperty() {
        return who;
    }

    /** The stay that is shown. */
    Optional<StayId> shown() {
        return Optional.ofNullable(stay);
    }

    JourneyWords words() {
        return words;
    }

    @Override
    public void show(StayId id) {
        if (!id.equals(stay)) chosen.set(null);
        stay = id;
        askAgain();
    }

    @Override
    public void nothing() {
        stay = null;
        lane.clear();
        journey.set(null);
    }

    @Override
    public void askAgain() {
        StayId of = stay;
        if (of != null) lane.run(() -> services.queries().of(of), read -> take(read.orElse(null)), voice::trouble);
    }

    private void take(@Nullable Journey read) {
        boolean isThere =
                read != null && chosen.get() != null && read.leg(chosen.get()).isPresent();
        if (!isThere)
            chosen.set(
                    read == null || read.legs().isEmpty()
                            ? null
                            : read.legs().getFirst().id());
        journey.set(read);
    }

    /** The chosen leg. */
    Optional<Leg> leg() {
        Journey now = journey.get();
        LegId id = chosen.get();
        return now == null || id == null ? Optional.empty() : now.leg(id);
    }

    /** Who goes, for the chosen leg: who lacks a seat first, then who sits here, then the others. */
    List<Traveller> people() {
        Journey now = journey.get();
        Optional<Leg> on = leg();
        if (now == null || on.isEmpty()) return List.of();
        return now.travellers().stream()
                .sorted(Comparator.comparing(each -> order(now, on.get(), each)))
                .toList();
    }

    private static int order(Journey journey, Leg leg, Traveller each) {
        if (!each.needsSeat()) return 3;
        if (journey.seat(leg.id(), each.id()).isPresent()) return 1;
        return journey.lacks(leg, each.id()) ? 0 : 2;
    }

    /** Seats whom keys are for in the chosen leg, or takes her out of it. */
    void toggle() {
        TravellerId id = who.get();
        if (id != null) toggle(id);
    }

    /** Seats somebody in the chosen leg, or takes her out of it. */
    void toggle(TravellerId id) {
        onLeg(id, (on, traveller, seat) -> {
            boolean sits = seat.isPresent();
            String said = words.say(sits ? "unseated" : "seated", words.name(traveller), words.called(on));
            seating(
                    () -> sits
                            ? services.seats().unseat(on.id(), id)
                            : services.seats().seat(on.id(), id),
                    said);
        });
    }

    /** Puts whom keys are for at the wheel, or away from it. */
    void drive() {
        TravellerId id = who.get();
        if (id == null) return;
        onLeg(id, (on, traveller, seat) -> {
            boolean drives = seat.map(Seat::drives).orElse(false);
            String said = words.say(drives ? "driven.no" : "driven", words.name(traveller), words.called(on));
            seating(() -> services.seats().drive(on.id(), id, !drives), said);
        });
    }

    /** The ticket of whom keys are for, if she sits in the chosen leg. */
    Optional<Seat> seatOfChosen() {
        TravellerId id = who.get();
        Journey now = journey.get();
        LegId on = chosen.get();
        return now == null || id == null || on == null ? Optional.empty() : now.seat(on, id);
    }

    /** Writes the reference of a ticket. */
    void ticket(Seat seat, String typed) {
        onLeg(
                seat.traveller(),
                (on, traveller, now) -> seating(
                        () -> services.seats().ticket(seat.leg(), seat.traveller(), typed),
                        words.say("ticketed", words.name(traveller))));
    }

    /** Seats in the chosen leg everybody who lacks a seat, as far as there are any. */
    void fill() {
        leg().ifPresent(on -> acts.run(() -> services.seats().fill(on.id()), seating -> {
            switch (seating) {
                case Seats.Seated seated ->
                    done(
                            words.say("filled", seated.change(), words.called(on)),
                            seated.verb(),
                            on.id().value());
                case Seats.Unchanged same -> voice.say(words.say("filled.nobody"));
                case Seats.Refused refused -> voice.say(words.refusal(refused.reason(), refused.who()));
            }
        }));
    }

    private interface OnSeat {
        void act(Leg on, Traveller who, Optional<Seat> seat);
    }

    private void onLeg(TravellerId id, OnSeat act) {
        Journey now = journey.get();
        Optional<Leg> on = leg();
        if (now == null || on.isEmpty()) return;
        who.set(id);
        now.traveller(id)
                .ifPresent(traveller ->
                        act.act(on.get(), traveller, now.seat(on.get().id(), id)));
    }

    private void seating(Callable<Seats.Seating> act, String said) {
        acts.run(act, seating -> {
            switch (seating) {
                case Seats.Seated seated ->
                    done(said, seated.verb(), seated.leg().id().value());
                case Seats.Refused refused -> voice.say(words.refusal(refused.reason(), refused.who()));
                case Seats.Unchanged same -> {}
            }
        });
    }

    private void done(String said, String verb, long subject) {
        wayBack.done(said, verb, subject);
        askAgain();
    }

    /** Keeps a leg, a new one when {@code shown} is null; {@code refused} is told why not. */
    void write(@Nullable Leg shown, LegDraft typed, Runnable kept, Consumer<Journeys.Refused> refused) {
        StayId of = stay;
        if (of == null) return;
        Callable<Journeys.Writing> act = () -> shown == null
                ? services.journeys().add(of, typed)
                : services.journeys().correct(shown, typed);
        acts.run(act, writing -> {
            switch (writing) {
                case Journeys.Written written -> {
                    chosen.set(written.leg().id());
                    done(
                            words.say(shown == null ? "added" : "changed", words.called(written.leg())),
                            written.verb(),
                            written.leg().id().value());
                    kept.run();
                }
                case Journeys.Refused no -> refused.accept(no);
                case Journeys.Unchanged same -> kept.run();
            }
        });
    }

    /** Removes the chosen leg. */
    void remove() {
        leg().ifPresent(on -> acts.run(() -> services.journeys().remove(on), writing -> {
            switch (writing) {
                case Journeys.Written written ->
                    done(
                            words.say("removed", words.called(on)),
                            written.verb(),
                            on.id().value());
                case Journeys.Refused no -> voice.say(words.refusal(no.reason(), no.who()));
                case Journeys.Unchanged same -> {}
            }
        }));
    }

    /** Which way a new leg is likely to be for. */
    Way nextWay() {
        Journey now = journey.get();
        return now == null || now.of(Way.OUT).isEmpty() ? Way.OUT : Way.BACK;
    }

    @Override
    public String help() {
        return words.say("help");
    }
}
