package fr.permanence.checkin.codes;

import fr.permanence.checkin.Visit;
import fr.permanence.text.CleanText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a code is, and which visits of a code can become a person's. */
public final class CodeRules {
    /** The longest code, in UTF-16 characters. */
    public static final int LIMIT = 60;

    private CodeRules() {}

    static Optional<CodeRefusal> refusal(String typed) {
        String code = cleaned(typed);
        if (code.isEmpty()) return Optional.of(CodeRefusal.EMPTY);
        boolean unfit = code.length() > LIMIT || CleanText.looksLikeTable(typed);
        return unfit ? Optional.of(CodeRefusal.UNFIT) : Optional.empty();
    }

    /** One code, however it was typed: "7-Bleu " is 7-bleu. */
    public static String cleaned(String typed) {
        return CleanText.line(CleanText.line(typed).toLowerCase(Locale.ROOT));
    }

    /**
     * Which visits of a code become hers.
     *
     * @param possible these, in order
     * @param already not these, for she came under her name on that day
     */
    public record Plan(List<Visit> possible, List<Visit> already) {
        /** The days these are of. */
        public List<LocalDate> days() {
            return possible.stream().map(Visit::day).distinct().toList();
        }

        /** The days on which she already came. */
        public List<LocalDate> daysAlready() {
            return already.stream().map(Visit::day).distinct().toList();
        }
    }

    /** @param ofCode the visits of the code that are nobody's yet, in order */
    static Plan plan(List<Visit> ofCode, Set<LocalDate> herDays) {
        List<Visit> possible = new ArrayList<>();
        List<Visit> already = new ArrayList<>();
        for (Visit visit : ofCode) (herDays.contains(visit.day()) ? already : possible).add(visit);
        return new Plan(List.copyOf(possible), List.copyOf(already));
    }
}
