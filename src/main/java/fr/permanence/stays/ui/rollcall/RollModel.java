package fr.permanence.stays.ui.rollcall;

import fr.permanence.ids.StayId;
import fr.permanence.stays.journeys.Traveller;
import fr.permanence.stays.journeys.TravellerId;
import fr.permanence.stays.rollcall.RollCall;
import fr.permanence.stays.rollcall.RollCalls;
import fr.permanence.stays.rollcall.RollPoint;
import fr.permanence.stays.rollcall.RollRefusal;
import fr.permanence.stays.rollcall.There;
import fr.permanence.stays.ui.shared.LeafModel;
import fr.permanence.stays.ui.shared.PaneGround;
import fr.permanence.text.HouseClock;
import fr.permanence.ui.Lane;
import fr.permanence.ui.OneAtATime;
import fr.permanence.ui.Voice;
import fr.permanence.ui.WayBack;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The points of a journey, the roll of the chosen one, and its marks: each kept by its key. */
final class RollModel implements LeafModel {
    private final RollCalls rolls;
    private final Voice voice;
    private final WayBack wayBack;
    private final RollWords words;
    private final PaneGround ground;
    private final Lane lane;
    private final OneAtATime acts;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.nothing());
    private final ObjectProperty<@Nullable TravellerId> chosen = new SimpleObjectProperty<>();
    private @Nullable StayId stay;
    private @Nullable Long point;
    private int underWay;

    RollModel(RollCalls rolls, PaneGround ground) {
        this.rolls = rolls;
        this.ground = ground;
        voice = ground.voice();
        wayBack = ground.wayBack();
        words = new RollWords(ground);
        lane = ground.background().lane();
        acts = new OneAtATime(ground.background(), voice::trouble);
    }

    /**
     * What is seen.
     *
     * @param call the roll of the chosen point, or null when there is no point
     */
    record Shown(List<RollPoint> points, @Nullable RollCall call) {
        static Shown nothing() {
            return new Shown(List.of(), null);
        }

        @Override
        public String toString() {
            return "Shown";
        }
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whom keys are for; null for nobody. */
    ObjectProperty<@Nullable TravellerId> chosenProperty() {
        return chosen;
    }

    RollWords words() {
        return words;
    }

    @Override
    public void show(StayId id) {
        if (!id.equals(stay)) point = null;
        stay = id;
        askAgain();
    }

    @Override
    public void nothing() {
        stay = null;
        lane.clear();
        shown.set(Shown.nothing());
    }

    @Override
    public void askAgain() {
        StayId of = stay;
        Long at = point;
        if (of != null && underWay == 0) lane.run(() -> read(of, at), this::take, voice::trouble);
    }

    private Shown read(StayId of, @Nullable Long at) {
        List<RollPoint> points = rolls.points(of);
        Optional<RollPoint> wanted = points.stream()
                .filter(each -> at != null && each.number() == at)
                .findFirst()
                .or(() -> next(points));
        return new Shown(
                points, wanted.flatMap(each -> rolls.at(of, each.number())).orElse(null));
    }

    /** The point that one stands at: the last one that has begun, or the first. */
    private Optional<RollPoint> next(List<RollPoint> points) {
        LocalDateTime now = LocalDateTime.ofInstant(ground.clock().now(), HouseClock.ZONE);
        return points.stream()
                .filter(each -> !each.at().minusHours(1).isAfter(now))
                .reduce((one, later) -> later)
                .or(() -> points.stream().findFirst());
    }

    private void take(Shown fresh) {
        if (underWay > 0) return;
        RollCall call = fresh.call();
        point = call == null ? null : call.point().number();
        boolean isThere = call != null
                && call.lines().stream().anyMatch(line -> line.who().id().equals(chosen.get()));
        shown.set(fresh);
        if (!isThere) chosen.set(call == null ? null : nextOf(call).orElse(null));
    }

    /** Shows the roll of this point. */
    void choose(RollPoint at) {
        if (point != null && at.number() == point) return;
        point = at.number();
        chosen.set(null);
        askAgain();
    }

    /** The point after (1) or before (-1) the chosen one. */
    void step(int by) {
        List<RollPoint> points = shown.get().points();
        for (int i = 0; i < points.size(); i++)
            if (point != null && points.get(i).number() == point) {
                choose(points.get(Math.clamp(i + by, 0, points.size() - 1)));
                return;
            }
    }

    /** Marks whom keys are for, and goes on to the next of whom nobody said. */
    void key(There there) {
        RollCall call = shown.get().call();
        TravellerId who = chosen.get();
        if (call != null && who != null) mark(call, who, there);
    }

    /** Marks one; the same again takes it back. */
    void press(TravellerId who, There there) {
        RollCall call = shown.get().call();
        if (call == null) return;
        boolean isSo = call.lines().stream().anyMatch(line -> line.who().id().equals(who) && line.there() == there);
        mark(call, who, isSo ? There.UNKNOWN : there);
    }

    private void mark(RollCall call, TravellerId who, There there) {
        Optional<Traveller> whom = call.lines().stream()
                .map(RollCall.Line::who)
                .filter(each -> each.id().equals(who))
                .findFirst();
        if (whom.isEmpty()) return;
        RollCall marked = call.marked(who, there);
        underWay++;
        shown.set(new Shown(shown.get().points(), marked));
        if (there != There.UNKNOWN) nextAfter(marked, who).ifPresent(chosen::set);
        keep(call.point(), whom.get(), there);
    }

    /** Keys come faster than the store answers: each is shown at once, and what the store holds is read after the last. */
    private void keep(RollPoint at, Traveller who, There there) {
        ground.background()
                .run(
                        () -> rolls.mark(at.stay(), at.number(), who.id(), there),
                        calling -> {
                            underWay--;
                            if (calling instanceof RollCalls.Called called)
                                wayBack.done(
                                        words.say("marked." + there, words.name(who)), called.verb(), called.subject());
                            if (calling instanceof RollCalls.Refused refused)
                                voice.say(words.refusal(refused.reason()));
                            askAgain();
                        },
                        trouble -> {
                            underWay--;
                            voice.trouble(trouble);
                            askAgain();
                        });
    }

    private static Optional<TravellerId> nextAfter(RollCall call, TravellerId marked) {
        return call.lines().stream()
                .filter(line -> line.there() == There.UNKNOWN)
                .map(line -> line.who().id())
                .filter(id -> !id.equals(marked))
                .findFirst();
    }

    private static Optional<TravellerId> nextOf(RollCall call) {
        return call.lines().stream()
                .filter(line -> line.there() == There.UNKNOWN)
                .findFirst()
                .or(() -> call.lines().stream().findFirst())
                .map(line -> line.who().id());
    }

    /** Everybody of whom nobody said is there. */
    void rest() {
        RollCall call = shown.get().call();
        if (call == null) return;
        long left = call.count(There.UNKNOWN);
        run(
                () -> rolls.restIsThere(call.point().stay(), call.point().number()),
                words.say("marked.rest", left),
                done -> askAgain());
    }

    /** Adds a point; {@code then} is told why not, or null once it is there. */
    void add(String label, LocalDateTime at, Consumer<@Nullable RollRefusal> then) {
        StayId of = stay;
        if (of == null) return;
        acts.run(() -> rolls.add(of, label, at), calling -> {
            switch (calling) {
                case RollCalls.Called called -> {
                    point = called.subject();
                    chosen.set(null);
                    wayBack.done(words.say("added", label.strip()), called.verb(), called.subject());
                    askAgain();
                    then.accept(null);
                }
                case RollCalls.Refused refused -> then.accept(refused.reason());
                case RollCalls.Unchanged same -> then.accept(null);
            }
        });
    }

    /** Removes the chosen point, if it was added. */
    void remove() {
        RollCall call = shown.get().call();
        if (call == null || call.point().leg() != null) return;
        run(() -> rolls.remove(call.point()), words.say("removed", words.called(call.point())), done -> askAgain());
    }

    private void run(Callable<RollCalls.Calling> act, String said, Consumer<RollCalls.Called> then) {
        acts.run(act, calling -> {
            switch (calling) {
                case RollCalls.Called called -> {
                    wayBack.done(said, called.verb(), called.subject());
                    then.accept(called);
                }
                case RollCalls.Refused refused -> voice.say(words.refusal(refused.reason()));
                case RollCalls.Unchanged same -> {}
            }
        });
    }

    /** The day on which a new point would be, by what is shown. */
    LocalDateTime proposed() {
        LocalDateTime now = LocalDateTime.ofInstant(ground.clock().now(), HouseClock.ZONE);
        List<RollPoint> points = shown.get().points();
        RollCall call = shown.get().call();
        // While one is on the way, it is called now.
        boolean isOnTheWay = !points.isEmpty()
                && now.isAfter(points.getFirst().at())
                && now.isBefore(points.getLast().at());
        return call == null || isOnTheWay ? now : call.point().at().plusHours(1);
    }

    @Override
    public String help() {
        return words.say("help");
    }
}
