package fr.permanence.sample;

import fr.permanence.people.Birth;
import fr.permanence.people.PersonDraft;
import fr.permanence.sample.Chance.Purpose;
import fr.permanence.sample.SampleNames.Names;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Invents the people of the centre, any of them at any time: the same number is always the same person. */
final class SamplePeople {
    /** How long before the first visits the oldest acquaintances were written down, in days. */
    private static final int DAYS_BEFORE = 3 * 365;

    /** Up to here names come from the lists, as in a centre of the reference's size; beyond, more are put together. */
    private static final int ORDINARY = 2000;

    private final long seed;
    private final LocalDate firstDay;
    private final LocalDate today;

    SamplePeople(SampleSize size, LocalDate today) {
        this.seed = size.seed();
        this.today = today;
        this.firstDay = today.minusYears(size.years());
    }

    /** The person of this place, from 0. */
    SamplePerson at(int place) {
        Chance chance = new Chance(seed, Purpose.PERSON, place);
        Habit habit = Habit.by(chance);
        LocalDate met = met(chance);
        LocalDate stopped = chance.happens(habit.shareWhoStopped()) ? stoppedAfter(met, chance) : null;
        boolean active = stopped == null || !chance.happens(0.095);
        PersonDraft draft = draft(place, met, chance);
        double weight = habit.weight() * (0.6 + 0.8 * chance.fraction());
        return new SamplePerson(draft, active, SampleHours.arrival(SampleHours.opening(met), chance), stopped, weight);
    }

    /** Half of them were known before the first visits, the others were met since; nobody on the last day. */
    private LocalDate met(Chance chance) {
        long days = today.toEpochDay() - firstDay.toEpochDay();
        if (days == 0 || chance.happens(0.5))
            return SampleHours.openDay(firstDay.minusDays(1 + chance.below(DAYS_BEFORE)));
        return SampleHours.openDay(firstDay.plusDays(chance.below((int) days)));
    }

    private LocalDate stoppedAfter(LocalDate met, Chance chance) {
        LocalDate from = met.isBefore(firstDay) ? firstDay : met;
        long days = today.toEpochDay() - from.toEpochDay();
        return from.plusDays((long) (days * chance.fraction() * 0.9));
    }

    private PersonDraft draft(int place, LocalDate met, Chance chance) {
        Origin origin = Origin.by(chance);
        Names names = new SampleNames(origin, chance, place < ORDINARY ? 0.08 : 0.45).next();
        return new PersonDraft(
                names.chosen(),
                names.family(),
                names.aliases(),
                birth(met, chance),
                SamplePhones.next(chance),
                origin.languages(chance),
                names.code(),
                registerNumber(place, met, chance));
    }

    /** For a third nothing is known; all are of age on the day they were met. */
    private static Birth birth(LocalDate met, Chance chance) {
        double known = chance.fraction();
        int age = 18 + chance.below(14) + chance.below(28);
        LocalDate day = met.minusYears(age).minusDays(1 + chance.below(365));
        if (known < 0.36) return Birth.UNKNOWN;
        return known < 0.66 ? new Birth.In(day.getYear()) : new Birth.On(day);
    }

    private static @Nullable String registerNumber(int place, LocalDate met, Chance chance) {
        if (!chance.happens(0.4)) return null;
        return String.format(Locale.ROOT, "%d-%04d", met.getYear(), place + 1);
    }
}
