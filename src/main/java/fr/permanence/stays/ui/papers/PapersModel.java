package fr.permanence.stays.ui.papers;

import fr.permanence.ids.StayId;
import fr.permanence.people.Phones;
import fr.permanence.stays.journeys.Leg;
import fr.permanence.stays.paper.StayPhones;
import fr.permanence.stays.rollcall.RollCalls;
import fr.permanence.stays.rollcall.RollPoint;
import fr.permanence.stays.ui.shared.LeafModel;
import fr.permanence.stays.ui.shared.PaneGround;
import fr.permanence.text.Words;
import fr.permanence.ui.Lane;
import fr.permanence.ui.OneAtATime;
import fr.permanence.ui.Voice;
import fr.permanence.ui.WayBack;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What papers there are for the chosen stay, and the number that stands on what may be lost. */
final class PapersModel implements LeafModel {
    final StringProperty phone = new SimpleStringProperty("");

    private final RollCalls rolls;
    private final StayPhones phones;
    private final StayPaperDoors doors;
    private final PaneGround ground;
    private final Voice voice;
    private final WayBack wayBack;
    private final Words words;
    private final Lane lane;
    private final OneAtATime acts;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private @Nullable StayId stay;
    private String kept = "";

    PapersModel(RollCalls rolls, StayPhones phones, StayPaperDoors doors, PaneGround ground) {
        this.rolls = rolls;
        this.phones = phones;
        this.doors = doors;
        this.ground = ground;
        voice = ground.voice();
        wayBack = ground.wayBack();
        words = ground.words(PapersModel.class);
        lane = ground.background().lane();
        acts = new OneAtATime(ground.background(), voice::trouble);
    }

    /**
     * What is seen.
     *
     * @param points where a roll is called; the departures have a sheet to meet, too
     * @param phone as it is read aloud; empty for none
     * @param withheld places that are not printed on what may be lost
     */
    record Shown(StayId stay, List<RollPoint> points, String phone, List<String> withheld) {
        @Override
        public String toString() {
            return "Shown";
        }
    }

    /** Null while no stay is shown. */
    ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    Words words() {
        return words;
    }

    StayPaperDoors doors() {
        return doors;
    }

    @Override
    public void show(StayId id) {
        if (!id.equals(stay)) phone.set("");
        stay = id;
        askAgain();
    }

    @Override
    public void nothing() {
        stay = null;
        lane.clear();
        shown.set(null);
    }

    @Override
    public void askAgain() {
        StayId of = stay;
        if (of != null) lane.run(() -> read(of), this::take, voice::trouble);
    }

    private Shown read(StayId of) {
        Optional<String> number = phones.of(of);
        return new Shown(of, rolls.points(of), number.map(Phones::display).orElse(""), doors.withheld(of));
    }

    private void take(Shown fresh) {
        // What is being typed stays; what was kept before gives way to what is kept now.
        if (phone.get().equals(kept) || phone.get().isBlank()) phone.set(fresh.phone());
        kept = fresh.phone();
        shown.set(fresh);
    }

    /** Keeps the number that is typed; {@code refused} is told why not. */
    void keepPhone(Consumer<String> refused) {
        StayId of = stay;
        if (of == null) return;
        String typed = phone.get();
        acts.run(() -> phones.write(of, typed), writing -> {
            switch (writing) {
                case StayPhones.Written written -> {
                    kept = phone.get();
                    String said = written.phone().map(Phones::display).orElse("");
                    wayBack.done(
                            said.isEmpty() ? words.say("phone.none") : words.say("phone.kept", said),
                            StayPhones.WRITE,
                            of.value());
                    askAgain();
                }
                case StayPhones.NotANumber no -> refused.accept(words.say("phone.wrong"));
                case StayPhones.Gone gone -> refused.accept(words.say("gone"));
                case StayPhones.Unchanged same -> {}
            }
        });
    }

    /** How a point is called: "Départ (aller) : train, lundi 15 9:12". */
    String called(RollPoint at) {
        Leg leg = at.leg();
        String label = at.label();
        String when = ground.furniture().moments().shortDay(at.at().toLocalDate()) + " "
                + ground.furniture().moments().time(at.at().toLocalTime());
        if (leg == null) return words.say("point", label == null ? "" : label, when);
        return words.say(
                "point.leg",
                words.say("way." + leg.is().way()),
                words.say("kind." + leg.is().kind()),
                when);
    }

    @Override
    public String help() {
        return words.say("help");
    }
}
