package fr.permanence.stays.paper;

import fr.permanence.stays.DestinationDraft;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows which words would tell where one goes or which house it is: the names of the destination, of its lodging and of the
 * house, as one reads them, whatever their accents, capitals and hyphens.
 */
public final class TellTale {
    /** Words that tell nothing by themselves. */
    private static final Set<String> COMMON = Set.of(
            "le",
            "la",
            "les",
            "l",
            "de",
            "du",
            "des",
            "d",
            "en",
            "et",
            "a",
            "au",
            "aux",
            "sur",
            "sous",
            "un",
            "une",
            "abbaye",
            "maison",
            "foyer",
            "hotel",
            "gite",
            "centre",
            "auberge",
            "association",
            "residence",
            "hospitalite",
            "accueil",
            "antenne",
            "rue",
            "avenue",
            "boulevard",
            "place",
            "chemin",
            "route",
            "impasse",
            "quai",
            "gare",
            "bis",
            "the",
            "of",
            "house");

    private final Set<List<String>> names = new HashSet<>();

    /** @param house the name of the house */
    public TellTale(DestinationDraft where, String house) {
        add(where.name());
        add(where.lodging());
        add(house);
        if (where.address() != null) for (String part : where.address().split("[,;]")) add(part);
    }

    private void add(@Nullable String name) {
        if (name == null) return;
        List<String> telling = telling(name);
        if (!telling.isEmpty()) names.add(telling);
    }

    /** Whether this text names the destination, its lodging or the house. */
    public boolean tells(@Nullable String text) {
        if (text == null) return false;
        List<String> words = telling(text);
        return names.stream().anyMatch(name -> Collections.indexOfSubList(words, name) >= 0);
    }

    /** The words of a text that tell something, folded. */
    private static List<String> telling(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        for (String word : folded.split("[^\\p{L}\\p{N}]+"))
            if (!word.isEmpty() && !COMMON.contains(word) && !word.matches("\\d{1,4}")) words.add(word);
        return words;
    }

    /** Those of these texts that tell. */
    public List<String> telling(Collection<String> texts) {
        return texts.stream().filter(this::tells).distinct().toList();
    }
}
