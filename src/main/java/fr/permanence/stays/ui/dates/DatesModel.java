package fr.permanence.stays.ui.dates;

import fr.permanence.stays.dates.HouseDate;
import fr.permanence.stays.dates.HouseDateRefusal;
import fr.permanence.stays.dates.HouseDates;
import fr.permanence.stays.ui.shared.StayActs;
import fr.permanence.stays.ui.shared.StayServices;
import fr.permanence.text.TypedDay;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The days that stays are planned around, and one more as it is typed. */
public final class DatesModel {
    private static final int YEARS_BEHIND = 1;
    private static final int YEARS_AHEAD = 3;

    private final StayServices services;
    private final StayActs acts;
    private final ObservableList<HouseDate> all = FXCollections.observableArrayList();
    private final StringProperty day = new SimpleStringProperty("");
    private final ObjectProperty<HouseDate.Kind> kind = new SimpleObjectProperty<>(HouseDate.Kind.COMMISSION);
    private final StringProperty label = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Wrong> wrong = new ReadOnlyObjectWrapper<>();

    /** At which field something does not do. */
    enum Asked {
        DAY,
        LABEL
    }

    /** What does not do, and at which field that is said. */
    record Wrong(Asked field, String sentence) {}

    public DatesModel(StayServices services, StayActs acts) {
        this.services = services;
        this.acts = acts;
    }

    /** From a year ago on, the first one first. */
    ObservableList<HouseDate> all() {
        return all;
    }

    StringProperty dayProperty() {
        return day;
    }

    ObjectProperty<HouseDate.Kind> kindProperty() {
        return kind;
    }

    StringProperty labelProperty() {
        return label;
    }

    /** What does not do; null for nothing. */
    ReadOnlyObjectProperty<@Nullable Wrong> wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    void askAgain() {
        LocalDate today = services.clock().today();
        acts.read(
                () -> services.dates().between(today.minusYears(YEARS_BEHIND), today.plusYears(YEARS_AHEAD)),
                all::setAll);
    }

    /** Keeps what is typed. */
    void note() {
        Optional<LocalDate> read = TypedDay.read(day.get(), services.clock().today());
        if (read.isEmpty()) {
            wrong.set(new Wrong(Asked.DAY, acts.words().say("typed.day")));
            return;
        }
        acts.act(() -> services.dates().note(read.get(), kind.get(), label.get()), answer -> {
            if (told(answer, "dates.noted")) {
                day.set("");
                label.set("");
            }
        });
    }

    void remove(HouseDate date) {
        acts.act(() -> services.dates().remove(date), answer -> told(answer, "dates.removed"));
    }

    private boolean told(HouseDates.Writing answer, String said) {
        wrong.set(null);
        switch (answer) {
            case HouseDates.Written done ->
                acts.done(
                        acts.words().say(said, acts.words().dated(done.date())),
                        done.verb(),
                        done.date().id().value());
            case HouseDates.Refused no ->
                wrong.set(new Wrong(fieldOf(no.reason()), acts.words().say("dateRefusal." + no.reason())));
        }
        return answer instanceof HouseDates.Written;
    }

    private static Asked fieldOf(HouseDateRefusal reason) {
        return switch (reason) {
            case YEAR_OUT_OF_RANGE, GONE -> Asked.DAY;
            case NO_LABEL, TOO_LONG, TWICE -> Asked.LABEL;
        };
    }
}
