package fr.permanence.stays.ui.rooms;

import fr.permanence.ids.SleeperId;
import fr.permanence.ids.StayId;
import fr.permanence.stays.rooms.Beds;
import fr.permanence.stays.rooms.RoomBook;
import fr.permanence.stays.rooms.lodging.Sleeper;
import fr.permanence.stays.rooms.lodging.Wish;
import fr.permanence.stays.rooms.plan.Planner;
import fr.permanence.stays.rooms.plan.RoomPlan;
import fr.permanence.stays.rooms.plan.RoomQuestion;
import fr.permanence.stays.rooms.plan.UnkeptWish;
import fr.permanence.stays.rooms.plan.WhyNot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** A plan is searched for, looked at with what it could not keep, and kept or left. */
final class PlanModel {
    private final RoomActs acts;
    private final RoomsModel rooms;
    private final BooleanProperty searching = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Proposed> proposed = new SimpleObjectProperty<>();
    private AtomicBoolean stop = new AtomicBoolean();

    PlanModel(RoomsModel rooms) {
        this.rooms = rooms;
        acts = rooms.acts();
    }

    BooleanProperty searchingProperty() {
        return searching;
    }

    /** The plan that is looked at, or null. */
    ObjectProperty<@Nullable Proposed> proposedProperty() {
        return proposed;
    }

    /** @param afresh whether who has a bed is put anew too */
    void propose(boolean afresh) {
        RoomsModel.Shown now = rooms.shownProperty().get();
        if (now == null || searching.get()) return;
        rooms.letGo();
        RoomBook book = now.book();
        if (book.rooms().isEmpty() || book.sleepers().isEmpty()) {
            rooms.toldProperty().set(acts.words().say(book.rooms().isEmpty() ? "plan.noRooms" : "plan.nobody"));
            return;
        }
        RoomQuestion question = book.question(afresh);
        AtomicBoolean mine = new AtomicBoolean();
        stop = mine;
        searching.set(true);
        acts.ground()
                .background()
                .run(() -> Planner.plan(question, mine::get), found -> arrived(mine, question, found), trouble -> {
                    searching.set(false);
                    acts.voice().trouble(trouble);
                });
    }

    private void arrived(AtomicBoolean mine, RoomQuestion question, Optional<RoomPlan> found) {
        if (mine != stop) return;
        searching.set(false);
        found.ifPresent(plan -> proposed.set(new Proposed(question, plan)));
    }

    /** Nobody waits for the plan any more, or it is left as it is. */
    void leave() {
        stop.set(true);
        stop = new AtomicBoolean();
        searching.set(false);
        proposed.set(null);
    }

    /** Keeps the plan that is looked at. */
    void accept() {
        Proposed now = proposed.get();
        RoomsModel.Shown shown = rooms.shownProperty().get();
        if (now == null || shown == null) return;
        StayId stay = shown.book().stay().id();
        acts.act(() -> acts.services().beds().accept(stay, now.question(), now.plan()), placing -> {
            proposed.set(null);
            switch (placing) {
                case Beds.Placed placed -> acts.done(acts.words().say("plan.kept"), placed.verb(), stay);
                case Beds.Unchanged same ->
                    rooms.toldProperty().set(acts.words().say("plan.same"));
                case Beds.ChangedSince since ->
                    rooms.toldProperty().set(acts.words().say("plan.changedSince"));
                case Beds.Refused refused ->
                    rooms.toldProperty().set(acts.words().say("refusal.GONE", "", ""));
            }
        });
    }

    /** What is to be known of the plan before it is kept, one sentence a line. */
    List<String> sentences(RoomBook book, RoomPlan plan) {
        RoomWords words = acts.words();
        List<String> all = new ArrayList<>();
        if (plan.withoutBed().isEmpty()) all.add(words.say("plan.allHaveBeds"));
        else all.add(words.say("plan.withoutBed", plan.withoutBed().size(), names(book, plan.withoutBed())));
        if (!plan.otherBed().isEmpty()) all.add(words.say("plan.otherBed", names(book, plan.otherBed())));
        if (plan.unkept().isEmpty() && !book.wishes().isEmpty()) all.add(words.say("plan.allKept"));
        for (UnkeptWish unkept : plan.unkept()) all.add(sentence(book, unkept));
        all.add(words.say(plan.isBest() ? "plan.best" : "plan.good"));
        return all;
    }

    private String sentence(RoomBook book, UnkeptWish unkept) {
        RoomWords words = acts.words();
        String of = words.name(book, unkept.wish().of());
        String with = words.name(book, unkept.wish().with());
        if (unkept.why() != WhyNot.COSTS_WISHES) return words.say("why." + unkept.why(), of, with);
        String instead = unkept.instead().stream()
                .map(wish -> said(book, wish))
                .distinct()
                .collect(Collectors.joining(", "));
        return instead.isEmpty()
                ? words.say("why.COSTS_BEDS", of, with)
                : words.say("why.COSTS_WISHES", of, with, instead);
    }

    private String said(RoomBook book, Wish wish) {
        return acts.words()
                .say(
                        "wish.said",
                        acts.words().name(book, wish.of()),
                        acts.words().name(book, wish.with()));
    }

    private String names(RoomBook book, List<SleeperId> who) {
        return who.stream()
                .flatMap(id -> book.sleeper(id).stream())
                .map(this::named)
                .collect(Collectors.joining(", "));
    }

    private String named(Sleeper sleeper) {
        return acts.words().name(sleeper);
    }
}
