package fr.permanence.stays.ui;

import fr.permanence.StaysWiring;
import fr.permanence.TestHouse;
import fr.permanence.ids.DestinationId;
import fr.permanence.ids.StayId;
import fr.permanence.stays.Departure;
import fr.permanence.stays.DestinationDraft;
import fr.permanence.stays.Destinations;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.StayDraft;
import fr.permanence.stays.StayStage;
import fr.permanence.stays.Stays;
import fr.permanence.stays.ui.year.DaysAround;
import fr.permanence.stays.ui.year.Ground;
import fr.permanence.stays.ui.year.Span;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The stays of 2026 and 2027 of a small house: one that is over, some to prepare, an idea and one that was cancelled. */
public final class YearPlanned {
    private static final Departure KNOWN = new Departure(LocalTime.of(9, 30), LocalTime.of(18, 0), "gare, voie 7");

    private final StaysWiring stays;
    private final Map<String, StayId> ids = new LinkedHashMap<>();

    private YearPlanned(TestHouse house) {
        stays = house.services().stays;
        DestinationId lourdes = destination(new DestinationDraft(
                "Lourdes",
                "Maison d’accueil",
                "12, rue du Gave",
                "05 00 00 00 00",
                "Demander les lits bas à l’accueil."));
        DestinationId mont = destination(DestinationDraft.named("Mont-Saint-Michel"));
        DestinationId puy = destination(DestinationDraft.named("Puy du Fou"));
        DestinationId abbey = destination(DestinationDraft.named("Abbaye d’En-Calcat"));
        plan("Lourdes 2026", lourdes, day(2026, 3, 16), 4, 10, StayStage.PREPARING);
        plan("Mont 2026", mont, day(2026, 12, 28), 6, 8, StayStage.PREPARING);
        plan("Lourdes", lourdes, day(2027, 3, 15), 4, 10, StayStage.PREPARING);
        plan("Mont", mont, day(2027, 5, 11), 3, 8, StayStage.PREPARING);
        plan("Puy", puy, day(2027, 7, 20), 2, 12, StayStage.PREPARING);
        plan("Abbaye", abbey, day(2027, 10, 4), 9, 6, StayStage.CANCELLED);
        plan("Idée", lourdes, day(2027, 11, 22), 4, 10, StayStage.IDEA);
    }

    public static YearPlanned in(TestHouse house) {
        return new YearPlanned(house);
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private DestinationId destination(DestinationDraft draft) {
        return ((Destinations.Written) stays.destinations().add(draft))
                .destination()
                .id();
    }

    private void plan(String key, DestinationId where, LocalDate first, int nights, int places, StayStage stage) {
        StayDraft draft = new StayDraft(where, new StayDays(first, first.plusDays(nights)), KNOWN, places, 4000);
        var written = (Stays.Written) stays.stays().plan(draft, stage);
        ids.put(key, written.stay().id());
    }

    public StayId id(String key) {
        return Objects.requireNonNull(ids.get(key), key);
    }

    /** The days of a stay as they are kept now. */
    public StayDays days(String key) {
        return stays.stays().line(id(key)).orElseThrow().stay().days();
    }

    /** Some school holidays, known until the summer of 2027, and a public holiday, as a sibling would tell them. */
    public static DaysAround around() {
        return new DaysAround() {
            @Override
            public List<Ground> of(Span span) {
                return holidays(span);
            }

            @Override
            public Optional<LocalDate> unknownFrom() {
                return Optional.of(day(2027, 9, 1));
            }
        };
    }

    private static List<Ground> holidays(Span span) {
        return List.of(
                        new Ground(
                                new Span(day(2026, 12, 19), day(2027, 1, 3)), "Vacances de Noël", Ground.Kind.SCHOOL),
                        new Ground(new Span(day(2027, 2, 6), day(2027, 2, 21)), "Vacances d’hiver", Ground.Kind.SCHOOL),
                        new Ground(
                                new Span(day(2027, 4, 3), day(2027, 4, 18)),
                                "Vacances de printemps",
                                Ground.Kind.SCHOOL),
                        new Ground(new Span(day(2027, 7, 3), day(2027, 8, 31)), "Vacances d’été", Ground.Kind.SCHOOL),
                        new Ground(new Span(day(2027, 5, 6), day(2027, 5, 6)), "Ascension", Ground.Kind.PUBLIC),
                        new Ground(new Span(day(2027, 3, 29), day(2027, 3, 29)), "Lundi de Pâques", Ground.Kind.PUBLIC))
                .stream()
                .filter(ground -> ground.days().meets(span))
                .toList();
    }
}
