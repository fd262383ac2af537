package fr.permanence.activities.ui.holidays;

import fr.permanence.activities.holidays.HolidayRefusal;
import fr.permanence.activities.holidays.PeriodRead;
import fr.permanence.activities.holidays.SchoolCalendarFile;
import fr.permanence.activities.holidays.SchoolHoliday;
import fr.permanence.activities.holidays.SchoolHolidayRules;
import fr.permanence.activities.holidays.SchoolHolidays;
import fr.permanence.activities.ui.shared.ActivityServices;
import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.text.TypedDay;
import fr.permanence.ui.Background;
import fr.permanence.ui.Voice;
import fr.permanence.ui.WayBack;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The periods of the table, the one being written, and the file that is read in. */
public final class HolidaysModel {
    final StringProperty label = new SimpleStringProperty("");
    final StringProperty first = new SimpleStringProperty("");
    final StringProperty last = new SimpleStringProperty("");

    private final Background background;
    private final ActivityServices services;
    private final Voice voice;
    private final ActivityWords words;
    private final WayBack wayBack;
    private final ObservableList<SchoolHoliday> periods = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private @Nullable SchoolHoliday changed;

    public HolidaysModel(Background background, ActivityServices services, Voice voice, ActivityWords words) {
        this.background = background;
        this.services = services;
        this.voice = voice;
        this.words = words;
        wayBack = services.wayBack(background, voice, words);
    }

    boolean mayLead() {
        return services.mayLead();
    }

    ObservableList<SchoolHoliday> periods() {
        return periods;
    }

    /** What was wrong with the file, until another is read; empty for nothing. */
    ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    void askAgain() {
        background.run(services.holidays()::all, periods::setAll, voice::trouble);
    }

    /** From when on nothing is known. */
    String unknown() {
        return SchoolHolidayRules.unknownFrom(periods)
                .map(day -> words.say("holidays.unknownFrom", words.date("d MMMM yyyy", day)))
                .orElseGet(() -> words.say("holidays.nothing"));
    }

    String days(SchoolHoliday period) {
        return words.say(
                "holidays.days", words.date("d MMMM yyyy", period.first()), words.date("d MMMM yyyy", period.last()));
    }

    void startNew() {
        changed = null;
        label.set("");
        first.set("");
        last.set("");
    }

    void change(SchoolHoliday period) {
        changed = period;
        label.set(period.label());
        first.set(TypedDay.written(period.first()));
        last.set(TypedDay.written(period.last()));
    }

    /** Whether a day can be read in what is typed here. */
    boolean reads(StringProperty typed) {
        return TypedDay.read(typed.get(), services.clock().today()).isPresent();
    }

    /** Keeps what is typed; {@code refused} is told why not, with null for a day that does not read. */
    void save(Runnable kept, Consumer<@Nullable HolidayRefusal> refused) {
        LocalDate today = services.clock().today();
        Optional<LocalDate> from = TypedDay.read(first.get(), today);
        Optional<LocalDate> to = TypedDay.read(last.get(), today);
        if (from.isEmpty() || to.isEmpty()) {
            refused.accept(null);
            return;
        }
        SchoolHoliday of = changed;
        String source = words.say("holidays.byHand");
        run(() -> services.holidays().write(of, label.get(), from.get(), to.get(), source), edit -> {
            if (edit instanceof SchoolHolidays.Refused no) {
                refused.accept(no.reason());
                return;
            }
            startNew();
            kept.run();
            if (edit instanceof SchoolHolidays.Edited edited) done(edited, words.say("holidays.written"));
        });
    }

    void remove(SchoolHoliday period) {
        run(() -> services.holidays().remove(period), edit -> {
            if (edit instanceof SchoolHolidays.Refused no) voice.say(words.say("holidayRefusal." + no.reason()));
            if (edit instanceof SchoolHolidays.Edited edited) done(edited, words.say("holidays.removed"));
        });
    }

    /** Reads a file that somebody downloaded; writes nothing. */
    void read(Path file, Consumer<List<PeriodRead>> found) {
        trouble.set("");
        background.run(
                () -> SchoolCalendarFile.read(file),
                result -> {
                    switch (result) {
                        case SchoolCalendarFile.Read read -> found.accept(read.periods());
                        case SchoolCalendarFile.NotRead no -> trouble.set(words.say("holidayFile." + no.trouble()));
                    }
                },
                voice::trouble);
    }

    /** Brings in what was read. */
    void bringIn(List<PeriodRead> read) {
        run(() -> services.holidays().bringIn(read, words.say("holidays.fromFile")), edit -> {
            if (edit instanceof SchoolHolidays.Edited edited)
                done(edited, words.say("holidays.broughtIn", edited.periods()));
            else voice.say(words.say("holidays.same"));
        });
    }

    private void run(Callable<SchoolHolidays.Edit> work, Consumer<SchoolHolidays.Edit> then) {
        background.run(
                work,
                edit -> {
                    // What changed is heard; who was refused saw a table that was another by then.
                    if (edit instanceof SchoolHolidays.Refused) askAgain();
                    then.accept(edit);
                },
                voice::trouble);
    }

    private void done(SchoolHolidays.Edited edited, String sentence) {
        wayBack.done(sentence, edited.verb(), edited.subject());
    }
}
