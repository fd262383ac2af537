package fr.permanence.checkin.openings;

import fr.permanence.text.CleanText;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an opening may be. */
public final class OpeningRules {
    /** The most people on duty. */
    public static final int LARGEST_TEAM = 30;
    /** The longest name of somebody on duty, in UTF-16 characters. */
    public static final int NAME_LIMIT = CleanText.NAME_LIMIT;

    private static final String TIME = "(\\d{1,2})\\s*(?:[hH:.]\\s*(\\d{2})?)?";
    private static final Pattern HOURS =
            Pattern.compile("\\D{0,8}?" + TIME + "\\s*(?:-|–|—|à|a|to|/|\\s)\\s*" + TIME + "\\s*");

    private OpeningRules() {}

    /** From when to when. */
    public record Hours(LocalTime from, LocalTime to) {}

    /** Reads "14 h – 18 h", "14h30-18", "14:00 18:00"; nothing when it does not read as two times. */
    public static Optional<Hours> hours(String typed) {
        Matcher both = HOURS.matcher(CleanText.line(typed));
        if (!both.matches()) return Optional.empty();
        try {
            return Optional.of(new Hours(time(both.group(1), both.group(2)), time(both.group(3), both.group(4))));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    /** The names typed with commas between. */
    public static List<String> team(String typed) {
        return Arrays.stream(typed.split("[,;،，]"))
                .map(CleanText::line)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Why these hours and this team cannot be kept beside the other openings of the day, or nothing. */
    static Optional<OpeningRefusal> refusal(String hours, String team, List<Opening> others) {
        Optional<Hours> read = hours(hours);
        if (read.isEmpty()) return Optional.of(OpeningRefusal.HOURS_NOT_UNDERSTOOD);
        Hours wanted = read.get();
        if (!wanted.from().isBefore(wanted.to())) return Optional.of(OpeningRefusal.CLOSES_FIRST);
        boolean overlaps = others.stream()
                .anyMatch(other -> wanted.from().isBefore(other.closesAt())
                        && other.opensAt().isBefore(wanted.to()));
        if (overlaps) return Optional.of(OpeningRefusal.OVERLAPS);
        if (CleanText.looksLikeTable(team)) return Optional.of(OpeningRefusal.NAME_UNFIT);
        List<String> names = team(team);
        if (names.size() > LARGEST_TEAM) return Optional.of(OpeningRefusal.TEAM_TOO_LARGE);
        boolean unfit = names.stream().anyMatch(name -> name.length() > NAME_LIMIT);
        return unfit ? Optional.of(OpeningRefusal.NAME_UNFIT) : Optional.empty();
    }

    private static LocalTime time(String hour, String minute) {
        return LocalTime.of(Integer.parseInt(hour), minute == null ? 0 : Integer.parseInt(minute));
    }
}
