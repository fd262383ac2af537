package fr.permanence.sample;

import fr.permanence.stays.DestinationDraft;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.prepare.AccompanierDraft;
import fr.permanence.stays.prepare.Belongs;
import fr.permanence.stays.prepare.Gender;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where the invented centre goes, when in the year, and with whom. */
final class SampleTrips {
    static final List<DestinationDraft> DESTINATIONS = List.of(
            new DestinationDraft(
                    "Lourdes",
                    "Maison des Gaves",
                    "4 chemin des Sources, 65100 Lourdes",
                    "05 00 00 12 34",
                    "Demander les chambres du rez-de-chaussée.\nLe car s’arrête devant la porte."),
            new DestinationDraft(
                    "Mont-Saint-Michel",
                    "Gîte de la Baie",
                    "12 route des Polders, 50170 Pontorson",
                    "02 00 00 56 78",
                    "Horaires des marées à vérifier avant la traversée."),
            new DestinationDraft(
                    "Puy du Fou",
                    "Les Quatre Tilleuls",
                    "85590 Les Épesses",
                    "02 00 00 90 12",
                    "Réserver la cinéscénie."),
            new DestinationDraft(
                    "En-Calcat",
                    "Hôtellerie de l’abbaye",
                    "Abbaye d’En-Calcat, 81110 Dourgne",
                    "05 00 00 34 56",
                    "Silence après 21 heures ; le potager se visite."));

    static final List<AccompanierDraft> TEAM = List.of(
            new AccompanierDraft("Anne", Gender.WOMAN, Belongs.STAFF),
            new AccompanierDraft("Marc", Gender.MAN, Belongs.STAFF),
            new AccompanierDraft("Odile", Gender.WOMAN, Belongs.VOLUNTEER),
            new AccompanierDraft("Paul", Gender.MAN, Belongs.VOLUNTEER),
            new AccompanierDraft("Samia", Gender.WOMAN, Belongs.STAFF));

    static final List<String> REVIEWS = List.of(
            "Très beau temps. Prévoir plus de pauses le premier jour.",
            "Le groupe s’est bien entendu ; deux participantes ont demandé à revenir.",
            "Chambres un peu froides : emporter des couvertures.",
            "Programme trop chargé le samedi, à alléger.");

    static final List<String> PROGRAMME = List.of(
            "Marche au bord de l’eau",
            "Marché du village",
            "Veillée avec des chansons",
            "Temps libre",
            "Visite guidée");

    private SampleTrips() {}

    /**
     * One stay as it was thought of.
     *
     * @param to the place in {@link #DESTINATIONS}
     */
    record Trip(int to, StayDays days) {}

    /** Five stays a year, from the first day on, up to a year after the last; each begins on a Monday or a Friday. */
    static List<Trip> between(LocalDate first, LocalDate last) {
        List<Trip> trips = new ArrayList<>();
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            trips.add(trip(0, LocalDate.of(year, 3, 12), DayOfWeek.MONDAY, 4));
            trips.add(trip(1, LocalDate.of(year, 5, 9), DayOfWeek.TUESDAY, 3));
            trips.add(trip(2, LocalDate.of(year, 7, 17), DayOfWeek.TUESDAY, 2));
            trips.add(trip(3, LocalDate.of(year, 10, 4), DayOfWeek.MONDAY, 4));
            trips.add(trip(0, LocalDate.of(year, 11, 13), DayOfWeek.FRIDAY, 3));
        }
        trips.removeIf(trip ->
                trip.days().first().isBefore(first) || trip.days().first().isAfter(last));
        return trips;
    }

    /** The same with one that goes on today, between two others; none is added where they leave no week for it. */
    static List<Trip> around(LocalDate today, LocalDate first, LocalDate last) {
        List<Trip> trips = new ArrayList<>(between(first, last));
        StayDays now = new StayDays(today.minusDays(1), today.plusDays(2));
        StayDays clear = new StayDays(now.first().minusDays(3), now.last().plusDays(3));
        if (trips.stream().noneMatch(trip -> trip.days().meet(clear))) trips.add(new Trip(3, now));
        trips.sort(Comparator.comparing(trip -> trip.days().first()));
        return trips;
    }

    private static Trip trip(int to, LocalDate about, DayOfWeek on, int nights) {
        LocalDate first = about.with(TemporalAdjusters.nextOrSame(on));
        return new Trip(to, new StayDays(first, first.plusDays(nights)));
    }
}
