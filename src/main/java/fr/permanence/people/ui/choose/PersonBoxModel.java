package fr.permanence.people.ui.choose;

import fr.permanence.ids.PersonId;
import fr.permanence.people.PeopleQueries;
import fr.permanence.people.Person;
import fr.permanence.people.search.How;
import fr.permanence.people.search.Match;
import fr.permanence.people.search.PersonFinder;
import fr.permanence.ui.Lane;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** People looked for by a few letters; the best answer is chosen until another is. */
public final class PersonBoxModel {
    private static final int SHOWN = 5;

    private final Lane lane;
    private final PersonFinder finder;
    private final PeopleQueries people;
    private final Consumer<? super Exception> trouble;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<Found> found = FXCollections.observableArrayList();
    private final IntegerProperty chosen = new SimpleIntegerProperty(-1);

    /**
     * @param lane in which only the latest answer arrives
     * @param trouble is told what failed
     */
    public PersonBoxModel(Lane lane, PersonFinder finder, PeopleQueries people, Consumer<? super Exception> trouble) {
        this.lane = lane;
        this.finder = finder;
        this.people = people;
        this.trouble = trouble;
        typed.addListener((observed, before, now) -> ask(now));
    }

    /** One who answers to what is typed. */
    public record Found(Person person, How how) {
        @Override
        public String toString() {
            return "Found[" + person.id() + "]";
        }
    }

    public StringProperty typedProperty() {
        return typed;
    }

    public ObservableList<Found> found() {
        return found;
    }

    /** The place of who is chosen; -1 for nobody. */
    public IntegerProperty chosenProperty() {
        return chosen;
    }

    /** Who is chosen. */
    public Optional<Person> chosen() {
        int at = chosen.get();
        return at < 0 || at >= found.size()
                ? Optional.empty()
                : Optional.of(found.get(at).person());
    }

    /** The one below (1) or above (-1). */
    public void step(int by) {
        if (!found.isEmpty()) chosen.set(Math.floorMod(chosen.get() + by, found.size()));
    }

    public void clear() {
        typed.set("");
    }

    private void ask(String now) {
        lane.clear();
        if (now.isBlank()) show(List.of());
        else lane.run(() -> find(now.strip()), this::show, trouble);
    }

    private List<Found> find(String letters) {
        List<Match> matches = finder.find(letters, SHOWN);
        List<PersonId> ids = matches.stream().map(Match::person).toList();
        Map<PersonId, Person> known = people.findAll(ids);
        return matches.stream()
                .filter(match -> known.containsKey(match.person()))
                .map(match -> new Found(Objects.requireNonNull(known.get(match.person())), match.how()))
                .toList();
    }

    private void show(List<Found> answer) {
        chosen.set(-1);
        found.setAll(answer);
        chosen.set(answer.isEmpty() ? -1 : 0);
    }
}
