package fr.permanence.activities;

import fr.permanence.text.CleanText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be written of an activity. */
public final class ActivityRules {
    /** The most places of one activity. */
    public static final int MOST_PLACES = 500;
    /** The most leaders, or escorts, of one activity. */
    public static final int MOST_NAMES = 12;
    /** The most that anything costs, in cents: 10 000 euros. */
    public static final int MOST_CENTS = 1_000_000;
    /** The longest room, in UTF-16 characters. */
    public static final int ROOM_LIMIT = 60;

    private ActivityRules() {}

    /** Why it cannot be written, or nothing. */
    public static Optional<ActivityRefusal> refusal(ActivityDraft typed) {
        return refusals(typed).stream().findFirst();
    }

    /** All that is against writing it; empty for nothing. */
    public static List<ActivityRefusal> refusals(ActivityDraft typed) {
        ActivityDraft draft = cleaned(typed);
        List<ActivityRefusal> all = new ArrayList<>();
        if (draft.title().isEmpty()) all.add(ActivityRefusal.NO_TITLE);
        if (isTooLong(draft)) all.add(ActivityRefusal.TOO_LONG);
        if (draft.capacity() < 1) all.add(ActivityRefusal.NO_PLACES);
        if (draft.capacity() > MOST_PLACES) all.add(ActivityRefusal.TOO_MANY_PLACES);
        // With no place at all, that is what is wrong.
        if (draft.minimum() < 0 || draft.minimum() > Math.max(1, draft.capacity()))
            all.add(ActivityRefusal.MINIMUM_OUT_OF_RANGE);
        if (!isMoney(draft.price().costCents()) || !isMoney(draft.price().contributionCents()))
            all.add(ActivityRefusal.MONEY_OUT_OF_RANGE);
        if (draft.leaders().size() > MOST_NAMES || draft.outing().escorts().size() > MOST_NAMES)
            all.add(ActivityRefusal.TOO_MANY_NAMES);
        return all;
    }

    /** What is kept of what was typed: texts cleaned, empty ones gone, a level only of a French class. */
    public static ActivityDraft cleaned(ActivityDraft typed) {
        Outing outing = typed.outing();
        return new ActivityDraft(
                typed.kind(),
                CleanText.line(typed.title()),
                typed.kind() == ActivityKind.FRENCH ? typed.level() : null,
                typed.capacity(),
                typed.minimum(),
                lineOrNull(typed.room()),
                lines(typed.leaders()),
                new Outing(
                        lineOrNull(outing.place()),
                        lineOrNull(outing.meetingPoint()),
                        outing.meetingAt(),
                        lines(outing.escorts())),
                typed.price(),
                typed.keepsRank());
    }

    /** One cleaned line, or null when nothing is left of it. */
    public static @Nullable String lineOrNull(@Nullable String typed) {
        String line = typed == null ? "" : CleanText.line(typed);
        return line.isEmpty() ? null : line;
    }

    private static List<String> lines(List<String> typed) {
        return typed.stream()
                .map(CleanText::line)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    private static boolean isTooLong(ActivityDraft draft) {
        String room = draft.room();
        Stream<@Nullable String> texts =
                Stream.of(draft.title(), draft.outing().place(), draft.outing().meetingPoint());
        Stream<String> names = Stream.concat(draft.leaders().stream(), draft.outing().escorts().stream());
        return (room != null && room.length() > ROOM_LIMIT)
                || Stream.concat(texts, names)
                        .filter(Objects::nonNull)
                        .anyMatch(text -> text.length() > CleanText.NAME_LIMIT);
    }

    private static boolean isMoney(int cents) {
        return cents >= 0 && cents <= MOST_CENTS;
    }
}
