package fr.permanence.sample;

import fr.permanence.people.followup.FollowUpLevel;
import fr.permanence.sample.Chance.Purpose;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept beside an invented person: how she is followed, what the desk should know, whether she is in the bin.
 *
 * @param level set by hand, or null
 * @param reason why, when there is a level
 * @param since from when, when there is a level
 * @param keyWorker who follows her, or null
 * @param note for the desk, or null
 * @param isBinned whether she is in the bin
 */
record SampleFollowUp(
        @Nullable FollowUpLevel level,
        String reason,
        LocalDate since,
        @Nullable String keyWorker,
        @Nullable String note,
        boolean isBinned) {
    private static final List<String> REASONS = List.of(
            "Rendez-vous réguliers avec l’équipe",
            "A demandé à être vue moins souvent",
            "Vit désormais loin d’ici",
            "Est revenue après un an");
    private static final List<String> KEY_WORKERS = List.of("Anne", "Claire", "Samia", "Hélène", "Ruxandra");
    private static final List<String> NOTES = List.of(
            "Parle mieux le matin, quand la salle est calme.",
            "Préfère qu’on l’appelle par son autre nom.",
            "A laissé un sac au vestiaire, casier 4.",
            "Lit le français, l’écrit peu.",
            "Vient chercher son courrier le jeudi.");

    static SampleFollowUp of(SampleSize size, int place, SamplePerson person, LocalDate today) {
        Chance chance = new Chance(size.seed(), Purpose.FOLLOW_UP, place);
        boolean byHand = chance.happens(0.06);
        FollowUpLevel level = chance.oneOf(List.of(FollowUpLevel.values()));
        LocalDate since = today.minusDays(chance.between(1, 300));
        String reason = chance.oneOf(REASONS);
        String keyWorker = chance.happens(person.active() ? 0.2 : 0.02) ? chance.oneOf(KEY_WORKERS) : null;
        String note = chance.happens(0.05) ? chance.oneOf(NOTES) : null;
        boolean isBinned = chance.happens(person.active() ? 0.004 : 0.2);
        return new SampleFollowUp(byHand ? level : null, reason, since, keyWorker, note, isBinned);
    }

    @Override
    public String toString() {
        return "SampleFollowUp";
    }
}
