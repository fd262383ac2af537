package fr.permanence.stays.ui.plan;

import fr.permanence.ids.DestinationId;
import fr.permanence.stays.Departure;
import fr.permanence.stays.Stay;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.StayDraft;
import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.text.CleanText;
import fr.permanence.text.TypedDay;
import fr.permanence.text.TypedNumber;
import fr.permanence.text.TypedTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is typed of a stay, kept as typed until it is saved. */
final class StayTyped {
    private static final String USUAL_PLACES = "10";

    private final Map<Asked, StringProperty> answers = new EnumMap<>(Asked.class);
    private final BooleanProperty isIdea = new SimpleBooleanProperty();

    StayTyped() {
        for (Asked asked : Asked.values()) answers.put(asked, new SimpleStringProperty(""));
    }

    StringProperty of(Asked asked) {
        return Objects.requireNonNull(answers.get(asked), asked::name);
    }

    /** Whether it is only an idea yet. */
    BooleanProperty ideaProperty() {
        return isIdea;
    }

    String destination() {
        return CleanText.line(of(Asked.DESTINATION).get());
    }

    void fillNew(LocalDate day, LocalDate today) {
        answers.values().forEach(answer -> answer.set(""));
        if (day.isAfter(today)) of(Asked.FIRST).set(TypedDay.written(day));
        of(Asked.CAPACITY).set(USUAL_PLACES);
        isIdea.set(false);
    }

    void fill(Stay stay, String destination) {
        StayDraft is = stay.is();
        of(Asked.DESTINATION).set(destination);
        of(Asked.FIRST).set(TypedDay.written(is.days().first()));
        of(Asked.LAST).set(TypedDay.written(is.days().last()));
        of(Asked.CAPACITY).set(String.valueOf(is.capacity()));
        of(Asked.CONTRIBUTION).set(TypedNumber.euros(is.contributionCents()));
        of(Asked.LEAVES_AT).set(written(is.departure().leavesAt()));
        of(Asked.RETURNS_AT).set(written(is.departure().returnsAt()));
        String point = is.departure().meetingPoint();
        of(Asked.MEETING_POINT).set(point == null ? "" : point);
    }

    private static String written(@Nullable LocalTime at) {
        return at == null ? "" : TypedTime.written(at);
    }

    /** The days as typed, when both read as days. */
    Optional<StayDays> days(LocalDate today) {
        Optional<LocalDate> first = TypedDay.read(of(Asked.FIRST).get(), today);
        Optional<LocalDate> last = TypedDay.read(of(Asked.LAST).get(), first.orElse(today));
        return first.flatMap(from -> last.map(to -> new StayDays(from, to)));
    }

    /** What does not read, at each field; empty when all of it does. */
    Map<Asked, String> unread(StayWords words, LocalDate today) {
        Map<Asked, String> wrong = new EnumMap<>(Asked.class);
        if (destination().isEmpty()) wrong.put(Asked.DESTINATION, words.say("typed.destination"));
        for (Asked day : new Asked[] {Asked.FIRST, Asked.LAST})
            if (TypedDay.read(of(day).get(), today).isEmpty()) wrong.put(day, words.say("typed.day"));
        if (TypedNumber.whole(of(Asked.CAPACITY).get()).isEmpty()) wrong.put(Asked.CAPACITY, words.say("typed.number"));
        if (TypedNumber.cents(of(Asked.CONTRIBUTION).get()).isEmpty())
            wrong.put(Asked.CONTRIBUTION, words.say("typed.money"));
        for (Asked hour : new Asked[] {Asked.LEAVES_AT, Asked.RETURNS_AT})
            if (isTyped(hour) && TypedTime.read(of(hour).get()).isEmpty()) wrong.put(hour, words.say("typed.time"));
        return wrong;
    }

    private boolean isTyped(Asked asked) {
        return !CleanText.line(of(asked).get()).isEmpty();
    }

    /** What was typed, to this destination; only when nothing of it is unread. */
    StayDraft draft(DestinationId destination, LocalDate today) {
        Departure departure = new Departure(
                TypedTime.read(of(Asked.LEAVES_AT).get()).orElse(null),
                TypedTime.read(of(Asked.RETURNS_AT).get()).orElse(null),
                of(Asked.MEETING_POINT).get());
        return new StayDraft(
                destination,
                days(today).orElseThrow(),
                departure,
                TypedNumber.whole(of(Asked.CAPACITY).get()).orElseThrow(),
                TypedNumber.cents(of(Asked.CONTRIBUTION).get()).orElseThrow());
    }
}
