package fr.permanence.sample;

import fr.permanence.ids.DestinationId;
import fr.permanence.ids.ParticipantId;
import fr.permanence.ids.StayId;
import fr.permanence.sample.Chance.Purpose;
import fr.permanence.sample.SampleGroup.Companion;
import fr.permanence.sample.SampleGroup.Woman;
import fr.permanence.sample.SampleTrips.Trip;
import fr.permanence.stays.Departure;
import fr.permanence.stays.Stay;
import fr.permanence.stays.StayDraft;
import fr.permanence.stays.StayPhase;
import fr.permanence.stays.StayStage;
import fr.permanence.stays.dates.HouseDate;
import fr.permanence.stays.prepare.AccompanierDraft;
import fr.permanence.stays.prepare.Tasks;
import fr.permanence.stays.prepare.UsualTasks;
import fr.permanence.store.OpenVault;
import fr.permanence.text.HouseClock;
import fr.permanence.text.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Invents the stays of the years that the centre is known for, one that goes on, two that are being prepared and one that
 * is an idea.
 */
final class SampleStays {
    /** So many stays to come are being prepared; the next one is an idea, and nobody thinks further. */
    private static final int PREPARED = 2;

    private final OpenVault vault;
    private final SampleSize size;
    private final SampleStayRepository rows;
    private final SampleDepartures departures;
    private final SampleParticipants participants;
    private final SampleAway away;
    private final LocalDate today;
    private final List<Tasks.Draft> usual = new UsualTasks(() -> Language.FRENCH).all();

    /** @param cameSince whether somebody was at the centre on this day or later */
    SampleStays(
            OpenVault vault,
            HouseClock clock,
            SampleSize size,
            SampleClasses.Centre centre,
            BiPredicate<Integer, LocalDate> cameSince) {
        this.vault = vault;
        this.size = size;
        this.today = clock.today();
        this.rows = new SampleStayRepository(vault.ids(), centre.team(), clock.now());
        this.departures = new SampleDepartures(vault, clock, centre.team());
        this.participants = new SampleParticipants(centre, rows, departures, today, cameSince);
        this.away = new SampleAway(vault.ids(), clock, size, centre.team());
    }

    void write() {
        if (size.people() == 0 || size.years() == 0) return;
        List<DestinationId> to =
                SampleTrips.DESTINATIONS.stream().map(rows::destination).toList();
        int coming = 0;
        int years = Math.min(size.years(), 6);
        for (Trip trip : SampleTrips.around(today, today.minusYears(years).plusDays(30), today.plusYears(1))) {
            if (trip.days().first().isAfter(today)) coming++;
            if (coming <= PREPARED + 1) stay(trip, to.get(trip.to()), coming);
        }
        dates();
        vault.database().write(tx -> {
            SampleRepository repository = new SampleRepository(tx);
            rows.writeTo(repository);
            away.writeTo(repository);
            departures.writeTo(tx);
            return true;
        });
    }

    /** Two commissions and a meeting of the team, this year and the next. */
    private void dates() {
        for (int year = today.getYear(); year <= today.getYear() + 1; year++) {
            for (int month : new int[] {4, 12}) rows.date(thursday(year, month), HouseDate.Kind.COMMISSION, "");
            rows.date(thursday(year, 9), HouseDate.Kind.OTHER, "Journée de rentrée de l’équipe");
        }
    }

    private static LocalDate thursday(int year, int month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.THURSDAY));
    }

    private void stay(Trip trip, DestinationId to, int coming) {
        Chance chance =
                new Chance(size.seed(), Purpose.STAY, trip.days().first().toEpochDay());
        StayDraft draft = new StayDraft(
                to,
                trip.days(),
                new Departure(LocalTime.of(8, 30), LocalTime.of(18, 45), "Gare, devant l’horloge"),
                chance.between(8, 12),
                4000);
        StayStage stage = coming > PREPARED ? StayStage.IDEA : StayStage.PREPARING;
        Stay stay = new Stay(new StayId(vault.ids().next()), draft, stage, 1);
        boolean isOver = stay.phase(today) == StayPhase.OVER;
        rows.stay(stay, isOver ? chance.oneOf(SampleTrips.REVIEWS) : null);
        if (stage == StayStage.IDEA) return;
        List<Woman> going = participants.add(stay, coming, chance);
        SampleGroup group = new SampleGroup(trip.to(), stay, going, team(stay, chance));
        for (Tasks.Draft task : usual) rows.task(stay.id(), task, done(stay, task, chance));
        programme(stay, going.stream().map(Woman::id).toList(), chance);
        away.add(group, coming);
    }

    private List<Companion> team(Stay stay, Chance chance) {
        List<AccompanierDraft> team = SampleTrips.TEAM;
        int first = chance.below(team.size());
        List<Companion> all = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            AccompanierDraft is = team.get((first + i) % team.size());
            all.add(new Companion(rows.accompanier(stay.id(), is), is));
        }
        return all;
    }

    /** What was due is done, but for one thing now and then. */
    private @Nullable LocalDate done(Stay stay, Tasks.Draft task, Chance chance) {
        LocalDate due = stay.days().first().minusDays(task.daysBefore());
        boolean forgotten = chance.happens(0.2) && stay.phase(today) != StayPhase.OVER;
        LocalDate day = due.minusDays(chance.between(0, 6));
        return forgotten || due.isAfter(today) || day.isAfter(today) ? null : day;
    }

    private void programme(Stay stay, List<ParticipantId> going, Chance chance) {
        for (int day = 0; day < stay.days().count(); day++)
            rows.programme(stay.id(), day, chance.oneOf(SampleTrips.PROGRAMME), null, List.of());
        if (going.size() > 3)
            rows.programme(stay.id(), null, "Voir le coucher du soleil", going.getFirst(), going.subList(0, 3));
    }
}
