package fr.permanence.activities.ui.fairness;

import fr.permanence.activities.Activity;
import fr.permanence.activities.fairness.Draw;
import fr.permanence.activities.fairness.DrawRules;
import fr.permanence.activities.fairness.Draws;
import fr.permanence.activities.fairness.NeverServed;
import fr.permanence.activities.ui.register.RegisterActs;
import fr.permanence.activities.ui.register.RegisterServices;
import fr.permanence.activities.waiting.WaitingEntry;
import fr.permanence.activities.waiting.WaitingLine;
import fr.permanence.ids.ActivityId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.WaitingId;
import fr.permanence.people.Person;
import fr.permanence.ui.Lane;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Who asked and never had a place, and lots drawn for the order of a list, which can be drawn again before anybody. */
final class FairnessModel {
    /** Before the house was. */
    private static final LocalDate EVER = LocalDate.of(1970, 1, 1);

    private final RegisterActs acts;
    private final Lane lane;
    private final ObjectProperty<@Nullable ActivityId> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Shown> shown = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Replayed> replayed = new SimpleObjectProperty<>();

    FairnessModel(RegisterActs acts, @Nullable ActivityId first) {
        this.acts = acts;
        lane = acts.lane();
        chosen.set(first);
        chosen.addListener((observed, before, now) -> askAgain());
    }

    /**
     * What was read at once.
     *
     * @param known who they are, to tell those of one name apart
     * @param served how many places each was given this year; who had none is absent
     * @param lists the activities for which two or more wait
     * @param chosen whose list is shown, or null
     */
    record Shown(
            List<NeverServed> never,
            Map<PersonId, Person> known,
            Map<PersonId, Integer> served,
            List<Activity> lists,
            @Nullable Activity chosen,
            List<WaitingLine> list,
            List<Draw> draws) {
        @Override
        public String toString() {
            return "Shown";
        }
    }

    /** A draw that was drawn again: in which order, and whether it is the same. */
    record Replayed(Draw draw, List<String> names, boolean isSame) {
        @Override
        public String toString() {
            return "Replayed[" + draw.id() + "]";
        }
    }

    RegisterActs acts() {
        return acts;
    }

    ObjectProperty<@Nullable ActivityId> chosenProperty() {
        return chosen;
    }

    ObjectProperty<@Nullable Shown> shownProperty() {
        return shown;
    }

    ObjectProperty<@Nullable Replayed> replayedProperty() {
        return replayed;
    }

    void askAgain() {
        ActivityId of = chosen.get();
        lane.run(() -> read(of), shown::set, acts.voice()::trouble);
    }

    private Shown read(@Nullable ActivityId wanted) {
        RegisterServices from = acts.services();
        List<Activity> lists = from.offered().activities().all().stream()
                .filter(activity -> !activity.putAway()
                        && from.waiting().lists().list(activity.id()).size() > 1)
                .toList();
        Activity of = lists.stream()
                .filter(activity -> activity.id().equals(wanted))
                .findFirst()
                .orElse(lists.isEmpty() ? null : lists.getFirst());
        List<WaitingLine> list = of == null ? List.of() : from.waiting().lists().list(of.id());
        Set<PersonId> people = list.stream().map(line -> line.entry().person()).collect(Collectors.toSet());
        List<NeverServed> never = from.waiting().fairness().neverServed(EVER);
        Set<PersonId> everybody = new HashSet<>(people);
        never.forEach(one -> everybody.add(one.person()));
        return new Shown(
                never,
                from.known().people().findAll(everybody),
                people.isEmpty() ? Map.of() : from.waiting().fairness().servedThisYear(people),
                lists,
                of,
                list,
                of == null ? List.of() : from.waiting().draws().of(of.id()));
    }

    /** Draws the order of the list that is shown. */
    void draw() {
        Shown now = shown.get();
        Activity of = now == null ? null : now.chosen();
        if (of == null) return;
        acts.run(() -> acts.services().waiting().draws().draw(of.id(), null), drawn -> {
            if (drawn.isEmpty()) {
                acts.refused(acts.words().say("lots.tooFew"));
                return;
            }
            replayed.set(null);
            acts.done(
                    acts.words().say("lots.drawn", acts.words().title(of)),
                    Draws.DRAW,
                    drawn.get().id().value());
        });
    }

    /** Draws again with the seed that was kept, and says who stood where. */
    void replay(Draw draw) {
        acts.run(() -> replayed(draw), replayed::set);
    }

    private Replayed replayed(Draw draw) {
        RegisterServices from = acts.services();
        List<WaitingId> again = DrawRules.order(draw.seed(), draw.order());
        Map<WaitingId, PersonId> who = new HashMap<>();
        for (PersonId person : everybodyIn(draw))
            for (WaitingEntry entry : from.waiting().lists().of(person)) who.put(entry.id(), person);
        Map<PersonId, Person> known = from.known().people().findAll(Set.copyOf(who.values()));
        List<String> names = again.stream()
                .map(who::get)
                .map(person -> person == null ? null : known.get(person))
                .map(person -> person == null ? acts.words().say("lots.gone") : inFull(person))
                .toList();
        return new Replayed(draw, names, again.equals(draw.order()));
    }

    private static String inFull(Person person) {
        String family = person.is().familyName();
        return family == null ? person.is().chosenName() : person.is().chosenName() + " " + family;
    }

    /** Who waits now, and who had a place since: a draw names waits, not people. */
    private Set<PersonId> everybodyIn(Draw draw) {
        RegisterServices from = acts.services();
        Set<PersonId> people = from.waiting().lists().list(draw.activity()).stream()
                .map(line -> line.entry().person())
                .collect(Collectors.toSet());
        from.given().places().of(draw.activity(), EVER).stream()
                .map(line -> line.enrolment().person())
                .forEach(people::add);
        return people;
    }
}
