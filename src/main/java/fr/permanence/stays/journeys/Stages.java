package fr.permanence.stays.journeys;

import fr.permanence.text.CleanText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which stages of the way a leg covers: the minibus to the station is stage 1, the train stage 2; a car that goes all the
 * way covers 1 to 2. Whoever goes needs one seat in each stage.
 *
 * @param first 1 or more
 * @param last not below the first
 */
public record Stages(int first, int last) {
    private static final Pattern TYPED = Pattern.compile("(\\d)(?:\\s*(?:-|–|à|to|/)\\s*(\\d))?");

    /** One stage. */
    public static Stages only(int stage) {
        return new Stages(stage, stage);
    }

    /** As it is typed: "2", "1-2", "1 à 2"; nothing when it does not read as that. */
    public static Optional<Stages> read(String typed) {
        Matcher parts = TYPED.matcher(CleanText.line(typed));
        if (!parts.matches()) return Optional.empty();
        int first = Integer.parseInt(parts.group(1));
        return Optional.of(new Stages(first, parts.group(2) == null ? first : Integer.parseInt(parts.group(2))));
    }

    public boolean covers(int stage) {
        return first <= stage && stage <= last;
    }

    /** Whether they share a stage: nobody sits in both. */
    public boolean meets(Stages other) {
        return first <= other.last && other.first <= last;
    }

    /** "2", "1–2". */
    public String written() {
        return first == last ? String.valueOf(first) : first + "–" + last;
    }
}
