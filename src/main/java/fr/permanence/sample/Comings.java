package fr.permanence.sample;

import fr.permanence.text.HouseClock;
import java.time.Instant;
import java.time.LocalDate;

/** How likely each invented person is to come on a day, so scaled that all together make the wanted number of visits. */
final class Comings {
    private final float[] likelihood;
    private final int[] from;
    private final int[] until;
    private final long[] met;

    /** @param wanted how many times they come in all from {@code firstDay} to {@code today} */
    Comings(SamplePeople people, int number, LocalDate firstDay, LocalDate today, double wanted) {
        likelihood = new float[number];
        from = new int[number];
        until = new int[number];
        met = new long[number];
        for (int place = 0; place < number; place++) note(place, people.at(place), firstDay, today);
        scale(busyDays(firstDay, today), wanted);
    }

    private void note(int place, SamplePerson person, LocalDate firstDay, LocalDate today) {
        LocalDate stopped = person.stoppedAfter();
        likelihood[place] = (float) person.weight();
        met[place] = person.since().getEpochSecond();
        from[place] = days(firstDay, HouseClock.dayOf(person.since()));
        until[place] = days(firstDay, stopped == null ? today : stopped);
    }

    /** How much bustle there was before each day. */
    private static double[] busyDays(LocalDate firstDay, LocalDate today) {
        double[] before = new double[days(firstDay, today) + 2];
        for (int day = 0; day < before.length - 1; day++)
            before[day + 1] = before[day] + SampleHours.bustle(firstDay.plusDays(day));
        return before;
    }

    private void scale(double[] before, double wanted) {
        double sum = 0;
        for (int place = 0; place < likelihood.length; place++)
            sum += likelihood[place] * (before[until[place] + 1] - before[Math.max(0, from[place])]);
        if (sum == 0) return;
        for (int place = 0; place < likelihood.length; place++) likelihood[place] *= (float) (wanted / sum);
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) (to.toEpochDay() - from.toEpochDay());
    }

    /** Whether she is already known and still comes, on the day this many days after the first. */
    boolean mayCome(int place, int day) {
        return from[place] <= day && day <= until[place];
    }

    /** Whether this is the day on which she was first written down. */
    boolean isFirst(int place, int day) {
        return from[place] == day;
    }

    /** How likely she comes on an ordinary day, 0 to 1 or a little above. */
    double likelihood(int place) {
        return likelihood[place];
    }

    /** When she was first written down. */
    Instant met(int place) {
        return Instant.ofEpochSecond(met[place]);
    }
}
