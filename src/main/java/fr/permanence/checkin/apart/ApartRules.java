package fr.permanence.checkin.apart;

import fr.permanence.ids.PersonId;
import fr.permanence.text.CleanText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who may be kept apart, and on whose line the desk is told whom to warn. */
public final class ApartRules {
    /** The longest name of whom to warn, in UTF-16 characters. */
    public static final int LIMIT = 60;

    private ApartRules() {}

    static Optional<ApartRefusal> refusal(PersonId one, PersonId other, String warn) {
        if (one.equals(other)) return Optional.of(ApartRefusal.SAME_PERSON);
        String line = CleanText.line(warn);
        if (line.isEmpty()) return Optional.of(ApartRefusal.WARN_MISSING);
        boolean unfit = line.length() > LIMIT || CleanText.looksLikeTable(warn);
        return unfit ? Optional.of(ApartRefusal.WARN_TOO_LONG) : Optional.empty();
    }

    /**
     * Whom to warn, said of the one who came second while the other is in: two marked lines would tell who must not meet
     * whom.
     *
     * @param present who is in, the one who came first on top
     */
    static Map<PersonId, List<String>> warnings(List<PersonId> present, List<ApartPair> pairs) {
        Map<PersonId, List<String>> warnings = new LinkedHashMap<>();
        for (ApartPair pair : pairs) {
            int first = present.indexOf(pair.first());
            int second = present.indexOf(pair.second());
            if (!pair.holds() || first < 0 || second < 0) continue;
            List<String> hers =
                    warnings.computeIfAbsent(present.get(Math.max(first, second)), one -> new ArrayList<>());
            if (!hers.contains(pair.warn())) hers.add(pair.warn());
        }
        return warnings;
    }
}
