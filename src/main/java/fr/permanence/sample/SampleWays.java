package fr.permanence.sample;

import fr.permanence.stays.journeys.LegKind;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one gets to each place of the invented centre; the way back is the same the other way round. */
final class SampleWays {
    /**
     * One leg of the way there.
     *
     * @param seats of one vehicle, driver included; null where as many are booked as go, or nobody counts
     * @param meets where, or null
     */
    record Hop(
            int stage,
            LegKind kind,
            String from,
            String to,
            Times times,
            @Nullable Integer seats,
            @Nullable String meets) {}

    /**
     * When it leaves.
     *
     * @param minutes how long it takes
     */
    record Times(LocalTime out, LocalTime back, int minutes) {}

    private static final String PARIS = "Paris, porte d’Orléans";
    private static final String STATION = "Gare, devant l’horloge";

    /** In the order of {@link SampleTrips#DESTINATIONS}. */
    private static final List<List<Hop>> WAYS = List.of(
            List.of(
                    new Hop(
                            1,
                            LegKind.TRAIN,
                            "Paris-Montparnasse",
                            "Lourdes",
                            times(8, 52, 14, 12, 288),
                            null,
                            STATION),
                    new Hop(
                            2,
                            LegKind.OTHER,
                            "Gare de Lourdes",
                            "Maison des Gaves",
                            times(14, 0, 13, 20, 20),
                            null,
                            null)),
            List.of(
                    new Hop(1, LegKind.MINIBUS, PARIS, "Pontorson", times(8, 30, 13, 45, 255), 9, "Devant la poste"),
                    new Hop(1, LegKind.MINIBUS, PARIS, "Pontorson", times(9, 15, 14, 15, 255), 9, "Devant la poste")),
            List.of(
                    new Hop(1, LegKind.MINIBUS, PARIS, "Les Épesses", times(7, 45, 15, 0, 260), 9, "Devant la poste"),
                    new Hop(1, LegKind.MINIBUS, PARIS, "Les Épesses", times(8, 0, 15, 30, 260), 9, "Devant la poste")),
            List.of(
                    new Hop(
                            1,
                            LegKind.TRAIN,
                            "Paris-Montparnasse",
                            "Toulouse",
                            times(8, 20, 14, 40, 262),
                            null,
                            STATION),
                    new Hop(2, LegKind.MINIBUS, "Gare de Toulouse", "Dourgne", times(13, 15, 12, 50, 75), 9, null),
                    new Hop(2, LegKind.MINIBUS, "Gare de Toulouse", "Dourgne", times(13, 15, 12, 50, 75), 9, null)));

    private SampleWays() {}

    static List<Hop> to(int destination) {
        return WAYS.get(destination);
    }

    static int stages(int destination) {
        return to(destination).stream().mapToInt(Hop::stage).max().orElse(1);
    }

    private static Times times(int hour, int minute, int backHour, int backMinute, int takes) {
        return new Times(LocalTime.of(hour, minute), LocalTime.of(backHour, backMinute), takes);
    }
}
