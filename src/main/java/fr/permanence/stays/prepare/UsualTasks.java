package fr.permanence.stays.prepare;

import fr.permanence.stays.prepare.Tasks.Draft;
import fr.permanence.text.Language;
import fr.permanence.text.Words;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What is usually to be done for a stay, proposed for a new one and written otherwise where it does not fit. */
public final class UsualTasks {
    /** The key of each and how many days before the departure it is due. */
    private static final List<Map.Entry<String, Integer>> USUAL = List.of(
            Map.entry("lodging", 90),
            Map.entry("team", 60),
            Map.entry("propose", 60),
            Map.entry("papers", 45),
            Map.entry("tickets", 45),
            Map.entry("agreements", 30),
            Map.entry("programme", 21),
            Map.entry("health", 15),
            Map.entry("rooms", 15),
            Map.entry("childcare", 10),
            Map.entry("packs", 2),
            Map.entry("review", -15));

    private final Words words;

    public UsualTasks(Supplier<Language> language) {
        words = Words.beside(UsualTasks.class, language);
    }

    /** The list, the first due first. */
    public List<Draft> all() {
        return USUAL.stream()
                .map(task -> new Draft(words.say("task." + task.getKey()), task.getValue()))
                .toList();
    }
}
