package fr.permanence.people.ui;

import fr.permanence.ids.PersonId;
import fr.permanence.people.PersonLine;
import fr.permanence.people.followup.FollowUpLevel;
import fr.permanence.people.search.Folding;
import fr.permanence.people.search.Match;
import fr.permanence.ui.Lane;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The list of people: everybody by name, or who answers to what is typed, the best first; narrowed by filters. */
final class PeopleViewModel {
    private static final int MOST_FOUND = 500;

    private final PeopleServices services;
    private final AtWork around;
    private final Lane lane;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<PeopleFilter> filter = new SimpleObjectProperty<>(PeopleFilter.NONE);
    private final ObservableList<PersonLine> shown = FXCollections.observableArrayList();
    private final ObservableList<String> languages = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper isEmptyHouse = new ReadOnlyBooleanWrapper(false);
    private Known known = new Known(List.of(), List.of(), Map.of());

    /** What was read of everybody; no levels for who may not see them. */
    private record Known(List<PersonLine> listed, List<PersonLine> binned, Map<PersonId, FollowUpLevel> levels) {}

    PeopleViewModel(PeopleServices services, AtWork around) {
        this.services = services;
        this.around = around;
        this.lane = around.background().lane();
        typed.addListener((observed, before, now) -> narrow());
        filter.addListener((observed, before, now) -> narrow());
    }

    StringProperty typedProperty() {
        return typed;
    }

    ObjectProperty<PeopleFilter> filterProperty() {
        return filter;
    }

    ObservableList<PersonLine> shown() {
        return shown;
    }

    /** The languages that somebody speaks, as ISO 639 codes, those of most people first. */
    ObservableList<String> languages() {
        return languages;
    }

    /** Whether nobody is written down yet. */
    ReadOnlyBooleanProperty isEmptyHouseProperty() {
        return isEmptyHouse.getReadOnlyProperty();
    }

    boolean maySeeLevels() {
        return services.followUps().maySee();
    }

    /** How many people there are in all, in the lists or in the bin, whichever is shown. */
    int total() {
        return lines().size();
    }

    /** How closely she is followed; asked only where levels may be seen. */
    FollowUpLevel levelOf(PersonLine line) {
        return known.levels().getOrDefault(line.id(), FollowUpLevel.DISTANT);
    }

    Optional<LocalDate> lastDay(PersonLine line) {
        return services.lastDay().apply(line.id());
    }

    void askAgain() {
        around.background().run(this::read, this::take, around::tell);
    }

    private Known read() {
        return new Known(
                services.reading().queries().lines(),
                services.reading().queries().binned(),
                maySeeLevels() ? services.followUps().levels() : Map.of());
    }

    private void take(Known now) {
        known = now;
        isEmptyHouse.set(now.listed().isEmpty() && now.binned().isEmpty());
        Map<String, Integer> spoken = new HashMap<>();
        now.listed().forEach(line -> line.languages().forEach(code -> spoken.merge(code, 1, Integer::sum)));
        List<String> codes = spoken.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        if (!codes.equals(languages)) languages.setAll(codes);
        narrow();
    }

    private List<PersonLine> lines() {
        return filter.get().inBin() ? known.binned() : known.listed();
    }

    private void narrow() {
        String sought = typed.get().strip();
        if (sought.isEmpty()) {
            lane.clear();
            shown.setAll(kept(lines()));
        } else if (filter.get().inBin()) {
            lane.clear();
            // The box does not find who is in the bin: their few names are looked through as they are.
            shown.setAll(
                    kept(lines()).stream().filter(line -> isNamed(line, sought)).toList());
        } else {
            lane.run(() -> services.reading().finder().find(sought, MOST_FOUND), this::showMatches, around::tell);
        }
    }

    private static boolean isNamed(PersonLine line, String sought) {
        String name = line.chosenName() + " " + Objects.requireNonNullElse(line.familyName(), "");
        return Folding.fold(name).contains(Folding.fold(sought));
    }

    private void showMatches(List<Match> matches) {
        Map<PersonId, PersonLine> byId = new HashMap<>();
        known.listed().forEach(line -> byId.put(line.id(), line));
        shown.setAll(kept(matches.stream()
                .map(match -> byId.get(match.person()))
                .filter(Objects::nonNull)
                .toList()));
    }

    private List<PersonLine> kept(List<PersonLine> lines) {
        PeopleFilter now = filter.get();
        if (now.isNone() || now.equals(new PeopleFilter(null, null, PeopleFilter.Lately.ANY, true))) return lines;
        LocalDate today = around.clock().today();
        return lines.stream()
                .filter(line -> now.keeps(line, levelOf(line), lastDay(line).orElse(null), today))
                .toList();
    }
}
