package fr.permanence.bench;

import fr.permanence.StaysWiring;
import fr.permanence.ids.DestinationId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.StayId;
import fr.permanence.stays.Departure;
import fr.permanence.stays.DestinationDraft;
import fr.permanence.stays.Destinations;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.StayDraft;
import fr.permanence.stays.StayStage;
import fr.permanence.stays.Stays;
import fr.permanence.stays.participants.Participants.Taken;
import fr.permanence.stays.participants.Step;
import java.time.LocalDate;
import java.util.List;

/** Fills a centre with the busiest year of stays it will ever have: 60 stays the year after, and a thousand women on them. */
final class FullYear {
    static final int STAYS = 60;

    private static final int WOMEN = 1000 / STAYS + 1;
    private static final int DAYS = 365;

    private FullYear() {}

    static void fill(Centre centre) {
        StaysWiring stays = centre.house.stays();
        LocalDate first = LocalDate.ofInstant(centre.clock.instant(), centre.clock.getZone())
                .plusYears(1)
                .withDayOfYear(1);
        DestinationId to = ((Destinations.Written) stays.destinations().add(DestinationDraft.named("Bord de mer")))
                .destination()
                .id();
        List<PersonId> people = centre.everybody().stream()
                .map(person -> person.person())
                .limit(STAYS * (long) WOMEN)
                .toList();
        for (int n = 0; n < STAYS; n++) {
            LocalDate leaves = first.plusDays((long) n * (DAYS - 10) / STAYS);
            StayDraft draft =
                    new StayDraft(to, new StayDays(leaves, leaves.plusDays(4)), Departure.unknown(), WOMEN, 0);
            var planned = (Stays.Written) stays.stays().plan(draft, StayStage.PREPARING);
            for (int i = 0; i < WOMEN; i++)
                give(stays, planned.stay().id(), people.get((n * WOMEN + i) % people.size()));
        }
    }

    /** Who is on another stay of these days stays without a place on this one. */
    private static void give(StaysWiring stays, StayId stay, PersonId person) {
        if (stays.participants().propose(stay, person, null) instanceof Taken proposed)
            stays.participants().step(proposed.participant(), Step.CONFIRM, null);
    }
}
