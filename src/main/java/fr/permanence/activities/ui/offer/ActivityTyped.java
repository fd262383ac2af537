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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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

    /** Reads what is typed; tells each field that cannot be read. */
    Optional<ActivityDraft> read(Consumer<Wrong> wrong) {
        List<Wrong> told = new ArrayList<>();
        ActivityDraft draft = draft(told::add);
        told.forEach(wrong);
        return told.isEmpty() ? Optional.of(draft) : Optional.empty();
    }

    /** All that does not do in it: what cannot be read, and what the rules refuse of the rest. */
    List<Wrong> wrongs() {
        List<Wrong> told = new ArrayList<>();
        ActivityDraft draft = draft(told::add);
        Set<Asked> unread = told.stream().map(Wrong::field).collect(Collectors.toSet());
        for (ActivityRefusal reason : ActivityRules.refusals(draft))
            refused(reason).stream()
                    .filter(wrong -> !unread.contains(wrong.field()))
                    .forEach(told::add);
        return told;
    }

    /** What is typed; a field that cannot be read is told, and has a value that nothing else is refused for. */
    private ActivityDraft draft(Consumer<Wrong> wrong) {
        int places = number(Asked.CAPACITY, TypedNumber.whole(capacity.get()), ActivityRules.MOST_PLACES, wrong);
        String least = minimum.get().isBlank() ? "0" : minimum.get();
        Optional<LocalTime> at = TypedTime.read(meetingAt.get());
        if (at.isEmpty() && !meetingAt.get().isBlank())
            wrong.accept(new Wrong(Asked.MEETING_AT, words.say("typed.time")));
        return new ActivityDraft(
                kind.get(),
                title.get(),
                level.get(),
                places,
                number(Asked.MINIMUM, TypedNumber.whole(least), 0, wrong),
                room.get(),
                names(leaders.get()),
                new Outing(place.get(), meetingPoint.get(), at.orElse(null), names(escorts.get())),
                new Price(
                        number(Asked.COST, TypedNumber.cents(cost.get()), 0, wrong),
                        number(Asked.CONTRIBUTION, TypedNumber.cents(contribution.get()), 0, wrong)),
                keepsRank.get());
    }

    private int number(Asked field, OptionalInt read, int otherwise, Consumer<Wrong> wrong) {
        boolean isMoney = field == Asked.COST || field == Asked.CONTRIBUTION;
        if (read.isEmpty()) wrong.accept(new Wrong(field, words.say(isMoney ? "typed.money" : "typed.number")));
        return read.orElse(otherwise);
    }

    private static List<String> names(String typed) {
        return Stream.of(typed.split("[,;\\n]"))
                .map(CleanText::line)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** At which fields a refusal is said. */
    List<Wrong> refused(ActivityRefusal reason) {
        return switch (reason) {
            case NO_TITLE -> at(reason, Asked.TITLE);
            case TOO_LONG -> tooLong();
            case NO_PLACES, MORE_SIGNED_UP -> at(reason, Asked.CAPACITY);
            case TOO_MANY_PLACES -> at(reason, Asked.CAPACITY, ActivityRules.MOST_PLACES);
            case MINIMUM_OUT_OF_RANGE -> at(reason, Asked.MINIMUM);
            case MONEY_OUT_OF_RANGE ->
                at(reason, isTooMuch(cost) || !isTooMuch(contribution) ? Asked.COST : Asked.CONTRIBUTION);
            case TOO_MANY_NAMES ->
                at(
                        reason,
                        names(leaders.get()).size() > ActivityRules.MOST_NAMES ? Asked.LEADERS : Asked.ESCORTS,
                        ActivityRules.MOST_NAMES);
            case CHANGED_SINCE, GONE -> at(reason, Asked.SAVE);
        };
    }

    private List<Wrong> at(ActivityRefusal reason, Asked field, Object... arguments) {
        return List.of(new Wrong(field, words.say("activityRefusal." + reason, arguments)));
    }

    private static boolean isTooMuch(StringProperty typed) {
        return TypedNumber.cents(typed.get()).orElse(0) > ActivityRules.MOST_CENTS;
    }

    private List<Wrong> tooLong() {
        List<Wrong> wrongs = new ArrayList<>();
        tooLong(wrongs, Asked.TITLE, List.of(title.get()), CleanText.NAME_LIMIT);
        tooLong(wrongs, Asked.ROOM, List.of(room.get()), ActivityRules.ROOM_LIMIT);
        tooLong(wrongs, Asked.LEADERS, names(leaders.get()), CleanText.NAME_LIMIT);
        tooLong(wrongs, Asked.PLACE, List.of(place.get()), CleanText.NAME_LIMIT);
        tooLong(wrongs, Asked.MEETING_POINT, List.of(meetingPoint.get()), CleanText.NAME_LIMIT);
        tooLong(wrongs, Asked.ESCORTS, names(escorts.get()), CleanText.NAME_LIMIT);
        return wrongs;
    }

    private void tooLong(List<Wrong> wrongs, Asked field, List<String> texts, int limit) {
        if (texts.stream().anyMatch(text -> CleanText.line(text).length() > limit))
            wrongs.add(new Wrong(field, words.say("activityRefusal.TOO_LONG", limit)));
    }
}
