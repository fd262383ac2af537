package fr.permanence.settings.lists;

import fr.permanence.ids.HouseWordId;
import fr.permanence.text.CleanText;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a word of a list may be. */
final class HouseListRules {
    private HouseListRules() {}

    /**
     * Why this label cannot stand among these words, or nothing.
     *
     * @param renamed the word that is called so from now on, or null for a new one
     */
    static Optional<HouseWordRefusal> refusal(String typed, List<HouseWord> among, @Nullable HouseWordId renamed) {
        if (CleanText.looksLikeTable(typed)) return Optional.of(HouseWordRefusal.LOOKS_LIKE_TABLE);
        String label = CleanText.line(typed);
        if (label.isEmpty()) return Optional.of(HouseWordRefusal.MISSING);
        if (label.length() > HouseLists.LABEL_LIMIT) return Optional.of(HouseWordRefusal.TOO_LONG);
        boolean taken = among.stream()
                .filter(word -> !word.id().equals(renamed))
                .anyMatch(word -> folded(word.label()).equals(folded(label)));
        if (taken) return Optional.of(HouseWordRefusal.ALREADY_THERE);
        boolean full = renamed == null && among.size() >= HouseLists.MOST_WORDS;
        return full ? Optional.of(HouseWordRefusal.LIST_FULL) : Optional.empty();
    }

    /** The two words that change places when this one goes up (-1) or down (1), with their new places; else none. */
    static List<HouseWord> moved(List<HouseWord> words, HouseWordId id, int by) {
        for (int i = 0; i < words.size(); i++) {
            int other = i + by;
            if (!words.get(i).id().equals(id)) continue;
            if (other < 0 || other >= words.size()) return List.of();
            HouseWord moved = words.get(i);
            HouseWord neighbour = words.get(other);
            return List.of(moved.at(neighbour.place()), neighbour.at(moved.place()));
        }
        return List.of();
    }

    private static String folded(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
