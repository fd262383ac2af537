package fr.permanence.people.ui;

import fr.permanence.ids.PersonId;
import fr.permanence.people.PeopleQueries;
import fr.permanence.people.PersonLine;
import fr.permanence.people.search.Match;
import fr.permanence.people.search.PersonFinder;
import fr.permanence.ui.Lane;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The list of people: everybody by name, or who answers to what is typed, the best first. */
final class PeopleViewModel {
    private static final int MOST_FOUND = 500;

    private final PeopleQueries queries;
    private final PersonFinder finder;
    private final Around around;
    private final Lane lane;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<PersonLine> shown = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper isEmptyHouse = new ReadOnlyBooleanWrapper(false);
    private List<PersonLine> everybody = List.of();
    private Map<PersonId, PersonLine> byId = Map.of();

    PeopleViewModel(PeopleQueries queries, PersonFinder finder, Around around) {
        this.queries = queries;
        this.finder = finder;
        this.around = around;
        this.lane = around.background().lane();
        typed.addListener((observed, before, now) -> narrow());
    }

    StringProperty typedProperty() {
        return typed;
    }

    ObservableList<PersonLine> shown() {
        return shown;
    }

    /** Whether nobody is written down yet. */
    ReadOnlyBooleanProperty isEmptyHouseProperty() {
        return isEmptyHouse.getReadOnlyProperty();
    }

    /** How many people there are in all. */
    int total() {
        return everybody.size();
    }

    void askAgain() {
        around.background().run(queries::lines, this::take, around::tell);
    }

    private void take(List<PersonLine> lines) {
        everybody = lines;
        Map<PersonId, PersonLine> all = new HashMap<>();
        lines.forEach(line -> all.put(line.id(), line));
        byId = all;
        isEmptyHouse.set(lines.isEmpty());
        narrow();
    }

    private void narrow() {
        String sought = typed.get().strip();
        if (sought.isEmpty()) {
            lane.clear();
            shown.setAll(everybody);
        } else {
            lane.run(() -> finder.find(sought, MOST_FOUND), this::showMatches, around::tell);
        }
    }

    private void showMatches(List<Match> matches) {
        shown.setAll(matches.stream()
                .map(match -> byId.get(match.person()))
                .filter(Objects::nonNull)
                .toList());
    }
}
