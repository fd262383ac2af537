package fr.permanence.activities.ui.offer;

import fr.permanence.activities.ActivityDraft;
import fr.permanence.activities.ActivityKind;
import fr.permanence.activities.ActivityRefusal;
import fr.permanence.activities.ActivityRules;
import fr.permanence.activities.Level;
import fr.permanence.activities.Outing;
import fr.permanence.activities.Price;
import fr.permanence.activities.ui.shared.ActivityWords;
import fr.permanence.text.CleanText;
import fr.permanence.text.TypedNumber;
import fr.permanence.text.TypedTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is typed of an activity, field by field, and how it is read. */
final class ActivityTyped {
    final ObjectProperty<ActivityKind> kind = new SimpleObjectProperty<>(ActivityKind.FRENCH);
    final ObjectProperty<@Nullable Level> level = new SimpleObjectProperty<>();
    final StringProperty title = new SimpleStringProperty("");
    final StringProperty capacity = new SimpleStringProperty("12");
    final StringProperty minimum = new SimpleStringProperty("0");
    final StringProperty room = new SimpleStringProperty("");
    final StringProperty leaders = new SimpleStringProperty("");
    final StringProperty place = new SimpleStringProperty("");
    final StringProperty meetingPoint = new SimpleStringProperty("");
    final StringProperty meetingAt = new SimpleStringProperty("");
    final StringProperty escorts = new SimpleStringProperty("");
    final StringProperty cost = new SimpleStringProperty("");
    final StringProperty contribution = new SimpleStringProperty("");
    final BooleanProperty keepsRank = new SimpleBooleanProperty(true);

    private final ActivityWords words;

    ActivityTyped(ActivityWords words) {
        this.words = words;
    }

    void fill(ActivityDraft is) {
        kind.set(is.kind());
        level.set(is.level());
        title.set(is.title());
        capacity.set(String.valueOf(is.capacity()));
        minimum.set(String.valueOf(is.minimum()));
        room.set(orEmpty(is.room()));
        leaders.set(ActivityWords.names(is.leaders()));
        place.set(orEmpty(is.outing().place()));
        meetingPoint.set(orEmpty(is.outing().meetingPoint()));
        LocalTime at = is.outing().meetingAt();
        meetingAt.set(at == null ? "" : TypedTime.written(at));
        escorts.set(ActivityWords.names(is.outing().escorts()));
        cost.set(TypedNumber.euros(is.price().costCents()));
        contribution.set(TypedNumber.euros(is.price().contributionCents()));
        keepsRank.set(is.keepsRank());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Reads what is typed; tells the first field that cannot be read. */
    Optional<ActivityDraft> read(Consumer<Wrong> wrong) {
        OptionalInt places = number(Asked.CAPACITY, TypedNumber.whole(capacity.get()), wrong);
        if (places.isEmpty()) return Optional.empty();
        OptionalInt least =
                number(Asked.MINIMUM, TypedNumber.whole(minimum.get().isBlank() ? "0" : minimum.get()), wrong);
        if (least.isEmpty()) return Optional.empty();
        OptionalInt paid = number(Asked.COST, TypedNumber.cents(cost.get()), wrong);
        if (paid.isEmpty()) return Optional.empty();
        OptionalInt asked = number(Asked.CONTRIBUTION, TypedNumber.cents(contribution.get()), wrong);
        if (asked.isEmpty()) return Optional.empty();
        Optional<LocalTime> at = TypedTime.read(meetingAt.get());
        if (at.isEmpty() && !meetingAt.get().isBlank()) {
            wrong.accept(new Wrong(Asked.MEETING_AT, words.say("typed.time")));
            return Optional.empty();
        }
        return Optional.of(new ActivityDraft(
                kind.get(),
                title.get(),
                level.get(),
                places.getAsInt(),
                least.getAsInt(),
                room.get(),
                names(leaders.get()),
                new Outing(place.get(), meetingPoint.get(), at.orElse(null), names(escorts.get())),
                new Price(paid.getAsInt(), asked.getAsInt()),
                keepsRank.get()));
    }

    private OptionalInt number(Asked field, OptionalInt read, Consumer<Wrong> wrong) {
        boolean isMoney = field == Asked.COST || field == Asked.CONTRIBUTION;
        if (read.isEmpty()) wrong.accept(new Wrong(field, words.say(isMoney ? "typed.money" : "typed.number")));
        return read;
    }

    private static List<String> names(String typed) {
        return Stream.of(typed.split("[,;\\n]"))
                .map(CleanText::line)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** At which field a refusal is said. */
    Wrong refused(ActivityRefusal reason) {
        Asked field = switch (reason) {
            case NO_TITLE, TOO_LONG -> Asked.TITLE;
            case NO_PLACES, TOO_MANY_PLACES, MORE_SIGNED_UP -> Asked.CAPACITY;
            case MINIMUM_OUT_OF_RANGE -> Asked.MINIMUM;
            case MONEY_OUT_OF_RANGE -> Asked.COST;
            case TOO_MANY_NAMES -> Asked.LEADERS;
            case CHANGED_SINCE, GONE -> Asked.SAVE;
        };
        boolean ofNames = reason == ActivityRefusal.TOO_MANY_NAMES;
        return new Wrong(
                field,
                words.say("activityRefusal." + reason, ofNames ? ActivityRules.MOST_NAMES : ActivityRules.MOST_PLACES));
    }
}
